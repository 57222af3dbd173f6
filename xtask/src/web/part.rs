//! A part of the web that is built when its inputs changed, and at no other time.

use super::dist::{self, Files};
use crate::{cargo, error::Error, inputs, step::step};
use serde::{Deserialize, Serialize};
use std::fs;

pub struct Part {
    pub name: &'static str,
    /// Files and folders it is made from.
    pub inputs: &'static [&'static str],
}

/// What a part was made from, and what became of it.
#[derive(Serialize, Deserialize)]
struct Stamp {
    inputs: String,
    files: Files,
}

impl Part {
    /// `make` writes files to `web/dist` and lists them. `more` is an input besides the files.
    pub fn build(&self, more: &str, make: impl FnOnce(&mut Files) -> Result<(), Error>) -> Result<Files, Error> {
        // What the recipe says is in xtask/src/web; what it is made with, in the lock.
        let own = ["xtask/src/web", "web/package-lock.json"];
        let inputs = inputs::digest(&[self.inputs, &own].concat(), more)?;
        let path = cargo::target().join(format!("xtask/{}.json", self.name.replace(' ', "-")));
        let last = fs::read(&path).ok().and_then(|stamp| serde_json::from_slice::<Stamp>(&stamp).ok());
        if let Some(stamp) = last.filter(|stamp| stamp.inputs == inputs && dist::are_there(&stamp.files)) {
            return Ok(stamp.files);
        }
        let mut files = Files::new();
        step(self.name, || {
            make(&mut files)?;
            dist::compress(&files)
        })?;
        let stamp = Stamp { inputs, files };
        inputs::write(&path, serde_json::to_vec(&stamp).unwrap_or_default())?;
        Ok(stamp.files)
    }
}
