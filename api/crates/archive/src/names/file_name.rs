use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// Longest file name in bytes. File systems take 255; the rest is left to what tools add to it, such as `.part`.
pub(crate) const LONGEST: usize = 200;
/// A longer ending is no extension but part of the name.
const LONGEST_EXTENSION: usize = 16;

/// Names that Windows keeps for devices, with any extension and in any case; COM and LPT take a digit besides.
const DEVICES: [&str; 7] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"];

/// A file name that is safe on every system and in every header, as near to the given one as can be.
///
/// NFC, 1 to 200 bytes with the extension kept; no separator, wildcard, control or invisible format character (which
/// could turn the shown name around), no space at either end, no dot at the end, no device of Windows. Applied to its
/// own result it changes nothing.
pub fn safe_file_name(name: &str) -> String {
    let visible: String = name.chars().filter(|&char| !is_invisible(char)).nfc().map(replaced).collect();
    let trimmed = visible.trim_start().trim_end_matches(is_bad_end);
    let named = if trimmed.is_empty() { "_" } else { trimmed };
    let free: Cow<'_, str> = if is_device(named) { format!("_{named}").into() } else { named.into() };
    if free.len() <= LONGEST {
        return free.into_owned();
    }
    let (stem, extension) = split_extension(&free);
    cut(stem, LONGEST - extension.len()) + extension
}

/// Stem and extension, the latter with its dot or empty. A leading dot begins no extension.
pub(crate) fn split_extension(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 && name.len() - dot <= LONGEST_EXTENSION => name.split_at(dot),
        _ => (name, ""),
    }
}

/// At most `length` bytes of a stem. The end of a cut one is neither a space nor a dot, so that the cut makes no device
/// of it and no bad end.
pub(crate) fn cut(stem: &str, length: usize) -> String {
    if stem.len() <= length {
        return stem.to_owned();
    }
    let kept = &stem[..stem.floor_char_boundary(length)];
    match kept.strip_suffix(is_bad_end) {
        Some(shorter) => format!("{shorter}_"),
        None => kept.to_owned(),
    }
}

fn is_bad_end(char: char) -> bool {
    char == '.' || char.is_whitespace()
}

/// Format characters: directions, joiners, zero-width spaces, soft hyphen, byte order mark, tags.
fn is_invisible(char: char) -> bool {
    matches!(char,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

fn replaced(char: char) -> char {
    match char {
        '\\' | '/' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\u{2028}' | '\u{2029}' => '_',
        char if char.is_control() => '_',
        char => char,
    }
}

fn is_device(name: &str) -> bool {
    let base = name.split('.').next().unwrap_or(name).trim_end();
    let numbered = || {
        let mut chars = base.chars();
        let digit = chars.next_back();
        let port = chars.as_str();
        (port.eq_ignore_ascii_case("COM") || port.eq_ignore_ascii_case("LPT"))
            && digit.is_some_and(|digit| digit.is_ascii_digit() || matches!(digit, '¹' | '²' | '³'))
    };
    DEVICES.iter().any(|device| base.eq_ignore_ascii_case(device)) || numbered()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ordinary_names_stay() {
        for name in [
            "IMG_0001.JPG",
            "Été à Ωμέγα.jpg",
            "a  b (2).tar.gz",
            ".htaccess",
            "コンサート.png",
            "Con Air.jpg",
            "COM10",
        ] {
            assert_eq!(safe_file_name(name), name);
        }
    }

    #[test]
    fn dangerous_names_are_made_safe() {
        for (name, safe) in [
            ("../../etc/passwd", ".._.._etc_passwd"),
            ("..\\..\\boot.ini", ".._.._boot.ini"),
            ("C:\\a*b?\"c\".<d>|e", "C__a_b__c_._d__e"),
            ("/absolute", "_absolute"),
            ("a\0b\r\nc\u{7F}\u{85}d\u{2028}e", "a_b__c__d_e"),
            ("photo\u{202E}gpj.exe", "photogpj.exe"),
            ("\u{FEFF}a\u{200B}\u{200D}\u{2066}b\u{AD}.jpg", "ab.jpg"),
            ("", "_"),
            (".", "_"),
            ("..", "_"),
            (" . \u{200B}. ", "_"),
            (" name.jpg. . ", "name.jpg"),
            ("e\u{301}.jpg", "é.jpg"),
            ("e\u{200D}\u{301}.jpg", "é.jpg"),
        ] {
            assert_eq!(safe_file_name(name), safe, "{name:?}");
        }
    }

    #[test]
    fn devices_of_windows_get_another_name() {
        for name in ["CON", "nul.txt", "Aux.tar.gz", "com1", "LPT¹.jpg", "prn  .jpg", "COM0", "conout$"] {
            assert_eq!(safe_file_name(name), format!("_{name}"));
        }
    }

    #[test]
    fn long_names_keep_their_extension() {
        let safe = safe_file_name(&format!("{}.jpeg", "é".repeat(300)));
        assert_eq!(safe, format!("{}.jpeg", "é".repeat(97)));
        let safe = safe_file_name(&format!("a.{}", "b".repeat(300)));
        assert_eq!(safe, format!("a.{}", "b".repeat(198)));
        assert_eq!(safe_file_name(&format!("{}.{}", "a".repeat(199), "b".repeat(20))), format!("{}_", "a".repeat(199)));
        // Cut to its first letters it would be a device.
        assert!(safe_file_name(&format!("CON{}x.jpg", " ".repeat(300))).ends_with(" _.jpg"));
    }

    const HIDDEN: [char; 7] = ['\u{200E}', '\u{202A}', '\u{202E}', '\u{2066}', '\u{2069}', '\u{200B}', '\u{FEFF}'];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn any_name_becomes_safe_and_then_stays(
            name in r#"((?s:.)|[ ./\\:e]|\u{301}|\u{338}|\u{202E}|CON|nul){0,12}(\PC{0,300})?(\.[a-z]{0,18})?[. ]?"#
        ) {
            let safe = safe_file_name(&name);
            prop_assert!((1..=200).contains(&safe.len()));
            prop_assert!(!safe.chars().any(|char| char.is_control() || r#"\/:*?"<>|"#.contains(char)));
            prop_assert!(!safe.contains(HIDDEN));
            prop_assert_eq!(safe.trim(), &safe);
            prop_assert!(!safe.ends_with('.'));
            prop_assert!(unicode_normalization::is_nfc(&safe));
            let base = safe.split('.').next().unwrap().trim_end().to_uppercase();
            prop_assert!(!["CON", "PRN", "AUX", "NUL", "COM1", "LPT9"].contains(&base.as_str()));
            prop_assert_eq!(safe_file_name(&safe), safe);
        }
    }
}
