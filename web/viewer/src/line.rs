//! Somebody's words where no element can hold them in: titles, attributes, entries of a list.

/// A text as one line that cannot turn the words after it: controls become spaces; embeddings, overrides and isolates of
/// direction (UAX #9) go. Marks such as U+200F stay, as they turn nothing but what is beside them.
pub(crate) fn line(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|char| !matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|char| if char.is_control() || matches!(char, '\u{2028}' | '\u{2029}') { ' ' } else { char })
        .collect();
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_and_turns_nothing() {
        assert_eq!(line(" a\r\nb\u{202e}c\u{2067}d\u{0}\u{200f}\t"), "a  bcd \u{200f}");
    }
}
