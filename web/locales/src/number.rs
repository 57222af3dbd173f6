use crate::Locale;

/// Between groups of three digits: a narrow space that no line breaks at, in every language so far.
const GROUP: char = '\u{202f}';

/// A whole number for a person, in groups of three digits: «4 218».
pub fn number(_locale: Locale, number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(GROUP);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_in_groups_of_three() {
        for (value, expected) in [
            (0, "0"),
            (999, "999"),
            (4218, "4\u{202f}218"),
            (100_000, "100\u{202f}000"),
            (u64::MAX, "18\u{202f}446\u{202f}744\u{202f}073\u{202f}709\u{202f}551\u{202f}615"),
        ] {
            assert_eq!(number(Locale::Ru, value), expected);
        }
    }
}
