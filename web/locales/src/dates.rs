//! Dates for a person as CLDR has them, day before month and 24 hours. Not in the browser, which has an `Intl` of its own.
//!
//! Arguments are numbers of the Gregorian calendar. What is no date, such as the 30th of February, is written as ISO 8601.

use crate::Locale;
use icu_datetime::{
    DateTimeFormatter, DateTimeFormatterPreferences,
    fieldsets::{YMD, YMDT},
    input::{Date, DateTime, Time},
    options::TimePrecision,
};
use icu_locale_core::locale;

thread_local! {
    static DATE_LONG: [DateTimeFormatter<YMD>; 2] =
        Locale::ALL.map(|locale| DateTimeFormatter::try_new(preferences(locale), YMD::long()).expect("compiled in"));
    static DATE_MEDIUM: [DateTimeFormatter<YMD>; 2] =
        Locale::ALL.map(|locale| DateTimeFormatter::try_new(preferences(locale), YMD::medium()).expect("compiled in"));
    static DATE_TIME_LONG: [DateTimeFormatter<YMDT>; 2] = date_times(YMDT::long());
    static DATE_TIME_MEDIUM: [DateTimeFormatter<YMDT>; 2] = date_times(YMDT::medium());
}

/// «24 December 2026», «24 декабря 2026 г.».
pub fn date_long(locale: Locale, year: i16, month: u8, day: u8) -> String {
    DATE_LONG.with(|formatters| date(&formatters[locale as usize], year, month, day))
}

/// «24 Nov 2026», «24 нояб. 2026 г.». With ordinary spaces, as [`date_time_medium`].
pub fn date_medium(locale: Locale, year: i16, month: u8, day: u8) -> String {
    DATE_MEDIUM
        .with(|formatters| date(&formatters[locale as usize], year, month, day))
        .replace(['\u{a0}', '\u{202f}'], " ")
}

fn date(formatter: &DateTimeFormatter<YMD>, year: i16, month: u8, day: u8) -> String {
    match Date::try_new_iso(year.into(), month, day) {
        Ok(date) => formatter.format(&date).to_string(),
        Err(_) => format!("{year:04}-{month:02}-{day:02}"),
    }
}

/// «24 December 2026 at 18:00», «24 декабря 2026 г. в 18:00».
pub fn date_time_long(locale: Locale, year: i16, month: u8, day: u8, hour: u8, minute: u8) -> String {
    DATE_TIME_LONG.with(|formatters| date_time(&formatters[locale as usize], (year, month, day), (hour, minute)))
}

/// «24 Nov 2026, 22:17», «24 нояб. 2026 г., 22:17». All spaces are ordinary ones, as names are made of it, which people type
/// and search for.
pub fn date_time_medium(locale: Locale, year: i16, month: u8, day: u8, hour: u8, minute: u8) -> String {
    DATE_TIME_MEDIUM
        .with(|formatters| date_time(&formatters[locale as usize], (year, month, day), (hour, minute)))
        .replace(['\u{a0}', '\u{202f}'], " ")
}

fn date_times(fields: YMDT) -> [DateTimeFormatter<YMDT>; 2] {
    let fields = fields.with_time_precision(TimePrecision::Minute);
    Locale::ALL.map(|locale| DateTimeFormatter::try_new(preferences(locale), fields).expect("compiled in"))
}

fn date_time(
    formatter: &DateTimeFormatter<YMDT>,
    (year, month, day): (i16, u8, u8),
    (hour, minute): (u8, u8),
) -> String {
    match (Date::try_new_iso(year.into(), month, day), Time::try_new(hour, minute, 0, 0)) {
        (Ok(date), Ok(time)) => formatter.format(&DateTime { date, time }).to_string(),
        _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
    }
}

/// English as in Britain, for its order and hours.
fn preferences(locale: Locale) -> DateTimeFormatterPreferences {
    match locale {
        Locale::En => locale!("en-GB").into(),
        Locale::Ru => locale!("ru").into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_said_as_each_language_says_them() {
        assert_eq!(date_long(Locale::En, 2026, 12, 24), "24 December 2026");
        assert_eq!(date_long(Locale::Ru, 2026, 12, 24), "24 декабря 2026\u{202f}г.");
        assert_eq!(date_time_long(Locale::En, 2026, 12, 24, 18, 0), "24 December 2026 at 18:00");
        assert_eq!(date_time_long(Locale::Ru, 2026, 12, 24, 18, 0), "24 декабря 2026\u{202f}г. в 18:00");
        assert_eq!(date_time_medium(Locale::En, 2026, 11, 4, 2, 7), "4 Nov 2026, 02:07");
        assert_eq!(date_time_medium(Locale::Ru, 2026, 11, 24, 22, 17), "24 нояб. 2026 г., 22:17");
    }

    #[test]
    fn what_is_no_date_is_written_in_figures() {
        assert_eq!(date_long(Locale::En, 2026, 2, 30), "2026-02-30");
        assert_eq!(date_time_medium(Locale::Ru, 2026, 1, 1, 25, 0), "2026-01-01 25:00");
    }
}
