//! The words of `web/locales/*.ftl`, compiled to one Rust function a message (`web/locales/src/messages.rs`).

mod compare;
mod emit;
mod fault;
mod model;
mod parse;
#[cfg(test)]
mod tests;
mod unused;

pub use fault::Faults;

use crate::{error::Error, generated::Generated};
use fault::Fault;
use model::{Catalogue, Language};
use std::fs;

/// What `messages.rs` must hold.
pub fn generate() -> Result<Generated, Error> {
    let [english, russian] = read()?;
    let content = emit::source(&english, &russian);
    Ok(Generated { path: "web/locales/src/messages.rs", content, command: "generate" })
}

/// An error for every message whose function no source of ours names.
pub fn check_use() -> Result<(), Error> {
    let [english, _] = read()?;
    Ok(Faults::none_or(unused::faults(&english)?)?)
}

/// Both languages, complete and saying the same things.
fn read() -> Result<[Catalogue; 2], Error> {
    let (english, mut faults) = catalogue(Language::En)?;
    let (russian, more) = catalogue(Language::Ru)?;
    faults.extend(more);
    if faults.is_empty() {
        faults = compare::faults(&english, &russian);
    }
    Faults::none_or(faults)?;
    Ok([english, russian])
}

fn catalogue(language: Language) -> Result<(Catalogue, Vec<Fault>), Error> {
    let source = fs::read_to_string(language.file()).map_err(Error::file(language.file()))?;
    Ok(parse::parse(&source, language))
}
