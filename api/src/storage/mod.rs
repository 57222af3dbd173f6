//! Files on the local disk. Written so that what was answered with success is there after a power cut:
//! the bytes, the name and the folder are synced before anybody hears of it.
//!
//! Nothing here takes a path from outside: originals are found by their SHA-256, renditions by original, profile and
//! recipe, marked ones by the mark as well, the watermark's picture by its SHA-256, uploads by their id.

mod marks;
mod part;
mod sums;

pub use part::{Part, Remembered};
pub use sums::{Digest, Sums};

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use uuid::Uuid;

use crate::secrets::{hex, unhex};

/// How much of a file tells what it is.
const HEAD: u64 = 256 * 1024;

/// The folder that holds every file.
#[derive(Clone, Debug)]
pub struct Storage {
    root: PathBuf,
}

/// One kept file, by what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// By the SHA-256 of its content.
    Original([u8; 32]),
    /// By the original's SHA-256, the profile and its recipe.
    Rendition { original: [u8; 32], profile: String, recipe: i32 },
    /// What a rendition became under the watermark of this digest.
    Marked { original: [u8; 32], profile: String, recipe: i32, mark: String },
    /// The watermark's own picture, by the SHA-256 of its content.
    Mark([u8; 32]),
}

/// A file that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// SHA-256 of the original that it is, or is made of.
    pub original: [u8; 32],
    pub bytes: u64,
}

impl Storage {
    /// Makes the folders that are missing: all of them now, so that none is new, and unsynced, when a file is placed.
    pub fn open(root: &Path) -> io::Result<Self> {
        for kind in ["originals", "renditions"] {
            for first in 0..=255_u8 {
                fs::create_dir_all(root.join(kind).join(hex(&[first])))?;
            }
            sync_folder(&root.join(kind))?;
        }
        for folder in ["marks", "uploads"] {
            fs::create_dir_all(root.join(folder))?;
        }
        sync_folder(root)?;
        Ok(Self { root: root.to_owned() })
    }

    /// Whether a file can be written now.
    pub async fn check(&self) -> io::Result<()> {
        let path = self.uploads().join(format!(".check-{}", std::process::id()));
        tokio::fs::write(&path, b"ok").await?;
        tokio::fs::remove_file(&path).await
    }

    fn uploads(&self) -> PathBuf {
        self.root.join("uploads")
    }

    fn path(&self, key: &Key) -> PathBuf {
        match key {
            Key::Original(sha256) => {
                let name = hex(sha256);
                self.root.join("originals").join(&name[..2]).join(name)
            }
            Key::Rendition { original, profile, recipe } => {
                self.renditions(original).join(format!("{}-{profile}-{recipe}", hex(original)))
            }
            Key::Marked { original, profile, recipe, mark } => {
                self.renditions(original).join(format!("{}-{profile}-{recipe}-{mark}", hex(original)))
            }
            Key::Mark(sha256) => self.marks().join(hex(sha256)),
        }
    }

    /// The folder of an original's renditions, which others share.
    fn renditions(&self, original: &[u8; 32]) -> PathBuf {
        self.root.join("renditions").join(hex(&original[..1]))
    }

    /// Opens a kept file for reading.
    pub fn file(&self, key: &Key) -> io::Result<File> {
        File::open(self.path(key))
    }

    /// All of a kept file that is small.
    pub fn read(&self, key: &Key) -> io::Result<Vec<u8>> {
        fs::read(self.path(key))
    }

    /// The first bytes of a kept file, enough to tell what it is and how large a picture.
    pub fn head(&self, key: &Key) -> io::Result<Vec<u8>> {
        let mut head = Vec::new();
        self.file(key)?.take(HEAD).read_to_end(&mut head)?;
        Ok(head)
    }

    /// Keeps these bytes; what was there under the key is replaced as a whole.
    pub fn put(&self, key: &Key, bytes: &[u8]) -> io::Result<()> {
        let part = self.uploads().join(format!(".put-{}", Uuid::now_v7()));
        let written = File::create_new(&part).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        let placed = written.and_then(|()| place(&part, &self.path(key)));
        if placed.is_err() {
            let _ = fs::remove_file(&part);
        }
        placed
    }

    /// Makes the empty file into which an upload is written.
    pub fn create_upload(&self, id: Uuid) -> io::Result<()> {
        File::create_new(self.upload(id))?.sync_all()?;
        sync_folder(&self.uploads())
    }

    /// Opens the file of an upload, to be written on.
    pub fn open_upload(&self, id: Uuid, remembered: Option<Remembered>) -> io::Result<Part> {
        Part::open(&self.upload(id), remembered)
    }

    /// How much of an upload is there, in bytes; nothing where it has no file (any more).
    pub fn upload_length(&self, id: Uuid) -> io::Result<Option<u64>> {
        match fs::metadata(self.upload(id)) {
            Ok(metadata) => Ok(Some(metadata.len())),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e),
        }
    }

    fn upload(&self, id: Uuid) -> PathBuf {
        self.uploads().join(id.to_string())
    }

    /// Keeps a finished upload, whose bytes are synced, as an original; where that is there already, the same content
    /// replaces it. May be repeated when nobody knows how far it came.
    pub fn keep_upload(&self, id: Uuid, sha256: [u8; 32]) -> io::Result<()> {
        let original = self.path(&Key::Original(sha256));
        match place(&self.upload(id), &original) {
            Err(e) if e.kind() == io::ErrorKind::NotFound && original.exists() => Ok(()),
            placed => placed,
        }
    }

    /// Removes an upload that will not be finished.
    pub fn remove_upload(&self, id: Uuid) -> io::Result<()> {
        gone(fs::remove_file(self.upload(id)))
    }

    /// Every original whose SHA-256 begins with this byte, and every rendition of such a one.
    pub fn kept(&self, first: u8) -> io::Result<Vec<Kept>> {
        let mut kept = Vec::new();
        for kind in ["originals", "renditions"] {
            for entry in fs::read_dir(self.root.join(kind).join(hex(&[first])))? {
                let entry = entry?;
                let name = entry.file_name();
                let original = name.to_str().and_then(|name| unhex(name.get(..64)?));
                match (original, entry.metadata()) {
                    (Some(original), Ok(metadata)) => kept.push(Kept { original, bytes: metadata.len() }),
                    (_, Err(e)) if e.kind() != io::ErrorKind::NotFound => return Err(e),
                    // Not one of ours, or removed meanwhile.
                    _ => {}
                }
            }
        }
        Ok(kept)
    }

    /// Removes an original and everything that was made of it.
    pub fn remove_original(&self, sha256: [u8; 32]) -> io::Result<()> {
        let prefix = format!("{}-", hex(&sha256));
        for entry in fs::read_dir(self.renditions(&sha256))? {
            let entry = entry?;
            if entry.file_name().as_encoded_bytes().starts_with(prefix.as_bytes()) {
                gone(fs::remove_file(entry.path()))?;
            }
        }
        gone(fs::remove_file(self.path(&Key::Original(sha256))))
    }

    /// Removes what was left half-written and not touched for so long, whoever left it.
    pub fn remove_strays(&self, older_than: Duration, now: SystemTime) -> io::Result<()> {
        for entry in fs::read_dir(self.uploads())? {
            let entry = entry?;
            let age = entry.metadata().and_then(|metadata| metadata.modified()).map(|at| now.duration_since(at));
            if matches!(age, Ok(Ok(age)) if age > older_than) {
                gone(fs::remove_file(entry.path()))?;
            }
        }
        Ok(())
    }
}

/// Moves a synced file to its place, lastingly.
fn place(part: &Path, path: &Path) -> io::Result<()> {
    fs::rename(part, path)?;
    path.parent().map_or(Ok(()), sync_folder)
}

/// Makes names that were added to a folder, or taken from it, last.
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
