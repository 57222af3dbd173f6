use base64::{Engine, engine::general_purpose::STANDARD};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use vitrine_shared::ProblemCode;

use crate::http::Failure;

/// The checksum that was announced for a piece, and what has passed of the piece.
pub struct Check {
    sum: Sum,
    announced: Vec<u8>,
}

enum Sum {
    Sha1(Sha1),
    Sha256(Sha256),
    Crc32(crc32fast::Hasher),
}

impl Check {
    /// Reads `Upload-Checksum`: an algorithm and a checksum in base64. 400 where the algorithm is not known here.
    pub fn parse(header: &str) -> Result<Self, Failure> {
        let unreadable = || Failure::new(ProblemCode::BadRequest);
        let (algorithm, announced) = header.trim().split_once(' ').ok_or_else(unreadable)?;
        let sum = match algorithm {
            "sha1" => Sum::Sha1(Sha1::default()),
            "sha256" => Sum::Sha256(Sha256::default()),
            "crc32" => Sum::Crc32(crc32fast::Hasher::default()),
            _ => return Err(unreadable()),
        };
        Ok(Self { sum, announced: STANDARD.decode(announced.trim()).map_err(|_| unreadable())? })
    }

    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.sum {
            Sum::Sha1(sum) => sum.update(bytes),
            Sum::Sha256(sum) => sum.update(bytes),
            Sum::Crc32(sum) => sum.update(bytes),
        }
    }

    /// Whether what has passed is what was announced.
    pub fn holds(self) -> bool {
        let passed = match self.sum {
            Sum::Sha1(sum) => sum.finalize().to_vec(),
            Sum::Sha256(sum) => sum.finalize().to_vec(),
            Sum::Crc32(sum) => sum.finalize().to_be_bytes().to_vec(),
        };
        passed == self.announced
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_algorithm_tells_its_piece_from_another() {
        // Of «hello world»: `sha1sum`, `sha256sum` and zlib's crc32 in base64.
        for header in [
            "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=",
            "sha256 uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=",
            "crc32 DUoRhQ==",
        ] {
            let mut check = Check::parse(header).unwrap();
            check.update(b"hello ");
            check.update(b"world");
            assert!(check.holds(), "{header}");
            let mut check = Check::parse(header).unwrap();
            check.update(b"hello_world");
            assert!(!check.holds(), "{header}");
        }
    }

    #[test]
    fn other_algorithms_are_refused() {
        for header in ["md5 AAAA", "sha1", "", "sha1 ***"] {
            assert_eq!(Check::parse(header).err().unwrap().code, ProblemCode::BadRequest, "{header}");
        }
    }
}
