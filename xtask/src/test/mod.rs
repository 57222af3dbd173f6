//! Every test there is: Rust on SQLite and on a PostgreSQL started for it, then journeys in a browser.

mod journeys;
mod memory;
mod runner;
mod rust;

pub use rust::build;

use crate::{catalogue, error::Error, postgres::Cluster, step::step, system, web};
use memory::Memory;
use runner::Outcome;

/// Runs what has `filter` in its name, or all, and says a line for each runner at the end.
pub fn run(filter: Option<&str>) -> Result<(), Error> {
    system::ensure(system::BUILD)?;
    system::ensure(system::TEST)?;
    catalogue::generate()?.write()?;
    web::build()?;
    build()?;
    let memory = Memory::take();
    let folder = memory.as_ref().map(Memory::path);
    let postgres = step("private PostgreSQL", || Cluster::start(folder))?;
    let outcomes = [rust::own(filter)?, rust::workspace(filter, &postgres, folder)?, journeys::run(filter)?];
    drop(postgres);
    drop(memory);
    println!();
    outcomes.iter().for_each(|outcome| println!("{outcome}"));
    let failed: Vec<_> = outcomes.iter().filter(|outcome| !outcome.is_good()).map(Outcome::name).collect();
    if failed.is_empty() { Ok(()) } else { Err(Error::Unfit(failed)) }
}
