use crate::Locale;

impl Locale {
    /// The best of our languages for an `Accept-Language` header (RFC 9110, 12.5.4): the one with the highest weight, the
    /// earlier of equals. Regions are ignored (`ru-KZ` is Russian). `None` when the header wishes for none of ours; `*` wishes
    /// for nothing in particular.
    pub fn negotiate(accept_language: &str) -> Option<Self> {
        let mut best = None;
        for (locale, weight) in accept_language.split(',').filter_map(wish) {
            if best.is_none_or(|(_, most)| weight > most) {
                best = Some((locale, weight));
            }
        }
        best.map(|(locale, _)| locale)
    }
}

/// One element of the header: a language of ours and how much it is wished for, never nothing.
fn wish(element: &str) -> Option<(Locale, f32)> {
    let mut parts = element.split(';').map(str::trim);
    let language = parts.next()?.split('-').next()?.to_ascii_lowercase();
    let weight = match parts.next() {
        None => 1.0,
        Some(parameter) => parameter.to_ascii_lowercase().strip_prefix("q=")?.trim().parse().ok()?,
    };
    let wanted = weight > 0.0 && weight <= 1.0;
    wanted.then_some((language.parse().ok()?, weight))
}

#[cfg(test)]
mod tests {
    use super::Locale::{self, En, Ru};

    #[test]
    fn the_highest_weight_wins_and_the_earlier_of_equals() {
        for (header, expected) in [
            ("ru", Some(Ru)),
            ("ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7", Some(Ru)),
            ("en;q=0.3, RU-kz ; q=0.4", Some(Ru)),
            ("en;q=0.5,ru;q=0.5", Some(En)),
            ("de, fr;q=0.9, en;q=0.1", Some(En)),
        ] {
            assert_eq!(Locale::negotiate(header), expected, "{header}");
        }
    }

    #[test]
    fn what_is_not_wished_for_or_not_a_wish_is_passed_over() {
        for header in ["", "*", "de", "ru;q=0", "ru;q=nan", "ru;q=2", "ru;q=", "ru;level=1", ",;,", "-ru"] {
            assert_eq!(Locale::negotiate(header), None, "{header}");
        }
        assert_eq!(Locale::negotiate("ru;q=0,en;q=0.1"), Some(En));
    }
}
