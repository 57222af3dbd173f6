use std::ops::RangeInclusive;

use sha2::{Digest, Sha256};
use vitrine_media::{BLEND_VERSION, Placement, Stamp};
use vitrine_shared::{WATERMARK_OPACITY, WATERMARK_SIZE, WatermarkPlacement, WatermarkRequest};

use crate::{entities::watermark, http::Field, secrets::hex};

/// How the watermark is laid over pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Settings {
    pub placement: WatermarkPlacement,
    /// Percent of the picture's shorter side.
    pub size: u8,
    /// Percent.
    pub opacity: u8,
}

impl Settings {
    /// As the row has them.
    pub fn of(row: &watermark::Model) -> Self {
        let placement = WatermarkPlacement::ALL.into_iter().find(|placement| placement.as_str() == row.placement);
        Self {
            placement: placement.unwrap_or(WatermarkPlacement::Tiled),
            size: u8::try_from(row.size).unwrap_or(100),
            opacity: u8::try_from(row.opacity).unwrap_or(100),
        }
    }

    /// With what a request changes.
    pub fn changed(self, request: &WatermarkRequest) -> Result<Self, Vec<Field>> {
        let mut fields = Vec::new();
        let mut within = |pointer: &str, asked: Option<u64>, was: u8, range: &RangeInclusive<u64>| match asked {
            Some(asked) if range.contains(&asked) => u8::try_from(asked).unwrap_or(was),
            Some(_) => {
                fields.push(Field::ranged(pointer, range));
                was
            }
            None => was,
        };
        let changed = Self {
            placement: request.placement.unwrap_or(self.placement),
            size: within("/size", request.size, self.size, &WATERMARK_SIZE),
            opacity: within("/opacity", request.opacity, self.opacity, &WATERMARK_OPACITY),
        };
        if fields.is_empty() { Ok(changed) } else { Err(fields) }
    }

    pub fn stamp(self) -> Stamp {
        use WatermarkPlacement::*;
        let at = |across, down| Placement::At { across, down };
        let placement = match self.placement {
            TopLeft => at(0, 0),
            Top => at(1, 0),
            TopRight => at(2, 0),
            Left => at(0, 1),
            Center => at(1, 1),
            Right => at(2, 1),
            BottomLeft => at(0, 2),
            Bottom => at(1, 2),
            BottomRight => at(2, 2),
            Tiled => Placement::Tiled,
        };
        Stamp { placement, size: self.size, opacity: self.opacity }
    }

    /// The digest of all that marked pictures are made by: 32 hexadecimal digits.
    pub fn mark(self, sha256: &[u8]) -> String {
        let mut hash = Sha256::new();
        hash.update(BLEND_VERSION.to_le_bytes());
        hash.update([self.size, self.opacity]);
        hash.update(self.placement.as_str());
        hash.update(sha256);
        hex(&hash.finalize()[..16])
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use vitrine_shared::FieldCode;

    use super::*;

    const SETTINGS: Settings = Settings { placement: WatermarkPlacement::Center, size: 25, opacity: 60 };

    #[test]
    fn all_that_makes_another_picture_makes_another_mark() {
        let mut marks: HashSet<String> =
            WatermarkPlacement::ALL.iter().map(|&placement| Settings { placement, ..SETTINGS }.mark(b"file")).collect();
        marks.insert(Settings { size: 26, ..SETTINGS }.mark(b"file"));
        marks.insert(Settings { opacity: 61, ..SETTINGS }.mark(b"file"));
        marks.insert(SETTINGS.mark(b"another"));
        assert_eq!(marks.len(), 13);
        assert!(marks.contains(&SETTINGS.mark(b"file")), "the same is the same again");
        let stamps: HashSet<String> = WatermarkPlacement::ALL
            .iter()
            .map(|&placement| format!("{:?}", Settings { placement, ..SETTINGS }.stamp()))
            .collect();
        assert_eq!(stamps.len(), 10);
    }

    #[test]
    fn numbers_stay_within_their_ranges() {
        let asked = |size, opacity| WatermarkRequest { placement: None, size: Some(size), opacity: Some(opacity) };
        assert_eq!(SETTINGS.changed(&WatermarkRequest::default()), Ok(SETTINGS));
        assert_eq!(SETTINGS.changed(&asked(5, 100)), Ok(Settings { size: 5, opacity: 100, ..SETTINGS }));
        for (size, opacity) in [(4, 9), (101, 101), (u64::MAX, 0), (256 + 50, 256 + 50)] {
            let fields = SETTINGS.changed(&asked(size, opacity)).unwrap_err();
            let named: Vec<_> = fields.iter().map(|field| (field.pointer.as_str(), field.code)).collect();
            assert_eq!(named, [("/size", FieldCode::OutOfRange), ("/opacity", FieldCode::OutOfRange)]);
        }
    }
}
