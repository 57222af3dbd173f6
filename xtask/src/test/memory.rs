//! Where tests keep their files: in memory where there is room, which about halves their time.

use crate::process::Run;
use std::{
    env, fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

/// Linux's file system in memory.
const TMPFS: &str = "/dev/shm";
/// Bytes that must be free in it: more than all tests need.
const ROOM: u64 = 2 << 30;

/// A folder in memory for one run, gone with this value.
pub struct Memory(PathBuf);

impl Memory {
    /// Nothing where the machine has no such place, too little room in it, or somebody has said by `TMPDIR` where
    /// temporary files go.
    pub fn take() -> Option<Self> {
        if env::var_os("TMPDIR").is_some() {
            return None;
        }
        let said = Command::new("df").args(["--block-size=1", "--output=fstype,avail", TMPFS]).read().ok()?;
        let folder = Path::new(TMPFS).join(format!("vitrine-test-{}", std::process::id()));
        if !has_room(&said) || fs::create_dir(&folder).is_err() {
            return None;
        }
        let memory = Self(folder);
        // PostgreSQL may run as a user of its own.
        fs::set_permissions(&memory.0, fs::Permissions::from_mode(0o1777)).ok()?;
        Some(memory)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // What is left is a few megabytes until the machine is started again.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// `df`'s second line: `tmpfs 25165824000`.
fn has_room(said: &str) -> bool {
    let mut words = said.lines().nth(1).unwrap_or_default().split_whitespace();
    words.next() == Some("tmpfs")
        && words.next().and_then(|free| free.parse().ok()).is_some_and(|free: u64| free >= ROOM)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_memory_with_room_is_taken() {
        assert!(has_room("Type        Avail\ntmpfs 2147483648\n"));
        assert!(!has_room("Type        Avail\ntmpfs   67108864\n"));
        assert!(!has_room("Type        Avail\next4  99999999999\n"));
        assert!(!has_room(""));
    }
}
