use jiff::{
    civil::Date,
    tz::{Offset, TimeZone},
};
use vitrine_locales::Locale;
use vitrine_viewer::Until;

use crate::links::Row;

/// Until when the link is open, in words; none for a permanent one. What was given as an instant is said in UTC.
pub(super) fn until(row: &Row, locale: Locale) -> Option<Until> {
    let at = row.link.expires_at?.timestamp();
    let zone = row.link.time_zone.as_deref().and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
    let name = zone_name(&zone, at);
    let on: Option<Date> = row.link.expires_on.as_deref().and_then(|on| on.parse().ok());
    match on.filter(|_| row.link.expires_time.is_none()) {
        Some(on) => Some(Until::end_of_day(locale, at.to_string(), calendar(on), &name)),
        None => {
            let civil = zone.to_datetime(at);
            let time = (civil.hour().unsigned_abs(), civil.minute().unsigned_abs());
            Some(Until::moment(locale, at.to_string(), calendar(civil.date()), time, &name))
        }
    }
}

fn calendar(date: Date) -> (i16, u8, u8) {
    (date.year(), date.month().unsigned_abs(), date.day().unsigned_abs())
}

/// «CET (UTC+1)»; only the offset where the zone has no letters of its own.
fn zone_name(zone: &TimeZone, at: jiff::Timestamp) -> String {
    let info = zone.to_offset_info(at);
    let offset = offset_name(info.offset());
    match info.abbreviation() {
        "UTC" => "UTC".to_owned(),
        letters if letters.bytes().all(|byte| byte.is_ascii_alphabetic()) => format!("{letters} ({offset})"),
        _ => offset,
    }
}

/// «UTC+1», «UTC−3:30».
fn offset_name(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '−' } else { '+' };
    let minutes = seconds.unsigned_abs() / 60;
    match minutes % 60 {
        0 => format!("UTC{sign}{}", minutes / 60),
        rest => format!("UTC{sign}{}:{rest:02}", minutes / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_named_as_of_the_day() {
        let name = |zone: &str, at: &str| zone_name(&TimeZone::get(zone).unwrap(), at.parse().unwrap());
        assert_eq!(name("Europe/Berlin", "2026-12-24T23:00:00Z"), "CET (UTC+1)");
        assert_eq!(name("Europe/Berlin", "2026-07-24T22:00:00Z"), "CEST (UTC+2)");
        assert_eq!(name("America/St_Johns", "2026-12-24T23:00:00Z"), "NST (UTC−3:30)");
        assert_eq!(name("America/Sao_Paulo", "2026-12-24T23:00:00Z"), "UTC−3");
        assert_eq!(name("UTC", "2026-12-24T23:00:00Z"), "UTC");
    }
}
