//! Strangers' words, made harmless and short.

use std::collections::HashSet;

const MAX_CHARACTERS: usize = 2_000;
const MAX_KEYWORDS: usize = 200;
const MAX_KEYWORD_CHARACTERS: usize = 200;

/// UTF-8 where it is valid, else Latin-1, the charset that IPTC and EXIF writers used before.
pub(super) fn decode(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// One line of text, or none if nothing is left.
pub(super) fn line(text: &str) -> Option<String> {
    bounded(text.split_whitespace().collect::<Vec<_>>().join(" ").chars(), MAX_CHARACTERS)
}

/// Text that may hold line breaks.
pub(super) fn paragraphs(text: &str) -> Option<String> {
    bounded(text.replace("\r\n", "\n").replace('\r', "\n").chars(), MAX_CHARACTERS)
}

pub(super) fn keywords<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut seen = HashSet::new();
    words
        .into_iter()
        .filter_map(|word| bounded(line(word)?.chars(), MAX_KEYWORD_CHARACTERS))
        .filter(|word| seen.insert(word.clone()))
        .take(MAX_KEYWORDS)
        .collect()
}

fn bounded(characters: impl Iterator<Item = char>, most: usize) -> Option<String> {
    let kept: String = characters.filter(|char| *char == '\n' || !is_unwanted(*char)).take(most).collect();
    let trimmed = kept.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

/// Control characters, and those that would turn the direction of the text around ours.
fn is_unwanted(char: char) -> bool {
    char.is_control() || matches!(char, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cleans_and_falls_back_to_latin_1() {
        assert_eq!(decode(b"caf\xE9"), "café");
        assert_eq!(decode("café".as_bytes()), "café");
        assert_eq!(line("  a\tb\r\n c\u{0}\u{202E} ").as_deref(), Some("a b c"));
        assert_eq!(paragraphs("a\r\nb\u{7}\n").as_deref(), Some("a\nb"));
        assert_eq!(line("\u{0} \u{FEFF}"), None);
        assert_eq!(keywords(["sea", "", " sea ", "sky"]), ["sea", "sky"]);
    }

    proptest! {
        #[test]
        fn any_bytes_become_bounded_text(bytes in proptest::collection::vec(any::<u8>(), 0..5000)) {
            let text = decode(&bytes);
            for cleaned in [line(&text), paragraphs(&text)].into_iter().flatten() {
                prop_assert!((1..=MAX_CHARACTERS).contains(&cleaned.chars().count()));
                prop_assert!(!cleaned.chars().any(|char| char.is_control() && char != '\n'));
            }
        }
    }
}
