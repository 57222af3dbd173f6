use aes::{
    Aes128,
    cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit},
};
use uuid::Uuid;

use crate::{base62, http::Failure};

/// Ids of assets and attachments as one link's recipients see them: the 16 bytes as one AES block under the link's own key. Stable, different
/// in every link, and silent about when a thing was made.
pub struct PublicIds(Aes128);

impl PublicIds {
    /// `key`: 16 random bytes.
    pub fn new(key: &[u8]) -> Result<Self, Failure> {
        Aes128::new_from_slice(key).map(Self).map_err(|_| Failure::internal("a link's key has another length"))
    }

    /// 22 base62 characters.
    pub fn public(&self, id: Uuid) -> String {
        let mut block = id.into_bytes().into();
        self.0.encrypt_block(&mut block);
        base62::encode(block.into())
    }

    /// The id behind a public one; of a text that never was one it is the id of nothing.
    pub fn inner(&self, public: &str) -> Option<Uuid> {
        let mut block = base62::decode(public)?.into();
        self.0.decrypt_block(&mut block);
        Some(Uuid::from_bytes(block.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn ids_come_back_in_their_link_and_in_no_other(key: [u8; 16], other: [u8; 16], id: [u8; 16]) {
            prop_assume!(key != other);
            let id = Uuid::from_bytes(id);
            let public = PublicIds::new(&key).unwrap().public(id);
            prop_assert_eq!(PublicIds::new(&key).unwrap().inner(&public), Some(id));
            prop_assert_ne!(PublicIds::new(&other).unwrap().inner(&public), Some(id));
        }
    }
}
