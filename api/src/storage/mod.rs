//! Files on the local disk. Written so that what was answered with success is there after a power cut:
//! the bytes, the name and the folder are synced before anybody hears of it.
//!
//! Nothing here takes a path from outside: originals are found by their SHA-256, renditions by original, profile and
//! recipe, uploads by their id.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use uuid::Uuid;

use crate::secrets::hex;

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
}

impl Storage {
    /// Makes the folders that are missing.
    pub fn open(root: &Path) -> io::Result<Self> {
        for folder in ["originals", "renditions", "uploads"] {
            fs::create_dir_all(root.join(folder))?;
        }
        File::open(root)?.sync_all()?;
        Ok(Self { root: root.to_owned() })
    }

    /// Whether a file can be written now.
    pub async fn check(&self) -> io::Result<()> {
        let path = self.root.join("uploads").join(format!(".check-{}", std::process::id()));
        tokio::fs::write(&path, b"ok").await?;
        tokio::fs::remove_file(&path).await
    }

    fn path(&self, key: &Key) -> PathBuf {
        match key {
            Key::Original(sha256) => {
                let name = hex(sha256);
                self.root.join("originals").join(&name[..2]).join(name)
            }
            Key::Rendition { original, profile, recipe } => {
                let name = hex(original);
                self.root.join("renditions").join(&name[..2]).join(format!("{name}-{profile}-{recipe}"))
            }
        }
    }

    /// Opens a kept file for reading.
    pub fn file(&self, key: &Key) -> io::Result<File> {
        File::open(self.path(key))
    }

    /// Keeps these bytes; what was there under the key is replaced as a whole.
    pub fn put(&self, key: &Key, bytes: &[u8]) -> io::Result<()> {
        let part = self.root.join("uploads").join(format!(".put-{}", Uuid::now_v7()));
        let mut file = File::create_new(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        self.place(&part, &self.path(key))
    }

    /// The file into which an upload is written.
    pub fn upload(&self, id: Uuid) -> PathBuf {
        self.root.join("uploads").join(id.to_string())
    }

    /// Keeps a finished upload, whose bytes are synced, as an original. Idempotent: where the original is there already
    /// the same content replaces it.
    pub fn keep_upload(&self, id: Uuid, sha256: [u8; 32]) -> io::Result<()> {
        self.place(&self.upload(id), &self.path(&Key::Original(sha256)))
    }

    fn place(&self, part: &Path, path: &Path) -> io::Result<()> {
        let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
        if !folder.exists() {
            fs::create_dir_all(folder)?;
            folder.parent().map_or(Ok(()), sync_folder)?;
        }
        fs::rename(part, path)?;
        sync_folder(folder)
    }

    /// Removes a kept file; one that is not there is no error.
    pub fn remove(&self, key: &Key) -> io::Result<()> {
        gone(fs::remove_file(self.path(key)))
    }

    /// Removes an upload that will not be finished.
    pub fn remove_upload(&self, id: Uuid) -> io::Result<()> {
        gone(fs::remove_file(self.upload(id)))
    }
}

/// Makes names that were added to a folder, or taken from it, last.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
