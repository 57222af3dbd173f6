//! Files that are made from others and committed all the same, so that they can be read and reviewed.

use crate::error::Error;
use std::fs;

/// A generated file: where it stands, what it must hold, and the command that makes it.
pub struct Generated {
    pub path: &'static str,
    pub content: String,
    pub command: &'static str,
}

impl Generated {
    /// Writes the file if it does not hold this already, so that nothing is rebuilt for nothing.
    pub fn write(&self) -> Result<(), Error> {
        if !self.is_fresh() {
            fs::write(self.path, &self.content).map_err(Error::file(self.path))?;
            println!("wrote {}", self.path);
        }
        Ok(())
    }

    /// An error if the file does not hold this.
    pub fn check(&self) -> Result<(), Error> {
        if self.is_fresh() { Ok(()) } else { Err(Error::Stale { path: self.path, command: self.command }) }
    }

    fn is_fresh(&self) -> bool {
        fs::read_to_string(self.path).is_ok_and(|content| content == self.content)
    }
}
