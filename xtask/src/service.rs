//! The service: one binary with the web in it.

use crate::{cargo, error::Error, process::Run};
use std::{os::unix::process::CommandExt, path::PathBuf, process::Command};

/// Builds the service alone.
pub fn build(profile: &str) -> Result<(), Error> {
    cargo::cargo().args(["build", "--package", "vitrine", "--profile", profile]).run()
}

/// Becomes `vitrine serve`; returns only when that fails.
pub fn serve(arguments: &[String]) -> Error {
    let program = binary();
    let source = Command::new(&program).arg("serve").args(arguments).exec();
    Error::Start { program: program.display().to_string(), source }
}

/// The service as the everyday profile builds it.
pub fn binary() -> PathBuf {
    cargo::target().join("debug/vitrine")
}

/// The description of the API, as the service gives it.
pub fn openapi() -> Result<String, Error> {
    Command::new(binary()).arg("openapi").read()
}
