//! Node's programs, pinned by each folder's `package-lock.json`.

use crate::{cargo, error::Error, inputs, process::Run, step::step};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The packages of a folder, again when its lock changed. No package's own install script is run: none here needs one.
pub fn install(folder: &str) -> Result<(), Error> {
    let lock = inputs::digest(&[&format!("{folder}/package-lock.json")], "")?;
    let stamp = cargo::target().join(format!("xtask/npm-{folder}"));
    let modules = Path::new(folder).join("node_modules");
    if modules.is_dir() && fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == lock) {
        return Ok(());
    }
    step(&format!("npm packages of {folder}"), || {
        let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        Command::new("npm").current_dir(folder).args(arguments).run()
    })?;
    inputs::write(&stamp, &lock)
}

/// A program of `web`'s packages.
pub fn tool(name: &str) -> Command {
    let path: PathBuf = ["web/node_modules/.bin", name].iter().collect();
    Command::new(path)
}
