use std::{
    fs::{File, OpenOptions},
    io::{self, Write},
    path::Path,
    time::SystemTime,
};

use super::{Digest, Sums};

/// A file that is still growing, and the sums of what is in it.
pub struct Part {
    file: File,
    sums: Sums,
}

/// The sums of a part as it was when it was closed, so that it need not be read again.
pub struct Remembered {
    sums: Sums,
    modified: SystemTime,
}

impl Part {
    /// Opens a part, for this process alone: `WouldBlock` where another has it. Where it is not as it is remembered, it is read
    /// again: its content is the truth.
    pub fn open(path: &Path, remembered: Option<Remembered>) -> io::Result<Self> {
        let file = OpenOptions::new().read(true).append(true).open(path)?;
        file.try_lock()?;
        let metadata = file.metadata()?;
        let modified = metadata.modified()?;
        let as_it_was = |was: &Remembered| was.sums.length() == metadata.len() && was.modified == modified;
        let sums = match remembered.filter(as_it_was) {
            Some(was) => was.sums,
            None => Sums::of(&file)?,
        };
        Ok(Self { file, sums })
    }

    /// Bytes in it.
    pub fn length(&self) -> u64 {
        self.sums.length()
    }

    pub fn sums(&self) -> &Sums {
        &self.sums
    }

    pub fn digest(&self) -> Digest {
        self.sums.digest()
    }

    /// Writes on. After an error what was written before is still there, and nothing of this.
    pub fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Err(error) = self.file.write_all(bytes) {
            self.file.set_len(self.sums.length())?;
            return Err(error);
        }
        self.sums.update(bytes);
        Ok(())
    }

    /// Makes what was written last.
    pub fn sync(&self) -> io::Result<()> {
        self.file.sync_data()
    }

    /// Goes back to how it was at these sums.
    pub fn cut_back(&mut self, to: Sums) -> io::Result<()> {
        self.file.set_len(to.length())?;
        self.sums = to;
        Ok(())
    }

    /// Closes it, to be opened again without being read.
    pub fn remember(self) -> io::Result<Remembered> {
        Ok(Remembered { modified: self.file.metadata()?.modified()?, sums: self.sums })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_in_one_hand_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("part");
        std::fs::write(&path, b"").unwrap();
        let held = Part::open(&path, None).unwrap();
        assert_eq!(Part::open(&path, None).err().unwrap().kind(), io::ErrorKind::WouldBlock);
        drop(held);
        assert!(Part::open(&path, None).is_ok());
    }

    #[test]
    fn a_part_that_is_not_as_remembered_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("part");
        std::fs::write(&path, b"").unwrap();
        let mut part = Part::open(&path, None).unwrap();
        part.append(b"hello ").unwrap();
        let at_hello = part.sums().clone();
        part.append(b"there").unwrap();
        part.cut_back(at_hello).unwrap();
        part.append(b"world").unwrap();
        let whole = part.digest();
        assert_eq!(whole, Sums::of(&b"hello world"[..]).unwrap().digest());
        let remembered = part.remember().unwrap();
        assert_eq!(Part::open(&path, Some(remembered)).unwrap().digest(), whole);

        let stale = Part::open(&path, None).unwrap().remember().unwrap();
        std::fs::write(&path, b"HELLO WORLD!").unwrap();
        assert_eq!(Part::open(&path, Some(stale)).unwrap().digest(), Sums::of(&b"HELLO WORLD!"[..]).unwrap().digest());
    }
}
