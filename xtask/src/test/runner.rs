//! A test runner, watched: what it prints goes on to the screen, and how many passed and failed is added up on the way.

use crate::{error::Error, process};
use std::{
    fmt,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// How a runner ended.
pub struct Outcome {
    name: &'static str,
    counts: Counts,
    good: bool,
    took: Duration,
}

#[derive(Copy, Clone, Default, PartialEq, Eq, Debug)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
}

impl Outcome {
    /// Runs `command` and reads its lines by `counts`, which knows the lines with numbers.
    pub fn of(name: &'static str, command: &mut Command, counts: fn(&str) -> Option<Counts>) -> Result<Self, Error> {
        let start = Instant::now();
        let spawned = command.stdout(Stdio::piped()).spawn();
        let mut child = spawned.map_err(|source| process::not_started(command, source))?;
        let mut sum = Counts::default();
        for line in
            child.stdout.take().into_iter().flat_map(|output| BufReader::new(output).lines()).map_while(Result::ok)
        {
            println!("{line}");
            if let Some(more) = counts(&line) {
                sum = Counts { passed: sum.passed + more.passed, failed: sum.failed + more.failed };
            }
        }
        let status = child.wait().map_err(|source| process::not_started(command, source))?;
        Ok(Self { name, counts: sum, good: status.success(), took: start.elapsed() })
    }

    pub fn name(&self) -> &'static str {
        self.name
    }

    pub fn is_good(&self) -> bool {
        self.good
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.good { "passed" } else { "FAILED" };
        let Counts { passed, failed } = self.counts;
        write!(f, "{}: {word}; {passed} passed, {failed} failed, {:.1} s", self.name, self.took.as_secs_f32())
    }
}
