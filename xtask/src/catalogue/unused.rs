//! Which messages nobody says.

use super::{
    fault::{Fault, Kind},
    model::Catalogue,
};
use crate::error::Error;
use std::{collections::HashSet, fs};
use walkdir::WalkDir;

/// Where words are used: Rust and askama's templates.
const PLACES: [&str; 3] = ["api", "web/app", "web/viewer"];
const KINDS: [&str; 2] = ["rs", "html"];

pub fn faults(catalogue: &Catalogue) -> Result<Vec<Fault>, Error> {
    let mut words = HashSet::new();
    for entry in PLACES.into_iter().flat_map(WalkDir::new) {
        let entry = entry?;
        let path = entry.path();
        if path.extension().and_then(|extension| extension.to_str()).is_some_and(|kind| KINDS.contains(&kind)) {
            let source = fs::read_to_string(path).map_err(Error::file(path))?;
            words.extend(source.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned));
        }
    }
    let unused = catalogue.messages.iter().filter(|message| !words.contains(&message.function()));
    let fault = |kind, line| Fault { language: catalogue.language, line, kind };
    Ok(unused
        .map(|message| fault(Kind::Unused { id: message.id.clone(), function: message.function() }, message.line))
        .collect())
}
