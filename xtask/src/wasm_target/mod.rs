//! The standard library for wasm32-unknown-unknown: rustup brings it, and where rustup cannot, Debian's own compiler builds it.

mod debian;

use crate::{cargo, error::Error, process::Run, process::find, system};
use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// A compiler that can build for [`TARGET`].
pub enum Toolchain {
    /// The one that runs this.
    Own,
    /// Debian's, with a linker for WASM.
    Debian { linker: PathBuf },
}

impl Toolchain {
    /// Finds or makes one. `WASM_TARGET_FROM_DEBIAN` in the environment forces Debian's.
    pub fn ensure() -> Result<Self, Error> {
        let forced = env::var_os("WASM_TARGET_FROM_DEBIAN").is_some();
        if !forced && (has_library(&own_sysroot()?) || rustup_adds()) {
            return Ok(Self::Own);
        }
        if !system::may_install() {
            return Err(Error::NoWasmTarget);
        }
        debian::ensure().map(|linker| Self::Debian { linker })
    }

    pub fn cargo(&self) -> Command {
        match self {
            Self::Own => cargo::cargo(),
            Self::Debian { linker } => {
                let mut cargo = debian::cargo();
                cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
                cargo
            }
        }
    }
}

fn own_sysroot() -> Result<PathBuf, Error> {
    Ok(cargo::clean("rustc").args(["--print", "sysroot"]).read()?.trim_end().into())
}

fn library(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

fn has_library(sysroot: &Path) -> bool {
    let files = library(sysroot).read_dir().into_iter().flatten().flatten();
    files.into_iter().any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
}

fn rustup_adds() -> bool {
    find("rustup").is_some()
        && Command::new("rustup").args(["target", "add", TARGET]).stderr(Stdio::null()).run().is_ok()
}
