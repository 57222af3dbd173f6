//! Other programs: started, waited for, and named when they fail.

use crate::error::Error;
use std::{
    env,
    os::unix::fs::PermissionsExt,
    path::PathBuf,
    process::{Command, Stdio},
};

pub trait Run {
    /// Runs to the end with our own input and output.
    fn run(&mut self) -> Result<(), Error>;

    /// Runs to the end and returns what was printed.
    fn read(&mut self) -> Result<String, Error>;
}

impl Run for Command {
    fn run(&mut self) -> Result<(), Error> {
        let status = self.status().map_err(|source| not_started(self, source))?;
        if status.success() { Ok(()) } else { Err(Error::Failed { command: line(self), status }) }
    }

    fn read(&mut self) -> Result<String, Error> {
        let output = self.stderr(Stdio::inherit()).output().map_err(|source| not_started(self, source))?;
        if !output.status.success() {
            return Err(Error::Failed { command: line(self), status: output.status });
        }
        String::from_utf8(output.stdout).map_err(|_| Error::NotText { command: line(self) })
    }
}

pub fn not_started(command: &Command, source: std::io::Error) -> Error {
    Error::Start { program: command.get_program().to_string_lossy().into_owned(), source }
}

/// A command as somebody would type it, without its longer arguments' tails.
pub fn line(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(|word| word.to_string_lossy().chars().take(80).collect()).collect::<Vec<String>>().join(" ")
}

/// Where a program stands in `PATH`.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| {
        file.metadata().is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o111 != 0)
    })
}
