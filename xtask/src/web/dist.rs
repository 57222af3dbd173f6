//! `web/dist`: files for the browser, each with its Brotli twin, and `manifest.json`, which tells what stands where.

use crate::{error::Error, inputs, process::Run};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use walkdir::WalkDir;

pub const DIST: &str = "web/dist";

/// Logical name (`app/app.js`) to file (`app/app-1a2b3c4d5e6f7a8b.js`), both below [`DIST`].
pub type Files = BTreeMap<String, String>;

/// Puts `content` under its logical name with a digest of it, so that caches may keep it for ever. Returns the file's bare name.
pub fn put_hashed(files: &mut Files, logical: &str, content: &[u8]) -> Result<String, Error> {
    let digest = inputs::hex(&Sha256::digest(content)[..8]);
    let (stem, extension) = logical.rsplit_once('.').unwrap_or((logical, ""));
    let file = format!("{stem}-{digest}.{extension}");
    put(files, logical, &file, content)?;
    Ok(file.rsplit('/').next().unwrap_or(&file).to_owned())
}

/// Puts `content` under `file`.
pub fn put(files: &mut Files, logical: &str, file: &str, content: &[u8]) -> Result<(), Error> {
    inputs::write(&path(file), content)?;
    files.insert(logical.to_owned(), file.to_owned());
    Ok(())
}

/// Where a file of the manifest stands.
pub fn path(file: &str) -> PathBuf {
    Path::new(DIST).join(file)
}

fn twin(file: &str) -> PathBuf {
    path(&format!("{file}.br"))
}

/// Every file and its twin are there.
pub fn are_there(files: &Files) -> bool {
    files.values().all(|file| path(file).is_file() && twin(file).is_file())
}

/// Writes each file's Brotli twin, as small as can be.
pub fn compress(files: &Files) -> Result<(), Error> {
    let paths = files.values().map(|file| path(file));
    Command::new("node").args(["--input-type=module", "--eval", include_str!("brotli.mjs"), "--"]).args(paths).run()
}

/// Writes the manifest and removes whatever it does not name.
pub fn publish(files: &Files) -> Result<(), Error> {
    let manifest = path("manifest.json");
    let text = serde_json::to_string_pretty(files).unwrap_or_default();
    if !fs::read_to_string(&manifest).is_ok_and(|old| old == text) {
        inputs::write(&manifest, &text)?;
    }
    let keep: HashSet<_> = files.values().flat_map(|file| [path(file), twin(file)]).chain([manifest]).collect();
    for entry in WalkDir::new(DIST) {
        let entry = entry?;
        if entry.file_type().is_file() && !keep.contains(entry.path()) {
            fs::remove_file(entry.path()).map_err(Error::file(entry.path()))?;
        }
    }
    Ok(())
}
