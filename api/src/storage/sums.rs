use std::io::{self, Read};

use sha2::{Digest as _, Sha256};

/// Bytes read at once.
const PIECE: usize = 1024 * 1024;

/// SHA-256 and CRC-32 of what has passed so far.
#[derive(Clone, Default)]
pub struct Sums {
    sha256: Sha256,
    crc32: crc32fast::Hasher,
    length: u64,
}

/// What a whole file is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest {
    pub sha256: [u8; 32],
    pub crc32: u32,
    /// Bytes.
    pub size: u64,
}

impl Sums {
    pub fn update(&mut self, bytes: &[u8]) {
        self.sha256.update(bytes);
        self.crc32.update(bytes);
        self.length += bytes.len() as u64;
    }

    /// Bytes that have passed.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Of everything that has passed.
    pub fn digest(&self) -> Digest {
        let mut sha256 = [0; 32];
        sha256.copy_from_slice(&self.sha256.clone().finalize());
        Digest { sha256, crc32: self.crc32.clone().finalize(), size: self.length }
    }

    /// Of all that a reader gives.
    pub fn of(mut reader: impl Read) -> io::Result<Self> {
        let mut sums = Self::default();
        let mut piece = vec![0; PIECE];
        loop {
            match reader.read(&mut piece) {
                Ok(0) => return Ok(sums),
                Ok(length) => sums.update(&piece[..length]),
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
    }
}
