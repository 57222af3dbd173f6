use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};
use vitrine_shared::{FieldCode, LinkRequest};

use crate::{
    entities::{Instant, link},
    http::Field,
};

/// When a link ends: the exclusive instant, and how it was asked for, so that editing from elsewhere does not move it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expiry {
    pub at: Option<Instant>,
    pub on: Option<Date>,
    pub time: Option<Time>,
    /// IANA name.
    pub zone: Option<String>,
}

/// The exclusive instant of a date in a zone: the first one of the next day, or the given time of that day. A time that
/// the clocks skip is the instant they skip to; of one that comes twice it is the first.
pub fn instant(on: Date, time: Option<Time>, zone: &TimeZone) -> Option<Timestamp> {
    let civil = match time {
        Some(time) => on.to_datetime(time),
        None => on.tomorrow().ok()?.to_datetime(Time::midnight()),
    };
    zone.to_timestamp(civil).ok()
}

impl Expiry {
    /// As the row has it.
    pub fn of(row: &link::Model) -> Self {
        Self {
            at: row.expires_at,
            on: row.expires_on.as_deref().and_then(|text| text.parse().ok()),
            time: row.expires_time.as_deref().and_then(read_time),
            zone: row.time_zone.clone(),
        }
    }

    /// What a request makes of it. `zone`: where a date without one is meant.
    pub fn changed(&self, request: &LinkRequest, zone: &str, now: Instant) -> Result<Self, Field> {
        let (changed, pointer) = match (request.expires_at, asked_of_date(request)) {
            (Some(Some(_)), Some(pointer)) => return Err(Field::new(pointer, FieldCode::NotTogether)),
            (Some(Some(at)), None) => (Self { at: Some(at.into()), ..Self::default() }, "/expires_at"),
            (Some(None), None) => (Self::default(), "/expires_at"),
            (Some(None), Some(_)) => (Self::default().on_date(request, zone)?, "/expires_on"),
            (None, _) => (self.on_date(request, zone)?, "/expires_on"),
        };
        if changed.at != self.at && changed.at.is_some_and(|at| at <= now) {
            return Err(Field::new(pointer, FieldCode::Past));
        }
        // Calendars end, somewhere beyond a thousand years.
        if changed.at.is_some_and(|at| at > now.plus_seconds(1_000 * 366 * 86_400)) {
            return Err(Field::new(pointer, FieldCode::Malformed));
        }
        Ok(changed)
    }

    fn on_date(&self, request: &LinkRequest, zone: &str) -> Result<Self, Field> {
        let Some(on) = request.expires_on.unwrap_or(self.on) else {
            return match request.expires_on {
                _ if asked_of_date(request).is_some() => Err(Field::new("/expires_on", FieldCode::Required)),
                Some(None) => Ok(Self::default()),
                _ => Ok(self.clone()),
            };
        };
        let time = match &request.expires_time {
            None => self.time,
            Some(None) => None,
            Some(Some(text)) => Some(read_time(text).ok_or_else(|| Field::new("/expires_time", FieldCode::Malformed))?),
        };
        let zone = match &request.time_zone {
            None => self.zone.clone().unwrap_or_else(|| zone.to_owned()),
            Some(None) => zone.to_owned(),
            Some(Some(asked)) => asked.clone(),
        };
        if (Some(on), time, Some(&zone)) == (self.on, self.time, self.zone.as_ref()) {
            // Even where the zone's rules changed meanwhile: what was promised stays.
            return Ok(self.clone());
        }
        let rules = known_zone(&zone).ok_or_else(|| Field::new("/time_zone", FieldCode::Unknown))?;
        let at = instant(on, time, &rules).ok_or_else(|| Field::new("/expires_on", FieldCode::Malformed))?;
        Ok(Self { at: Some(at.into()), on: Some(on), time, zone: rules.iana_name().map(str::to_owned) })
    }
}

/// The first field of the request that only a date can have.
fn asked_of_date(request: &LinkRequest) -> Option<&'static str> {
    let asks = [
        ("/expires_on", matches!(request.expires_on, Some(Some(_)))),
        ("/expires_time", matches!(request.expires_time, Some(Some(_)))),
        ("/time_zone", matches!(request.time_zone, Some(Some(_)))),
    ];
    asks.into_iter().find(|(_, asks)| *asks).map(|(pointer, _)| pointer)
}

/// A place's zone as browsers know it too; not what the machine calls its own, nor a placeholder.
pub fn known_zone(name: &str) -> Option<TimeZone> {
    let zone = TimeZone::get(name).ok()?;
    let is_place = zone.iana_name().is_some_and(|name| name == "UTC" || name.contains('/') && name != "Etc/Unknown");
    is_place.then_some(zone)
}

/// `18:00`, to the minute.
pub fn read_time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    let is_number = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(hour) || !is_number(minute) {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// A time as [`read_time`] reads it.
pub fn write_time(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(on: &str, time: Option<&str>, zone: &str) -> String {
        let time = time.map(|time| read_time(time).unwrap());
        instant(on.parse().unwrap(), time, &TimeZone::get(zone).unwrap()).unwrap().to_string()
    }

    #[test]
    fn a_day_ends_where_the_next_begins() {
        assert_eq!(at("2026-12-24", None, "Europe/Berlin"), "2026-12-24T23:00:00Z");
        assert_eq!(at("2026-12-24", Some("18:00"), "Europe/Berlin"), "2026-12-24T17:00:00Z");
        assert_eq!(at("2026-12-31", None, "Pacific/Auckland"), "2026-12-31T11:00:00Z");
    }

    #[test]
    fn clocks_that_are_put_forward_or_back_do_not_confuse_it() {
        // Skipped: 02:30 on 29 March 2026 in Berlin. Twice: 02:30 on 25 October.
        assert_eq!(at("2026-03-29", Some("02:30"), "Europe/Berlin"), "2026-03-29T01:30:00Z");
        assert_eq!(at("2026-10-25", Some("02:30"), "Europe/Berlin"), "2026-10-25T00:30:00Z");
        // Midnight itself is skipped in Cairo on 24 April 2026, and comes twice in Havana on 1 November.
        assert_eq!(at("2026-04-23", None, "Africa/Cairo"), "2026-04-23T22:00:00Z");
        assert_eq!(at("2026-10-31", None, "America/Havana"), "2026-11-01T04:00:00Z");
    }

    fn request(json: &str) -> LinkRequest {
        serde_json::from_str(json).unwrap()
    }

    fn changed(before: &Expiry, json: &str) -> Result<Expiry, (String, FieldCode)> {
        let now = "2026-11-24T12:00:00Z".parse::<Timestamp>().unwrap().into();
        before.changed(&request(json), "Europe/Berlin", now).map_err(|field| (field.pointer, field.code))
    }

    #[test]
    fn what_is_not_named_stays() {
        let dated = changed(&Expiry::default(), r#"{"expires_on":"2026-12-24","expires_time":"18:00"}"#).unwrap();
        assert_eq!(dated.zone.as_deref(), Some("Europe/Berlin"));
        assert_eq!(changed(&dated, r#"{"name":"x"}"#).unwrap(), dated);
        assert_eq!(changed(&dated, r#"{"expires_on":"2026-12-24"}"#).unwrap(), dated);
        let day = changed(&dated, r#"{"expires_time":null}"#).unwrap();
        assert_eq!(day.at.unwrap().timestamp().to_string(), "2026-12-24T23:00:00Z");
        let moved = changed(&dated, r#"{"time_zone":"Pacific/Auckland"}"#).unwrap();
        assert_eq!(moved.at.unwrap().timestamp().to_string(), "2026-12-24T05:00:00Z");
        assert_eq!(changed(&dated, r#"{"expires_on":null}"#).unwrap(), Expiry::default());
        let instant = changed(&dated, r#"{"expires_at":"2027-01-01T00:00:00Z"}"#).unwrap();
        assert_eq!((instant.on, instant.zone.clone()), (None, None));
        assert_eq!(changed(&instant, r#"{"expires_time":null,"time_zone":null}"#).unwrap(), instant);
        let dated_anew = changed(&dated, r#"{"expires_at":null,"expires_on":"2026-12-25"}"#).unwrap();
        assert_eq!((dated_anew.on, dated_anew.time), ("2026-12-25".parse().ok(), None));
    }

    #[test]
    fn what_does_not_hold_is_named() {
        for zone in ["localtime", "posixrules", "Factory", "Etc/Unknown"] {
            let body = format!(r#"{{"expires_on":"2026-12-24","time_zone":"{zone}"}}"#);
            let code = changed(&Expiry::default(), &body).unwrap_err();
            assert_eq!(code, ("/time_zone".into(), FieldCode::Unknown), "{zone}");
        }
        let last = changed(&Expiry::default(), r#"{"expires_at":"9999-12-30T22:00:00.5Z"}"#).unwrap_err();
        assert_eq!(last, ("/expires_at".into(), FieldCode::Malformed));
        let error = |json| changed(&Expiry::default(), json).unwrap_err();
        assert_eq!(error(r#"{"expires_on":"2026-11-23"}"#), ("/expires_on".into(), FieldCode::Past));
        assert_eq!(error(r#"{"expires_at":"2026-11-24T12:00:00Z"}"#), ("/expires_at".into(), FieldCode::Past));
        assert_eq!(error(r#"{"expires_time":"18:00"}"#), ("/expires_on".into(), FieldCode::Required));
        assert_eq!(
            error(r#"{"expires_on":"2026-12-24","expires_time":"6 pm"}"#),
            ("/expires_time".into(), FieldCode::Malformed)
        );
        assert_eq!(error(r#"{"expires_on":"2026-12-24","expires_time":"+6:00"}"#).1, FieldCode::Malformed);
        assert_eq!(
            error(r#"{"expires_on":"2026-12-24","time_zone":"Mars/Base"}"#),
            ("/time_zone".into(), FieldCode::Unknown)
        );
    }

    #[test]
    fn what_belongs_to_a_date_is_refused_without_one() {
        let dated = changed(&Expiry::default(), r#"{"expires_on":"2026-12-24"}"#).unwrap();
        let instant = changed(&Expiry::default(), r#"{"expires_at":"2026-12-24T00:00:00Z"}"#).unwrap();
        for before in [Expiry::default(), dated, instant.clone()] {
            let error = |json: &str| changed(&before, json).unwrap_err();
            for (field, value) in [("expires_on", "2026-12-24"), ("expires_time", "18:00"), ("time_zone", "Asia/Tokyo")]
            {
                let beside = format!(r#"{{"expires_at":"2026-12-24T00:00:00Z","{field}":"{value}"}}"#);
                assert_eq!(error(&beside), (format!("/{field}"), FieldCode::NotTogether));
            }
            for field in [r#""expires_time":"18:00""#, r#""time_zone":"Asia/Tokyo""#] {
                for ended in ["expires_on", "expires_at"] {
                    let code = error(&format!(r#"{{"{ended}":null,{field}}}"#));
                    assert_eq!(code, ("/expires_on".into(), FieldCode::Required));
                }
            }
        }
        assert_eq!(
            changed(&instant, r#"{"time_zone":"Asia/Tokyo"}"#).unwrap_err(),
            ("/expires_on".into(), FieldCode::Required)
        );
    }
}
