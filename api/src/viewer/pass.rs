//! What a browser holds to show that the password was given: a JSON web token, HS256 over `ring`.

use std::sync::LazyLock;

use jsonwebtoken::{
    Algorithm, DecodingKey, EncodingKey, Header, Validation,
    crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils},
    decode, decode_header, encode,
    errors::ErrorKind,
};
use ring::hmac;
use serde::{Deserialize, Serialize};
use signature::{Signer, Verifier};

use crate::{
    entities::Instant,
    http::Failure,
    secrets::{Secrets, hex},
};

/// What a pass opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A link with a password.
    Unlock,
    /// A download that was begun behind one.
    Grant,
    /// A member's look at a link as its recipients would see it, by its address.
    Ticket,
    /// The same, in the browser that opened the address.
    View,
}

impl Purpose {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Unlock => "unlock",
            Self::Grant => "grant",
            Self::Ticket => "ticket",
            Self::View => "view",
        }
    }
}

/// What a pass is for. It holds as long as the link's epoch is this one.
#[derive(Clone, Copy, Debug)]
pub struct Pass<'a> {
    pub purpose: Purpose,
    /// The hash of the link's or the grant's token, which names it without telling anything about it.
    pub subject: &'a [u8],
    pub epoch: i64,
}

#[derive(Serialize, Deserialize, PartialEq)]
struct Claims {
    purpose: String,
    sub: String,
    epoch: i64,
    /// Seconds since 1970 UTC.
    exp: i64,
}

impl Pass<'_> {
    /// The pass as a text, until an instant.
    pub fn sign(self, secrets: &Secrets, until: Instant) -> Result<String, Failure> {
        LazyLock::force(&PROVIDER);
        let (id, key) = secrets.signing_key();
        let header = Header { kid: Some(id.to_string()), ..Header::new(Algorithm::HS256) };
        encode(&header, &self.claims(until.0 / 1_000_000), &EncodingKey::from_secret(key)).map_err(Failure::internal)
    }

    /// Whether the text is this pass and has not run out.
    pub fn is(self, secrets: &Secrets, text: &str, now: Instant) -> bool {
        LazyLock::force(&PROVIDER);
        let claims = decode_header(text).ok().and_then(|header| {
            let key = secrets.checking_key(header.kid?.parse().ok()?)?;
            // The clock is an argument here, not the system's.
            let mut validation = Validation::new(Algorithm::HS256);
            validation.validate_exp = false;
            decode::<Claims>(text, &DecodingKey::from_secret(key), &validation).ok()
        });
        claims.is_some_and(|data| data.claims == self.claims(data.claims.exp) && now.0 / 1_000_000 < data.claims.exp)
    }

    fn claims(self, exp: i64) -> Claims {
        Claims { purpose: self.purpose.name().to_owned(), sub: hex(self.subject), epoch: self.epoch, exp }
    }
}

static PROVIDER: LazyLock<()> = LazyLock::new(|| {
    static HS256: CryptoProvider = CryptoProvider {
        signer_factory: |algorithm, key| Ok(Box::new(Hs256::new(*algorithm, key.as_bytes())?)),
        verifier_factory: |algorithm, key| Ok(Box::new(Hs256::new(*algorithm, key.try_get_as_bytes()?)?)),
        key_utils: KeyUtils::new_unimplemented(),
    };
    // Nobody else in this process installs one.
    let _ = HS256.install_default();
});

struct Hs256(hmac::Key);

impl Hs256 {
    fn new(algorithm: Algorithm, key: &[u8]) -> Result<Self, jsonwebtoken::errors::Error> {
        match algorithm {
            Algorithm::HS256 => Ok(Self(hmac::Key::new(hmac::HMAC_SHA256, key))),
            _ => Err(ErrorKind::InvalidAlgorithm.into()),
        }
    }
}

impl Signer<Vec<u8>> for Hs256 {
    fn try_sign(&self, message: &[u8]) -> Result<Vec<u8>, signature::Error> {
        Ok(hmac::sign(&self.0, message).as_ref().to_vec())
    }
}

impl Verifier<Vec<u8>> for Hs256 {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), signature::Error> {
        hmac::verify(&self.0, message, signature).map_err(|_| signature::Error::new())
    }
}

impl JwtSigner for Hs256 {
    fn algorithm(&self) -> Algorithm {
        Algorithm::HS256
    }
}

impl JwtVerifier for Hs256 {
    fn algorithm(&self) -> Algorithm {
        Algorithm::HS256
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(lines: &[(i32, &str)]) -> Secrets {
        let text: String = lines.iter().map(|(id, byte)| format!("{id} {}\n", byte.repeat(32))).collect();
        Secrets::parse(&text).unwrap()
    }

    const PASS: Pass = Pass { purpose: Purpose::Unlock, subject: b"link", epoch: 3 };

    #[test]
    fn a_pass_holds_for_what_it_was_made_for_and_no_longer() {
        let ours = secrets(&[(1, "ab")]);
        let text = PASS.sign(&ours, Instant(10_000_000)).unwrap();
        assert!(PASS.is(&ours, &text, Instant(9_999_999)));
        assert!(!PASS.is(&ours, &text, Instant(10_000_000)));
        for other in
            [Pass { purpose: Purpose::Grant, ..PASS }, Pass { subject: b"knil", ..PASS }, Pass { epoch: 4, ..PASS }]
        {
            assert!(!other.is(&ours, &text, Instant(0)));
        }
    }

    #[test]
    fn keys_rotate_and_a_strangers_key_opens_nothing() {
        let text = PASS.sign(&secrets(&[(1, "ab")]), Instant(i64::MAX)).unwrap();
        assert!(PASS.is(&secrets(&[(1, "ab"), (2, "cd")]), &text, Instant(0)));
        assert!(!PASS.is(&secrets(&[(1, "cd")]), &text, Instant(0)));
        assert!(!PASS.is(&secrets(&[(2, "ab")]), &text, Instant(0)));
    }

    #[test]
    fn what_was_not_signed_is_nothing() {
        let ours = secrets(&[(1, "ab")]);
        // {"alg":"none"} and a claim that would fit.
        let unsigned = "eyJhbGciOiJub25lIiwia2lkIjoiMSJ9.eyJwdXJwb3NlIjoidW5sb2NrIn0.";
        for text in ["", "a.b.c", unsigned] {
            assert!(!PASS.is(&ours, text, Instant(0)), "{text}");
        }
    }
}
