//! When a photo was taken: what the camera's clock showed, and where known how far that is from UTC.

use jiff::civil::{Date, DateTime, Time};

/// A local date and time, with the offset from UTC where the file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenAt {
    /// `2026-10-14T09:12:00`, to the second.
    pub local: String,
    /// `+02:00`.
    pub offset: Option<String>,
}

impl TakenAt {
    fn new(local: DateTime, offset: Option<&str>) -> Option<Self> {
        let local = local.with().subsec_nanosecond(0).build().ok()?;
        // Cameras whose clock was never set write the year 0.
        (local.year() > 0).then(|| Self { local: local.to_string(), offset: offset.and_then(normal_offset) })
    }

    /// EXIF: `2026:10:14 09:12:00`, the offset (EXIF 2.31) in a field of its own.
    pub(super) fn from_exif(text: &str, offset: Option<&str>) -> Option<Self> {
        let (date, time) = text.trim().split_once(' ')?;
        let local = format!("{}T{time}", date.replace(':', "-")).parse().ok()?;
        Self::new(local, offset)
    }

    /// XMP: ISO 8601, of which the time and the offset may be missing (XMP part 1, section 8.2.1.2).
    pub(super) fn from_xmp(text: &str) -> Option<Self> {
        let text = text.trim();
        let (date, time) = text.split_once('T').unwrap_or((text, ""));
        let (time, offset) = time.split_at(time.find(['Z', '+', '-']).unwrap_or(time.len()));
        let time = if time.is_empty() { Time::midnight() } else { time.parse().ok()? };
        Self::new(date.parse::<Date>().ok()?.to_datetime(time), Some(offset))
    }

    /// IPTC: `20261014` and, optionally, `091200+0200` (IIM 4.2, datasets 2:55 and 2:60).
    pub(super) fn from_iptc(date: &str, time: Option<&str>) -> Option<Self> {
        let date: Date = date.trim().parse().ok()?;
        let time = time.unwrap_or_default().trim();
        let (clock, offset) = time.split_at_checked(6).unwrap_or_default();
        let time = format!("T{clock}").parse().unwrap_or(Time::midnight());
        Self::new(date.to_datetime(time), Some(offset))
    }
}

/// `+02:00` from that, `+0200` or `Z`; anything else is no offset.
fn normal_offset(text: &str) -> Option<String> {
    let text = text.trim();
    if text == "Z" {
        return Some("+00:00".to_owned());
    }
    let digits = text.strip_prefix(['+', '-'])?.replace(':', "");
    let (hours, minutes) = digits.split_at_checked(2)?;
    let plausible = digits.len() == 4 && hours.parse::<u8>().ok()? <= 14 && minutes.parse::<u8>().ok()? < 60;
    plausible.then(|| format!("{}{hours}:{minutes}", &text[..1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(local: &str, offset: Option<&str>) -> Option<TakenAt> {
        Some(TakenAt { local: local.to_owned(), offset: offset.map(str::to_owned) })
    }

    #[test]
    fn reads_what_the_three_standards_write() {
        let whole = taken("2026-10-14T09:12:00", Some("+02:00"));
        assert_eq!(TakenAt::from_exif("2026:10:14 09:12:00", Some("+02:00")), whole);
        assert_eq!(TakenAt::from_xmp("2026-10-14T09:12:00.57+02:00"), whole);
        assert_eq!(TakenAt::from_iptc("20261014", Some("091200+0200")), whole);
        assert_eq!(TakenAt::from_xmp("2026-10-14T09:12Z"), taken("2026-10-14T09:12:00", Some("+00:00")));
        assert_eq!(TakenAt::from_xmp("2026-10-14"), taken("2026-10-14T00:00:00", None));
        assert_eq!(TakenAt::from_iptc("20261014", None), taken("2026-10-14T00:00:00", None));
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in ["0000:00:00 00:00:00", "2026:02:31 09:12:00", "    :  :     :  :  ", "", "2026:10:14 25:00:00"] {
            assert_eq!(TakenAt::from_exif(text, None), None, "{text:?}");
        }
        assert_eq!(TakenAt::from_xmp("yesterday"), None);
        assert_eq!(TakenAt::from_exif("2026:10:14 09:12:00", Some("+99:00")), taken("2026-10-14T09:12:00", None));
    }
}
