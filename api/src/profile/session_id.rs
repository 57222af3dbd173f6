use crate::base62;

/// What a session is called on the wire: half of its cookie's hash, of which nothing can be made but this comparison.
pub(super) fn session_id(hash: &[u8]) -> String {
    hash.first_chunk().map(|half| base62::encode(*half)).unwrap_or_default()
}
