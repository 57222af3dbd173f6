use jiff::{Timestamp, civil::DateTime, tz::Offset};

/// 1980-01-01T00:00:00Z, the first moment DOS can write.
const FIRST: Timestamp = Timestamp::constant(315_532_800, 0);
/// 2107-12-31T23:59:58Z, the last one.
const LAST: Timestamp = Timestamp::constant(4_354_819_198, 0);

/// Time (low half) and date (high half) of MS-DOS, in UTC: seconds are even, rounded down; what lies outside
/// 1980–2107 becomes the nearer end.
pub(crate) fn dos_time(moment: Timestamp) -> u32 {
    let civil = Offset::UTC.to_datetime(moment.clamp(FIRST, LAST));
    date(civil) << 16 | time(civil)
}

fn date(civil: DateTime) -> u32 {
    bits(civil.year() - 1980) << 9 | bits(civil.month().into()) << 5 | bits(civil.day().into())
}

fn time(civil: DateTime) -> u32 {
    bits(civil.hour().into()) << 11 | bits(civil.minute().into()) << 5 | bits(civil.second().into()) >> 1
}

/// A civil field, which the clamp keeps at zero or above.
fn bits(field: i16) -> u32 {
    field.unsigned_abs().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dos(text: &str) -> (u32, u32) {
        let both = dos_time(text.parse().unwrap());
        (both >> 16, both & 0xFFFF)
    }

    #[test]
    fn a_moment_is_packed_into_bit_fields() {
        assert_eq!(dos("2024-02-29T13:37:58Z"), (44 << 9 | 2 << 5 | 29, 13 << 11 | 37 << 5 | 29));
    }

    #[test]
    fn odd_seconds_round_down() {
        assert_eq!(dos("2024-02-29T13:37:59.9Z"), dos("2024-02-29T13:37:58Z"));
    }

    #[test]
    fn the_zone_is_utc() {
        assert_eq!(dos("2024-03-01T01:00:00+02:00"), dos("2024-02-29T23:00:00Z"));
    }

    #[test]
    fn years_outside_the_format_are_clamped() {
        assert_eq!(dos("1969-07-20T20:17:40Z"), (1 << 5 | 1, 0));
        assert_eq!(dos("1979-12-31T23:59:59Z"), dos("1980-01-01T00:00:00Z"));
        assert_eq!(dos("2108-01-01T00:00:00Z"), (127 << 9 | 12 << 5 | 31, 23 << 11 | 59 << 5 | 29));
    }
}
