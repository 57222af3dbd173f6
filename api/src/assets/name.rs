use unicode_normalization::UnicodeNormalization;

use crate::accounts::{is_invisible, turns_text};

/// Bytes that file systems allow a name.
const LONGEST: usize = 255;
/// A longer ending is no extension but part of the name.
const LONGEST_EXTENSION: usize = 16;

/// The name that an uploaded file is kept under: the last part of a path, NFC, without control characters, 1 to 255
/// bytes with its extension kept; `file` where nothing is left.
pub fn file_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.nfc().filter(|&char| !char.is_control() && !turns_text(char)).collect();
    let name = clean.trim();
    if matches!(name, "." | "..") || name.chars().all(is_invisible) {
        return "file".to_owned();
    }
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let extension = match name.rfind('.') {
        Some(dot) if dot > 0 && name.len() - dot <= LONGEST_EXTENSION => &name[dot..],
        _ => "",
    };
    let stem = &name[..name.floor_char_boundary(LONGEST - extension.len())];
    format!("{}{extension}", stem.trim_end())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_path_is_cut_to_its_last_part() {
        for (given, name) in [
            ("IMG_0001.JPG", "IMG_0001.JPG"),
            ("C:\\Photos\\a b.jpg", "a b.jpg"),
            ("../../etc/passwd", "passwd"),
            ("folder/", "file"),
            ("..", "file"),
            (" \r\n", "file"),
            ("a\0b\u{85}.jpg", "ab.jpg"),
            ("e\u{301}.jpg", "é.jpg"),
            ("a\u{202e}gpj.exe", "agpj.exe"),
            ("\u{feff}\u{200b}", "file"),
        ] {
            assert_eq!(file_name(given), name, "{given:?}");
        }
        assert_eq!(file_name(&format!("{}.jpeg", "é".repeat(200))), format!("{}.jpeg", "é".repeat(125)));
    }

    proptest! {
        #[test]
        fn any_name_becomes_one_that_stays(given in r"(?s:.){0,40}\PC{0,300}(\.[a-z]{0,20})?") {
            let name = file_name(&given);
            prop_assert!((1..=255).contains(&name.len()));
            prop_assert!(!name.contains(['/', '\\']) && !name.chars().any(char::is_control));
            prop_assert_eq!(file_name(&name), name);
        }
    }
}
