//! What a token looks like: `vtr_`, 256 random bits in 44 letters and digits, and 6 more for their CRC-32, so that whoever
//! scans texts for secrets that leaked can tell a token from chance.

use sha2::{Digest, Sha256};

use crate::{access::Credential, base62, http::Failure, random};

const PREFIX: &str = "vtr_";

/// A new token.
pub(super) fn make() -> Result<String, Failure> {
    let random = [base62::encode(random::bytes()?), base62::encode(random::bytes()?)].concat();
    let sum = checksum(&random);
    Ok([PREFIX, &random, &sum].concat())
}

/// The credential that a token is. One whose checksum is wrong is looked up all the same, and belongs to nobody.
pub fn credential(token: &str) -> Credential {
    Credential::Token(hash(token))
}

/// SHA-256 of the whole text.
pub(super) fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// CRC-32 in 6 digits, which hold 35 bits.
fn checksum(random: &str) -> String {
    let sum = u128::from(crc32fast::hash(random.as_bytes()));
    base62::encode(sum.to_be_bytes())[base62::LENGTH - 6..].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_can_be_told_from_chance() {
        let token = make().unwrap();
        let (random, sum) = token.strip_prefix("vtr_").unwrap().split_at(44);
        assert!(sum.len() == 6 && token.bytes().skip(4).all(|byte| byte.is_ascii_alphanumeric()), "{token}");
        assert_eq!(checksum(random), sum);
        assert_ne!(make().unwrap(), token);
        assert_eq!(checksum(&"0".repeat(44)), "2WHHss", "what is written down elsewhere stays so");
    }
}
