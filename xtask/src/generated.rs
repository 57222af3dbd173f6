//! Files that are made from others and committed all the same, so that they can be read and reviewed.

use crate::error::Error;
use std::{fs, path::Path};

/// A generated file: where it stands, from the project's root, and what it must hold.
pub struct Generated {
    path: &'static str,
    content: String,
}

impl Generated {
    pub fn new(path: &'static str, content: String) -> Self {
        Self { path, content }
    }

    /// Writes the file if it does not hold this already, so that nothing is rebuilt for nothing.
    pub fn write(&self, root: &Path) -> Result<(), Error> {
        if self.is_fresh(root) {
            return Ok(());
        }
        let path = root.join(self.path);
        fs::write(&path, &self.content).map_err(Error::file(&path))?;
        println!("wrote {}", self.path);
        Ok(())
    }

    /// An error if the file does not hold this.
    pub fn check(&self, root: &Path) -> Result<(), Error> {
        if self.is_fresh(root) { Ok(()) } else { Err(Error::Stale { path: self.path }) }
    }

    fn is_fresh(&self, root: &Path) -> bool {
        fs::read_to_string(root.join(self.path)).is_ok_and(|content| content == self.content)
    }
}
