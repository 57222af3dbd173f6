use sha2::{Digest, Sha256};

use crate::{http::Failure, random};

/// Letters and digits that are not mistaken for each other.
const LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// The one-time code that `serve` prints and set-up asks for: 40 bits, new at each start.
pub struct SetupCode(String);

impl SetupCode {
    pub fn new() -> Result<Self, Failure> {
        let letters: String =
            random::bytes::<8>()?.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
        Ok(Self(format!("{}-{}", &letters[..4], &letters[4..])))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the code; case, spaces and the hyphen do not matter.
    pub fn matches(&self, typed: &str) -> bool {
        let plain = |text: &str| text.to_uppercase().replace(['-', ' '], "");
        // Hashes are compared, so that the time tells nothing of the code.
        Sha256::digest(plain(typed)) == Sha256::digest(plain(&self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_code_matches_however_it_is_written() {
        let code = SetupCode("K7Q2-94TX".to_owned());
        assert!(code.matches("k7q2 94tx") && code.matches("K7Q294TX"));
        assert!(!code.matches("K7Q2-94TY") && !code.matches("") && !code.matches("K7Q2-94TXX"));
    }
}
