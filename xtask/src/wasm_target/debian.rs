//! On a closed network whose only source of Rust is Debian's packages: Debian's compiler comes with the library's source and all it
//! depends on, so that the library is built once and put where that compiler looks for it.

use super::{TARGET, has_library, library};
use crate::{cargo, error::Error, process::Run, step::step, system};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const SYSROOT: &str = "/usr";

/// Installs compiler and linker, builds the library if it is not there, and returns the linker.
pub fn ensure() -> Result<PathBuf, Error> {
    let linker_package = newest_linker_package()?;
    if find_linker().is_none() || !fs::exists("/usr/bin/rustc").is_ok_and(|exists| exists) {
        system::install(&["rustc-web", "cargo-web", "rust-web-src", &linker_package])?;
    }
    if !has_library(Path::new(SYSROOT)) {
        step("standard library for WebAssembly", build_library)?;
    }
    find_linker().ok_or(Error::NoWasmTarget)
}

/// Debian's cargo with Debian's compiler, whatever stands first in `PATH`.
pub fn cargo() -> Command {
    let mut command = cargo::clean("/usr/bin/cargo");
    command.env("RUSTC", "/usr/bin/rustc").env_remove("LD_LIBRARY_PATH").env_remove("RUSTUP_TOOLCHAIN");
    command
}

/// `-Zbuild-std` is for nightly compilers, and `RUSTC_BOOTSTRAP` lets a stable one do it. Without bitcode in the library, link-time
/// optimisation of the app fails.
fn build_library() -> Result<(), Error> {
    let probe = cargo::target().join("xtask/wasm-probe");
    fs::create_dir_all(probe.join("src")).map_err(Error::file(&probe))?;
    let write = |name: &str, text: &str| fs::write(probe.join(name), text).map_err(Error::file(probe.join(name)));
    write("Cargo.toml", "[package]\nname = \"probe\"\nedition = \"2021\"\n\n[workspace]\n")?;
    write("src/lib.rs", "")?;
    cargo()
        .current_dir(&probe)
        .args(["build", "--release", "--target", TARGET, "--target-dir", "target"])
        .arg("-Zbuild-std=std,panic_abort,proc_macro")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Cembed-bitcode=yes")
        .run()?;
    let built = probe.join("target").join(TARGET).join("release/deps");
    let library = library(Path::new(SYSROOT));
    fs::create_dir_all(&library).map_err(Error::file(&library))?;
    for file in built.read_dir().map_err(Error::file(&built))?.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libprobe-") {
            fs::copy(file.path(), library.join(&name)).map_err(Error::file(library.join(&name)))?;
        }
    }
    fs::remove_dir_all(&probe).map_err(Error::file(&probe))
}

/// LLVM's linker for WASM has its version in its name.
fn find_linker() -> Option<PathBuf> {
    let programs = fs::read_dir("/usr/bin").ok()?.flatten().map(|file| file.path());
    programs.max_by_key(|path| version(path, "wasm-ld-")).filter(|path| version(path, "wasm-ld-").is_some())
}

fn version(path: &Path, prefix: &str) -> Option<u32> {
    path.file_name()?.to_str()?.strip_prefix(prefix)?.parse().ok()
}

/// The newest `lld-<version>` that this Debian has.
fn newest_linker_package() -> Result<String, Error> {
    let packages = Command::new("apt-cache").args(["search", "--names-only", "^lld-[0-9]+$"]).read()?;
    let names = packages.lines().filter_map(|line| line.split_whitespace().next());
    names
        .max_by_key(|name| name.strip_prefix("lld-").and_then(|version| version.parse::<u32>().ok()))
        .map(str::to_owned)
        .ok_or(Error::NoWasmTarget)
}
