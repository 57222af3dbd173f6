//! Cargo's tests.

use super::runner::{Counts, Outcome};
use crate::{cargo, error::Error, postgres::Cluster, process::Run};
use std::{path::Path, process::Command};

/// Every package for this machine, but for xtask: together with the others it would be compiled once more, with their features.
const WORKSPACE: [&str; 5] = ["--workspace", "--exclude", "vitrine-app", "--exclude", "xtask"];

/// Builds service and tests in one go, with the same features.
pub fn build() -> Result<(), Error> {
    cargo::cargo().arg("build").args(WORKSPACE).args(["--bins", "--tests"]).run()
}

/// `folder`: where temporary files go, if not where the system puts them.
pub fn workspace(filter: Option<&str>, postgres: &Cluster, folder: Option<&Path>) -> Result<Outcome, Error> {
    let mut test = cargo::cargo();
    test.arg("test").args(WORKSPACE).env("VITRINE_TEST_POSTGRES", postgres.url());
    test.envs(folder.map(|folder| ("TMPDIR", folder)));
    Outcome::of("rust", filtered(&mut test, filter), counts)
}

/// The tests of the program that runs this.
pub fn own(filter: Option<&str>) -> Result<Outcome, Error> {
    let mut test = cargo::cargo();
    test.args(["test", "--package", "xtask"]);
    Outcome::of("xtask", filtered(&mut test, filter), counts)
}

fn filtered<'a>(test: &'a mut Command, filter: Option<&str>) -> &'a mut Command {
    test.args(["--no-fail-fast", "--"]).args(filter)
}

/// `test result: ok. 12 passed; 0 failed; …`
fn counts(line: &str) -> Option<Counts> {
    let (_, numbers) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let mut numbers = numbers.split("; ").filter_map(|part| part.split(' ').next()?.parse().ok());
    Some(Counts { passed: numbers.next()?, failed: numbers.next()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_a_test_binary_is_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.05s";
        assert_eq!(counts(line), Some(Counts { passed: 12, failed: 3 }));
        assert_eq!(counts("test links::create ... ok"), None);
    }
}
