//! The secret part of a link's address: kept as a hash, to be found, and sealed, to be shown to who may see it.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{app::App, base62, entities::link, http::Failure, random, secrets::Secrets};

/// A token as its row keeps it.
pub(super) struct Kept {
    pub hash: Vec<u8>,
    pub sealed: Vec<u8>,
    pub key_id: i32,
}

/// Makes a token of 128 random bits for the link of this id.
pub(super) fn make(secrets: &Secrets, link: Uuid) -> Result<Kept, Failure> {
    let bytes = random::bytes::<16>()?;
    let (key_id, sealed) = secrets.seal(link.as_bytes(), &bytes)?;
    Ok(Kept { hash: hash(&base62::encode(bytes)), sealed, key_id })
}

/// SHA-256 of the token as it stands in an address.
pub fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// The address of a link.
pub(super) fn url(app: &App, link: &link::Model) -> Result<String, Failure> {
    let bytes = app.secrets.open(link.key_id, link.id.as_bytes(), &link.token_sealed)?;
    let bytes = bytes.try_into().map_err(|_| Failure::internal("a sealed token has another length"))?;
    Ok(format!("{}/s/{}", app.public_url, base62::encode(bytes)))
}

/// The address of a link by its slug.
pub(super) fn slug_url(app: &App, slug: &str) -> String {
    format!("{}/s/{slug}", app.public_url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_found_by_its_hash_and_opens_for_its_link_only() {
        let secrets = Secrets::parse(&format!("1 {}", "07".repeat(32))).unwrap();
        let (link, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let kept = make(&secrets, link).unwrap();
        let bytes: [u8; 16] = secrets.open(kept.key_id, link.as_bytes(), &kept.sealed).unwrap().try_into().unwrap();
        assert_eq!(hash(&base62::encode(bytes)), kept.hash);
        assert!(secrets.open(kept.key_id, other.as_bytes(), &kept.sealed).is_err());
        assert_ne!(make(&secrets, link).unwrap().hash, kept.hash);
    }
}
