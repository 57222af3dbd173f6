//! Everything that can go wrong here: what happened, and what to do.

use crate::catalogue;
use std::{
    io,
    path::{Path, PathBuf},
};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("{source}")]
    Walk { source: walkdir::Error },
    #[error("{path} is out of date: run `cargo xtask generate` and commit it")]
    Stale { path: &'static str },
    #[error(transparent)]
    Catalogue(#[from] catalogue::Faults),
}

impl Error {
    /// For `map_err` where a file is read or written.
    pub fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}
