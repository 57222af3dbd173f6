//! The real program, as a process of its own that can be killed.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Write},
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, Stdio},
};

use super::{Client, PASSWORD};

/// A service in its own process; killed like by `kill -9` when it is dropped.
pub struct Process {
    child: Child,
    url: String,
}

impl Process {
    /// Names the instance and makes its administrator, by command.
    pub fn set_up(data: &Path) {
        let mut child = program(data, &[])
            .args(["admin", "setup", "--name", "Hollund", "--email", "administrator@hollund.example"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the program");
        child.stdin.take().expect("an input").write_all(PASSWORD.as_bytes()).expect("typed");
        assert!(child.wait().expect("an end").success());
    }

    /// Starts the service and waits until it listens.
    pub fn start(data: &Path) -> Self {
        Self::start_under(data, &[])
    }

    /// The same, as the last arguments of another program.
    pub fn start_under(data: &Path, watcher: &[&OsStr]) -> Self {
        let mut command = program(data, watcher);
        command.args(["--listen", "127.0.0.1:0", "serve"]).stdout(Stdio::piped());
        let mut child = command.process_group(0).spawn().expect("the program");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("an output")).read_line(&mut line).expect("a line");
        let url = line.trim().strip_prefix("listening on ").expect("its address").to_owned();
        Self { child, url }
    }

    /// Checks every file and counts; fails the test where something is wrong.
    pub fn verify(data: &Path) {
        let output = program(data, &[]).args(["admin", "verify"]).output().expect("the program");
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
    }

    /// `http://127.0.0.1:…`
    pub fn url(&self) -> &str {
        &self.url
    }

    pub fn client(&self) -> Client {
        Client::new(&self.url)
    }

    /// The administrator, signed in.
    pub async fn administrator(&self) -> Client {
        let client = self.client();
        let body = serde_json::json!({ "email": "administrator@hollund.example", "password": PASSWORD });
        assert_eq!(client.post("/api/v1/session", &body).await.status, 201);
        client
    }

    /// Asks the service to end, as a terminal does, and waits for it.
    pub fn stop(mut self) {
        self.signal("-INT");
        self.child.wait().expect("an end");
    }

    /// To the service and whoever watches it.
    fn signal(&self, signal: &str) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args([signal, "--", &group]).stderr(Stdio::null()).status();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.signal("-KILL");
        let _ = self.child.wait();
    }
}

fn program(data: &Path, watcher: &[&OsStr]) -> Command {
    let vitrine = OsStr::new(env!("CARGO_BIN_EXE_vitrine"));
    let mut words = watcher.iter().copied().chain([vitrine]);
    let mut command = Command::new(words.next().expect("a program"));
    // The configuration is the test's own.
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("VITRINE_")) {
        command.env_remove(name);
    }
    command.args(words).arg("--data").arg(data).current_dir(data).env("RUST_LOG", "error").stderr(Stdio::null());
    command
}
