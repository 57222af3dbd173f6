//! What a machine must have besides Rust, and how it gets it.

use crate::{
    error::Error,
    process::{Run, find},
};
use std::{env, fs, os::unix::fs::MetadataExt, path::PathBuf, process::Command};

/// Something a machine needs, and Debian's package with it.
pub struct Need {
    program: &'static str,
    package: &'static str,
    /// Taken from Debian's packages without asking; what people choose for themselves, such as Node, is only named.
    install: bool,
}

impl Need {
    const fn installed(program: &'static str, package: &'static str) -> Self {
        Self { program, package, install: true }
    }

    const fn named(program: &'static str, package: &'static str) -> Self {
        Self { program, package, install: false }
    }

    fn is_met(&self) -> bool {
        match self.program {
            "initdb" => postgres_programs().is_some(),
            "chromium" => chromium().is_some(),
            program => find(program).is_some(),
        }
    }
}

/// For building: libjpeg-turbo is compiled from source, the rest is the web's.
pub const BUILD: &[Need] = &[
    Need::named("cc", "gcc"),
    Need::named("node", "nodejs"),
    Need::named("npm", "npm"),
    Need::installed("make", "make"),
    Need::installed("cmake", "cmake"),
    Need::installed("nasm", "nasm"),
];

/// For testing: a database, a browser, a tracer of system calls, and programs that read ZIP, QR codes and
/// SVG and were not written here.
pub const TEST: &[Need] = &[
    Need::installed("initdb", "postgresql"),
    Need::installed("chromium", "chromium"),
    Need::installed("strace", "strace"),
    Need::installed("unzip", "unzip"),
    Need::installed("7z", "p7zip-full"),
    Need::installed("bsdtar", "libarchive-tools"),
    Need::installed("python3", "python3"),
    Need::installed("jar", "default-jdk-headless"),
    Need::installed("zbarimg", "zbar-tools"),
    Need::installed("rsvg-convert", "librsvg2-bin"),
];

/// Installs what is missing where that can be done, else names it.
pub fn ensure(needs: &[Need]) -> Result<(), Error> {
    if may_install() {
        let packages: Vec<_> =
            needs.iter().filter(|need| need.install && !need.is_met()).map(|need| need.package).collect();
        if !packages.is_empty() {
            install(&packages)?;
        }
    }
    let missing: Vec<_> = needs.iter().filter(|need| !need.is_met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = |name: fn(&Need) -> &'static str| missing.iter().map(|need| name(need).to_owned()).collect();
    Err(Error::Missing { programs: names(|need| need.program), packages: names(|need| need.package) })
}

/// Root on a system with Debian's package manager.
pub fn may_install() -> bool {
    is_root() && find("apt-get").is_some()
}

pub fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

pub fn install(packages: &[&str]) -> Result<(), Error> {
    eprintln!("installing {} …", packages.join(", "));
    let apt = |arguments: &[&str]| {
        Command::new("apt-get").arg("-qq").args(arguments).env("DEBIAN_FRONTEND", "noninteractive").run()
    };
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends"], packages].concat())
}

/// The folder of PostgreSQL's server programs; Debian keeps them out of `PATH`. The newest of several.
pub fn postgres_programs() -> Option<PathBuf> {
    if let Some(initdb) = find("initdb").and_then(|path| path.canonicalize().ok()) {
        return initdb.parent().map(Into::into);
    }
    let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut versions: Vec<u32> =
        versions.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    versions.sort_unstable();
    let folder = format!("/usr/lib/postgresql/{}/bin", versions.last()?);
    fs::exists(format!("{folder}/initdb")).is_ok_and(|exists| exists).then(|| folder.into())
}

/// The browser of the journeys: `CHROMIUM`, or what the system calls so.
pub fn chromium() -> Option<PathBuf> {
    let chosen = env::var_os("CHROMIUM").map(Into::into);
    chosen.or_else(|| ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find))
}
