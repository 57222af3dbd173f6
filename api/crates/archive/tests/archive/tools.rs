use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
    thread,
};

/// A reader of archives, and the package that has it.
#[derive(Clone, Copy, Debug)]
pub struct Tool {
    program: &'static str,
    package: &'static str,
}

pub const UNZIP: Tool = Tool { program: "unzip", package: "unzip" };
pub const SEVEN_ZIP: Tool = Tool { program: "7z", package: "p7zip-full" };
pub const BSDTAR: Tool = Tool { program: "bsdtar", package: "libarchive-tools" };
pub const PYTHON: Tool = Tool { program: "python3", package: "python3" };
pub const JAR: Tool = Tool { program: "jar", package: "default-jdk-headless" };

/// How a run ended: its exit code, and what it wrote.
pub struct Run {
    pub code: i32,
    pub stdout: Vec<u8>,
    pub stderr: String,
}

impl Run {
    /// What it wrote, of a run that had nothing to complain of.
    #[track_caller]
    pub fn clean(self) -> Vec<u8> {
        let stdout = String::from_utf8_lossy(&self.stdout);
        assert_eq!((self.code, self.stderr.as_str()), (0, ""), "{stdout}");
        self.stdout
    }

    /// The same as text.
    #[track_caller]
    pub fn text(self) -> String {
        String::from_utf8(self.clean()).unwrap()
    }

    /// The same as lines, sorted.
    #[track_caller]
    pub fn lines(self) -> Vec<String> {
        let mut lines: Vec<String> = self.text().lines().map(str::to_owned).collect();
        lines.sort();
        lines
    }
}

impl Tool {
    /// Runs it in `folder` with `input` on its standard input.
    #[track_caller]
    pub fn run(self, folder: &Path, args: &[&str], input: &[u8]) -> Run {
        let child = Command::new(self.program)
            .args(args)
            .current_dir(folder)
            .env("LC_ALL", "C.UTF-8")
            .env_remove("JAVA_TOOL_OPTIONS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = child.unwrap_or_else(|error| {
            panic!("{} does not run ({error}): install the Debian package {}", self.program, self.package)
        });
        let mut stdin = child.stdin.take().unwrap();
        let output = thread::scope(|scope| {
            // A reader may close the pipe once it has seen what it wants.
            scope.spawn(move || _ = stdin.write_all(input));
            child.wait_with_output().unwrap()
        });
        Run {
            code: output.status.code().unwrap(),
            stdout: output.stdout,
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs it on an archive , named where `{}` stands among the arguments.
    #[track_caller]
    pub fn read(self, archive: &Path, args: &[&str]) -> Run {
        let archive = archive.to_str().unwrap();
        let args: Vec<&str> = args.iter().map(|&arg| if arg == "{}" { archive } else { arg }).collect();
        self.run(&std::env::temp_dir(), &args, b"")
    }
}
