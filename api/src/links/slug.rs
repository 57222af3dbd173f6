//! A link's second name: chosen by somebody, short, and easy to guess.

use vitrine_shared::{FieldCode, SLUG_CHARS};

use crate::{base62, http::Field};

/// Names that are the service's own, or would let a link pass for a part of it.
const RESERVED: [&str; 12] = [
    "account",
    "administrator",
    "collection",
    "collections",
    "download",
    "downloads",
    "password",
    "settings",
    "sign-in",
    "sign-up",
    "support",
    "vitrine",
];

/// The slug that an address may hold, folded; none where it has another form, as every token has.
pub fn slug_of(text: &str) -> Option<String> {
    let has_length = SLUG_CHARS.contains(&text.len());
    let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_token = text.len() == base62::LENGTH && !text.contains('-');
    (has_length && is_plain && !is_token).then(|| text.to_ascii_lowercase())
}

/// A slug that somebody asks for. Whether another link has it is another question.
pub(super) fn read_slug(text: &str) -> Result<String, Field> {
    let text = text.trim();
    let length = text.chars().count();
    let field = |code| Field::new("/slug", code);
    if length < *SLUG_CHARS.start() {
        return Err(Field::limited("/slug", FieldCode::TooShort, *SLUG_CHARS.start() as u64));
    }
    if length > *SLUG_CHARS.end() {
        return Err(Field::limited("/slug", FieldCode::TooLong, *SLUG_CHARS.end() as u64));
    }
    let slug = slug_of(text).ok_or_else(|| field(FieldCode::Malformed))?;
    if RESERVED.contains(&slug.as_str()) { Err(field(FieldCode::Taken)) } else { Ok(slug) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn slugs_are_folded_and_what_is_none_is_named() {
        assert_eq!(read_slug(" Summer-2026 ").unwrap(), "summer-2026");
        let code = |text: &str| read_slug(text).unwrap_err().code;
        assert_eq!(code("short"), FieldCode::TooShort);
        assert_eq!(code(&"a".repeat(65)), FieldCode::TooLong);
        for text in ["summer 2026", "sommer-ü", "summer/1", "summer_1", "abcdefghij0123456789ab"] {
            assert_eq!(code(text), FieldCode::Malformed, "{text}");
        }
        assert!(read_slug("abcdefghij-123456789ab").is_ok(), "no token has a hyphen");
        assert_eq!(code("Support"), FieldCode::Taken);
    }

    proptest! {
        #[test]
        fn no_token_is_a_slug(bytes: [u8; 16]) {
            prop_assert_eq!(slug_of(&base62::encode(bytes)), None);
        }

        #[test]
        fn what_is_accepted_is_found_again(text in "[A-Za-z0-9-]{1,70}") {
            if let Ok(slug) = read_slug(&text) {
                prop_assert_eq!(slug_of(&slug), Some(slug));
            }
        }
    }
}
