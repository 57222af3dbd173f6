use vitrine_locales::{Locale, dates, messages as t};

/// Until when a link is open, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Until {
    /// The exclusive instant, RFC 3339.
    pub instant: String,
    /// «the end of 24 December 2026, CET (UTC+1)»: goes on from «Open until».
    pub text: String,
}

impl Until {
    /// Through the whole of a day in a zone named `zone`, «CET (UTC+1)».
    pub fn end_of_day(locale: Locale, instant: String, (year, month, day): (i16, u8, u8), zone: &str) -> Self {
        Self { instant, text: t::viewer_end_of_day(locale, &dates::date_long(locale, year, month, day), zone) }
    }

    /// Until a time of a day.
    pub fn moment(
        locale: Locale,
        instant: String,
        (year, month, day): (i16, u8, u8),
        (hour, minute): (u8, u8),
        zone: &str,
    ) -> Self {
        let date = dates::date_time_long(locale, year, month, day, hour, minute);
        Self { instant, text: t::viewer_moment(locale, &date, zone) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_open_to_its_end_and_a_time_is_a_time() {
        let instant = || "2026-12-24T23:00:00Z".to_owned();
        let day =
            |locale| Until::end_of_day(locale, instant(), (2026, 12, 24), "CET (UTC+1)").text.replace('\u{202f}', " ");
        assert_eq!(day(Locale::En), "the end of 24 December 2026, CET (UTC+1)");
        assert_eq!(day(Locale::Ru), "конца 24 декабря 2026 г., CET (UTC+1)");
        let moment = Until::moment(Locale::En, instant(), (2026, 12, 24), (18, 0), "CET (UTC+1)");
        assert_eq!(moment.text, "24 December 2026 at 18:00, CET (UTC+1)");
    }
}
