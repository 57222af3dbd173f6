use serde::{Deserialize, Deserializer};

/// A field of a JSON Merge Patch (RFC 7396): absent leaves it, `null` clears it, a value sets it.
/// Use with `#[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]`.
pub type Patch<T> = Option<Option<T>>;

/// Reads a field that is present, `null` included.
pub fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(field: D) -> Result<Patch<T>, D::Error> {
    Option::<T>::deserialize(field).map(Some)
}
