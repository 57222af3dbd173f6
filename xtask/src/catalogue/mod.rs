//! The words of `web/locales/*.ftl`, compiled to one Rust function a message (`web/locales/src/messages.rs`).

mod compare;
mod emit;
mod fault;
mod model;
mod parse;
mod unused;

pub use fault::{Fault, Faults};

use crate::{error::Error, generated::Generated};
use model::{Catalogue, Language};
use std::{fs, path::Path};

/// What `messages.rs` must hold.
pub fn generate(root: &Path) -> Result<Generated, Error> {
    let [english, russian] = read(root)?;
    Ok(Generated::new("web/locales/src/messages.rs", emit::source(&english, &russian)))
}

/// Faults for every message whose function no source of ours names.
pub fn check_use(root: &Path) -> Result<(), Error> {
    let [english, _] = read(root)?;
    Ok(Faults::none_or(unused::faults(root, &english)?)?)
}

/// Both languages, complete and saying the same things.
fn read(root: &Path) -> Result<[Catalogue; 2], Error> {
    let english = catalogue(root, Language::En)?;
    let russian = catalogue(root, Language::Ru)?;
    let mut faults = [&english.1[..], &russian.1[..]].concat();
    if faults.is_empty() {
        faults = compare::faults(&english.0, &russian.0);
    }
    Faults::none_or(faults)?;
    Ok([english.0, russian.0])
}

fn catalogue(root: &Path, language: Language) -> Result<(Catalogue, Vec<Fault>), Error> {
    let path = root.join(language.file());
    let source = fs::read_to_string(&path).map_err(Error::file(&path))?;
    Ok(parse::parse(&source, language))
}
