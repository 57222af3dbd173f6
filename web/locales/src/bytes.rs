use crate::Locale;

/// A size for a person, in decimal units and three figures: «1.39 GB», «18.2 MB», «212 kB»; in Russian «1,39 ГБ». Number and unit
/// are held together by a no-break space (U+00A0).
pub fn bytes(locale: Locale, bytes: u64) -> String {
    let [byte, larger @ ..] = units(locale);
    if bytes < 1000 {
        return format!("{bytes}\u{a0}{byte}");
    }
    let mut scale = 1000;
    for unit in larger {
        if let Some(figures) = three_figures(locale, bytes, scale) {
            return format!("{figures}\u{a0}{unit}");
        }
        scale *= 1000;
    }
    unreachable!("u64 ends below 1000 of the largest unit")
}

const fn units(locale: Locale) -> [&'static str; 7] {
    match locale {
        Locale::En => ["B", "kB", "MB", "GB", "TB", "PB", "EB"],
        Locale::Ru => ["Б", "кБ", "МБ", "ГБ", "ТБ", "ПБ", "ЭБ"],
    }
}

/// `bytes / scale`, rounded half up to three figures; `None` when that makes 1000 or more, which the next unit says shorter.
fn three_figures(locale: Locale, bytes: u64, scale: u64) -> Option<String> {
    let rounded = |steps: u128| (u128::from(bytes) * steps + u128::from(scale) / 2) / u128::from(scale);
    let mark = match locale {
        Locale::En => '.',
        Locale::Ru => ',',
    };
    let (hundredths, tenths, whole) = (rounded(100), rounded(10), rounded(1));
    if hundredths < 1000 {
        Some(format!("{}{mark}{:02}", hundredths / 100, hundredths % 100))
    } else if tenths < 1000 {
        Some(format!("{}{mark}{}", tenths / 10, tenths % 10))
    } else {
        (whole < 1000).then(|| whole.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_three_figures_and_the_nearest_unit() {
        for (size, expected) in [
            (0, "0 B"),
            (999, "999 B"),
            (1000, "1.00 kB"),
            (9_994, "9.99 kB"),
            (9_995, "10.0 kB"),
            (99_950, "100 kB"),
            (212_499, "212 kB"),
            (999_499, "999 kB"),
            (999_500, "1.00 MB"),
            (18_150_000, "18.2 MB"),
            (1_390_000_000, "1.39 GB"),
            (u64::MAX, "18.4 EB"),
        ] {
            assert_eq!(bytes(Locale::En, size).replace('\u{a0}', " "), expected, "{size}");
        }
    }

    #[test]
    fn russian_has_its_own_mark_and_units() {
        assert_eq!(bytes(Locale::Ru, 1_390_000_000), "1,39\u{a0}ГБ");
        assert_eq!(bytes(Locale::Ru, 512), "512\u{a0}Б");
    }
}
