//! One line a step: what is made, and how long it took.

use crate::error::Error;
use std::time::Instant;

/// Does one step and says so.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    eprintln!("{what} …");
    let start = Instant::now();
    let made = work()?;
    eprintln!("{what}: {:.1} s", start.elapsed().as_secs_f32());
    Ok(made)
}
