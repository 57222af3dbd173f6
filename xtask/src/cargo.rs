//! Cargo inside cargo.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// Cargo as somebody would start it by hand. `cargo xtask` itself runs under cargo, whose variables about xtask's package would make
/// ring's build script, which watches them, run again at every change between the two.
pub fn cargo() -> Command {
    clean("cargo")
}

/// `program` without the variables that cargo sets for the programs it runs.
pub fn clean(program: &str) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        let ours = name.to_str().is_some_and(|name| {
            ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|prefix| name.starts_with(prefix))
                || ["CARGO", "CARGO_BIN_NAME", "CARGO_CRATE_NAME", "CARGO_PRIMARY_PACKAGE", "OUT_DIR"].contains(&name)
        });
        if ours {
            command.env_remove(name);
        }
    }
    command
}

/// Cargo's folder for what it builds.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| Path::new("target").to_owned(), PathBuf::from)
}
