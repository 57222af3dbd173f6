use std::{
    fs::{self, DirEntry},
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use super::{Storage, gone};
use crate::secrets::hex;

/// Hexadecimal digits of the digest at the end of a marked rendition's name.
const MARK: usize = 32;

impl Storage {
    pub(super) fn marks(&self) -> PathBuf {
        self.root.join("marks")
    }

    /// Removes the pictures that were the watermark and are older than this; `kept` stays.
    pub fn remove_marks(&self, kept: Option<[u8; 32]>, older_than: Duration, now: SystemTime) -> io::Result<()> {
        let kept = kept.map(|sha256| hex(&sha256));
        remove(&self.marks(), older_than, now, |name| Some(name) != kept.as_deref())
    }

    /// Removes renditions that have another mark than `kept` and are older than this.
    pub fn remove_marked(&self, kept: Option<&str>, older_than: Duration, now: SystemTime) -> io::Result<()> {
        for first in 0..=255_u8 {
            let folder = self.root.join("renditions").join(hex(&[first]));
            remove(&folder, older_than, now, |name| mark_of(name).is_some_and(|mark| Some(mark) != kept))?;
        }
        Ok(())
    }
}

/// The mark in a rendition's name, where it has one: recipes are shorter numbers.
fn mark_of(name: &str) -> Option<&str> {
    let mark = name.rsplit_once('-')?.1;
    (mark.len() == MARK && mark.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(mark)
}

fn remove(folder: &Path, older_than: Duration, now: SystemTime, goes: impl Fn(&str) -> bool) -> io::Result<()> {
    let is_old = |entry: &DirEntry| {
        let age = entry.metadata().and_then(|metadata| metadata.modified()).map(|at| now.duration_since(at));
        matches!(age, Ok(Ok(age)) if age > older_than)
    };
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(&goes) && is_old(&entry) {
            gone(fs::remove_file(entry.path()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::Key;

    #[test]
    fn only_what_has_another_mark_and_is_old_goes() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::open(folder.path()).unwrap();
        let original = [7; 32];
        let rendition = |recipe| Key::Rendition { original, profile: "preview".into(), recipe };
        let marked = |mark: &str| Key::Marked { original, profile: "preview".into(), recipe: 1, mark: mark.repeat(32) };
        let all =
            [rendition(1), rendition(2_000_000_000), marked("a"), marked("b"), Key::Mark([1; 32]), Key::Mark([2; 32])];
        for key in &all {
            storage.put(key, b"x").unwrap();
        }
        let there = || all.iter().map(|key| storage.file(key).is_ok()).collect::<Vec<_>>();
        let day = Duration::from_secs(86_400);
        let now = fs::metadata(storage.path(&all[0])).and_then(|file| file.modified()).unwrap();
        let remove = |now| {
            storage.remove_marked(Some(&"a".repeat(32)), day, now).unwrap();
            storage.remove_marks(Some([1; 32]), day, now).unwrap();
        };
        remove(now);
        assert_eq!(there(), [true; 6]);
        remove(now + 2 * day);
        assert_eq!(there(), [true, true, true, false, true, false]);
        storage.remove_marked(None, day, now + 2 * day).unwrap();
        assert_eq!(there(), [true, true, false, false, true, false]);
    }
}
