//! Cursors of lists: a place in an order, opaque to callers.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Serialize, de::DeserializeOwned};
use vitrine_shared::ProblemCode;

use super::Failure;

/// The cursor of a place.
pub fn write(place: &impl Serialize) -> String {
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(place).unwrap_or_default())
}

/// The place of a cursor; 400 where it is not of this list's.
pub fn read<T: DeserializeOwned>(cursor: &str) -> Result<T, Failure> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| Failure::new(ProblemCode::BadCursor))?;
    serde_json::from_slice(&bytes).map_err(|_| ProblemCode::BadCursor.into())
}
