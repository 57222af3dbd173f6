//! Dates and times for people, by the browser's own `Intl`, in its zone.

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use vitrine_shared::{Date as Day, Timestamp};
use wasm_bindgen::JsValue;

use crate::{
    browser,
    i18n::{capital, locale, t},
};

const MINUTE: f64 = 60_000.0;
const HOUR: f64 = 60.0 * MINUTE;
/// Milliseconds of a day.
pub const DAY: f64 = 24.0 * HOUR;

type Options<'a> = &'a [(&'a str, &'a str)];

const DATE: Options = &[("day", "numeric"), ("month", "short"), ("year", "numeric")];
const TIME: Options = &[("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23")];

/// An instant in milliseconds since 1970, as JavaScript counts.
#[derive(Clone, Copy, PartialEq, PartialOrd, Debug)]
pub struct Instant(pub f64);

impl Instant {
    pub fn now() -> Self {
        Self(Date::now())
    }

    fn date(self) -> Date {
        Date::new(&JsValue::from_f64(self.0))
    }

    /// Days since 1970 on the wall calendar of this zone, so that equal days have equal numbers.
    pub fn day(self) -> i32 {
        let date = self.date();
        let local = self.0 - date.get_timezone_offset() * MINUTE;
        #[expect(clippy::cast_possible_truncation, reason = "a day is far below 2^31")]
        let day = (local / DAY).floor() as i32;
        day
    }
}

impl From<&Timestamp> for Instant {
    fn from(timestamp: &Timestamp) -> Self {
        Self(Date::parse(&timestamp.0))
    }
}

impl From<Instant> for Timestamp {
    fn from(at: Instant) -> Self {
        Self(at.date().to_iso_string().into())
    }
}

/// «31 Jan 2027».
pub fn date(at: impl Into<Instant>) -> String {
    format(at.into(), DATE)
}

/// «24 Nov 2026, 14:32».
pub fn date_time(at: impl Into<Instant>) -> String {
    format(at.into(), &[DATE, TIME].concat())
}

/// «Today, 24 November», «Monday, 23 November»; other years are named.
pub fn day(at: Instant, now: Instant) -> String {
    let distance = now.day() - at.day();
    let mut parts = vec![("day", "numeric"), ("month", "long")];
    if at.date().get_full_year() != now.date().get_full_year() {
        parts.push(("year", "numeric"));
    }
    let day = format(at, &parts);
    match distance {
        0 => t::day_today(locale(), &day),
        1 => t::day_yesterday(locale(), &day),
        _ => [capital(&format(at, &[("weekday", "long")])), day].join(", "),
    }
}

/// «12 minutes ago», «today, 09:41», «3 Nov 2026».
pub fn ago(at: impl Into<Instant>, now: Instant) -> String {
    let at = at.into();
    let passed = now.0 - at.0;
    if passed < MINUTE {
        t::just_now(locale()).to_owned()
    } else if passed < HOUR {
        relative(-(passed / MINUTE).floor(), "minute")
    } else {
        match now.day() - at.day() {
            0 => t::time_today(locale(), &format(at, TIME)),
            1 => t::time_yesterday(locale(), &format(at, TIME)),
            _ => date(at),
        }
    }
}

/// «in 2 days», «in 5 hours».
pub fn ahead(at: Instant, now: Instant) -> String {
    let left = at.0 - now.0;
    if left < HOUR {
        relative((left / MINUTE).ceil(), "minute")
    } else if left < DAY {
        relative((left / HOUR).floor(), "hour")
    } else {
        relative((left / DAY).floor(), "day")
    }
}

/// «31 Jan 2027», on the calendar of a zone.
pub fn date_in(at: Instant, zone: Option<&str>) -> String {
    zoned(at, DATE, zone)
}

/// The day of an instant in UTC, `2026-11-24`.
pub fn utc_day(at: Instant) -> String {
    let mut day = String::from(at.date().to_iso_string());
    day.truncate(10);
    day
}

/// «24 Nov 2026», of a day that is one in UTC.
pub fn day_of_year(day: &Day) -> String {
    zoned(Instant(Date::parse(&day.0)), DATE, Some("UTC"))
}

/// «24 Nov».
pub fn short_day(day: &Day) -> String {
    zoned(Instant(Date::parse(&day.0)), &[("day", "numeric"), ("month", "short")], Some("UTC"))
}

/// When a picture was taken, as the camera's clock had it: «14 Oct 2026, 09:12».
pub fn taken(local: &str) -> String {
    // The camera's own date and time, whatever its offset: read as of this zone, shown as of this zone.
    let at = Date::parse(local.get(..19).unwrap_or(local));
    if at.is_finite() { date_time(Instant(at)) } else { local.to_owned() }
}

/// What was typed into a form, as an instant of this zone: the end of the day where no time is given.
pub fn typed(date: &str, time: &str) -> Option<Instant> {
    let time = if time.is_empty() { "23:59:59.999" } else { time };
    let at = Date::parse(&[date, "T", time].concat());
    at.is_finite().then_some(Instant(at))
}

/// The same for a beginning: of the day where no time is given.
pub fn typed_start(date: &str, time: &str) -> Option<Instant> {
    typed(date, if time.is_empty() { "00:00" } else { time })
}

/// An instant as the service reads it.
pub fn stamp(at: Instant) -> Timestamp {
    Timestamp(at.date().to_iso_string().into())
}

/// The day after so many months and days, as form fields hold it.
pub fn day_after(now: Instant, months: u32, days: u32) -> String {
    let date = now.date();
    let (month, day) = (date.get_month() + months, date.get_date());
    date.set_date(1);
    date.set_month(month);
    // The 31st of a month that has 30 is its last day.
    let last = Date::new_with_year_month_day(date.get_full_year(), date.get_month() as i32 + 1, 0).get_date();
    date.set_date(day.min(last) + days);
    as_typed(Instant(date.get_time())).0
}

/// The words for what was typed, meant in a zone: «the end of 24 Dec 2026, CET».
pub fn typed_words(at: Instant, whole_day: bool, zone: &str) -> String {
    let name = zone_name(at, Some(zone));
    if whole_day { t::end_of_day(locale(), &date(at), &name) } else { [date_time(at), name].join(" ") }
}

/// The date and the time of an instant as form fields hold them, in this zone: `2026-12-24`, `18:00`.
pub fn as_typed(at: Instant) -> (String, String) {
    let date = at.date();
    let two = |number: u32| if number < 10 { ["0", &number.to_string()].concat() } else { number.to_string() };
    let day = [date.get_full_year().to_string(), two(date.get_month() + 1), two(date.get_date())].join("-");
    (day, [two(date.get_hours()), two(date.get_minutes())].join(":"))
}

/// The short name of a zone, «CET» or «GMT+3».
pub fn zone_name(at: Instant, zone: Option<&str>) -> String {
    let formatter = formatter(&[("timeZoneName", "short")], zone);
    formatter
        .format_to_parts(&at.date())
        .iter()
        .find(|part| browser::text_of(part, "type").as_deref() == Some("timeZoneName"))
        .and_then(|part| browser::text_of(&part, "value"))
        .unwrap_or_default()
}

/// The browser's zone, `Europe/Berlin`.
pub fn own_zone() -> String {
    let options = formatter(&[], None).resolved_options();
    browser::text_of(&options, "timeZone").unwrap_or_else(|| "UTC".to_owned())
}

/// Every zone that the browser knows.
pub fn zones() -> Vec<String> {
    let mut zones: Vec<String> =
        Intl::supported_values_of(Intl::SupportedValuesKey::TimeZone).iter().map(String::from).collect();
    let own = own_zone();
    for zone in [own.as_str(), "UTC"] {
        if !zones.iter().any(|known| known == zone) {
            zones.push(zone.to_owned());
        }
    }
    zones
}

fn format(at: Instant, options: Options) -> String {
    zoned(at, options, None)
}

fn zoned(at: Instant, options: Options, zone: Option<&str>) -> String {
    called(&formatter(options, zone).format(), &[at.date().into()])
}

fn formatter(options: Options, zone: Option<&str>) -> Intl::DateTimeFormat {
    let object = Object::new();
    for (key, value) in options.iter().copied().chain(zone.map(|zone| ("timeZone", zone))) {
        let _ = Reflect::set(&object, &key.into(), &value.into());
    }
    Intl::DateTimeFormat::new(&tags(), &object)
}

fn relative(count: f64, unit: &str) -> String {
    let formatter = Intl::RelativeTimeFormat::new(&tags(), &Object::new());
    formatter.format(count, unit).into()
}

/// English as it is written outside of the United States, as the rest of the interface is.
fn tags() -> Array {
    let tag = match locale() {
        vitrine_locales::Locale::En => "en-GB",
        other => other.as_str(),
    };
    Array::of1(&tag.into())
}

fn called(function: &Function, arguments: &[JsValue]) -> String {
    let arguments: Array = arguments.iter().collect();
    function.apply(&JsValue::UNDEFINED, &arguments).ok().and_then(|text| text.as_string()).unwrap_or_default()
}
