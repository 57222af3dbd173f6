//! Everything that can go wrong here: what happened, and what to do.

use crate::catalogue;
use std::{
    io,
    path::{Path, PathBuf},
    process::ExitStatus,
};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
    #[error(transparent)]
    Walk(#[from] walkdir::Error),
    #[error("`{program}` cannot be started: {source}")]
    Start { program: String, source: io::Error },
    #[error("`{command}` failed ({status}); its words are above")]
    Failed { command: String, status: ExitStatus },
    #[error("`{command}` did not answer in UTF-8")]
    NotText { command: String },
    #[error("this machine lacks {}; install {} and run the same again", .programs.join(", "), .packages.join(", "))]
    Missing { programs: Vec<String>, packages: Vec<String> },
    #[error(
        "no standard library for wasm32-unknown-unknown: install it (`rustup target add wasm32-unknown-unknown`), \
         or run this as root on a Debian whose packages have rustc-web, and run the same again"
    )]
    NoWasmTarget,
    #[error("wasm-bindgen cannot read the single-page app: {0}")]
    Bindgen(Box<dyn std::error::Error + Send + Sync>),
    #[error("the single-page app cannot be split: {0}")]
    Split(Box<dyn std::error::Error + Send + Sync>),
    #[error("{}: {{{{{name}}}}} names no built file; there are {}", path.display(), known.join(", "))]
    Placeholder { path: PathBuf, name: String, known: Vec<String> },
    #[error("no free port of 127.0.0.1: {0}")]
    NoPort(io::Error),
    #[error("the private PostgreSQL did not start; its words are above")]
    NoPostgres,
    #[error("{path} is out of date: run `cargo xtask {command}` and commit it")]
    Stale { path: &'static str, command: &'static str },
    #[error("{} failed", .0.join(", "))]
    Unfit(Vec<&'static str>),
    #[error(transparent)]
    Catalogue(#[from] catalogue::Faults),
}

impl Error {
    /// For `map_err` where a file is read or written.
    pub fn file(path: impl AsRef<Path>) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::File { path: path.as_ref().to_owned(), source }
    }
}
