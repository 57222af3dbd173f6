//! What a step is made from, as one digest: unchanged, and the step is skipped.

use crate::error::Error;
use sha2::{Digest, Sha256};
use std::{fmt::Write, fs, path::Path};
use walkdir::WalkDir;

/// A digest over the files at and below `paths`, their names and contents, and over `more`. A path that is not there counts as such.
pub fn digest(paths: &[&str], more: &str) -> Result<String, Error> {
    let mut hash = Sha256::new();
    hash.update(more);
    for path in paths.iter().filter(|path| Path::new(path).exists()) {
        let built = |entry: &walkdir::DirEntry| entry.file_name() == "node_modules" || entry.file_name() == "dist";
        for entry in WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(|entry| !built(entry)) {
            let entry = entry?;
            if entry.file_type().is_file() {
                let content = fs::read(entry.path()).map_err(Error::file(entry.path()))?;
                let name = entry.path().as_os_str().as_encoded_bytes();
                hash.update(name);
                hash.update([0]);
                hash.update((content.len() as u64).to_le_bytes());
                hash.update(content);
            }
        }
    }
    Ok(hex(&hash.finalize()))
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // A string takes everything.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Writes a file, and the folder it stands in.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::file(folder))?;
    }
    fs::write(path, content).map_err(Error::file(path))
}
