//! Journeys through the running service in a browser, by Node's test runner.

use super::runner::{Counts, Outcome};
use crate::{error::Error, service, system, web};
use std::{env, fs, process::Command};

pub fn run(filter: Option<&str>) -> Result<Outcome, Error> {
    web::install_packages("e2e")?;
    let folder = fs::read_dir("e2e").map_err(Error::file("e2e"))?;
    let mut journeys: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    journeys.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    journeys.sort();
    let service = env::current_dir().map_err(Error::file("."))?.join(service::binary());
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec"])
        .args(filter.map(|filter| format!("--test-name-pattern={filter}")))
        .args(journeys)
        .env("VITRINE_BIN", service)
        .envs(system::chromium().map(|path| ("CHROMIUM", path)));
    Outcome::of("journeys", &mut node, counts)
}

/// `ℹ pass 5` and `ℹ fail 0`, at the end.
fn counts(line: &str) -> Option<Counts> {
    let line = line.strip_prefix("ℹ ")?;
    let number = |word| line.strip_prefix(word)?.parse().ok();
    match (number("pass "), number("fail ")) {
        (Some(passed), _) => Some(Counts { passed, failed: 0 }),
        (_, Some(failed)) => Some(Counts { passed: 0, failed }),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_lines_are_counted() {
        assert_eq!(counts("ℹ pass 5"), Some(Counts { passed: 5, failed: 0 }));
        assert_eq!(counts("ℹ fail 2"), Some(Counts { passed: 0, failed: 2 }));
        assert_eq!(counts("ℹ suites 0"), None);
        assert_eq!(counts("✔ the whole thread (4012 ms)"), None);
    }
}
