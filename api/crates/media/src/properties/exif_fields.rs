//! EXIF 3.0 fields that are wanted. Position and serial numbers are not among them, on purpose.

use exif::{Context, Exif, In, Rational, Tag, Value};

use super::date::TakenAt;
use super::{Exposure, text};

/// Windows Explorer's own fields, UTF-16LE.
const XP_TITLE: Tag = Tag(Context::Tiff, 0x9C9B);
const XP_AUTHOR: Tag = Tag(Context::Tiff, 0x9C9D);
const XP_KEYWORDS: Tag = Tag(Context::Tiff, 0x9C9E);

#[derive(Default)]
pub(super) struct ExifFields {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) keywords: Vec<String>,
    pub(super) author: Option<String>,
    pub(super) copyright: Option<String>,
    pub(super) taken_at: Option<TakenAt>,
    pub(super) camera: Option<String>,
    pub(super) lens: Option<String>,
    pub(super) exposure: Exposure,
}

pub(super) fn read(exif: &Exif) -> ExifFields {
    let value = |tag| exif.get_field(tag, In::PRIMARY).map(|field| &field.value);
    let ascii = |tag| value(tag).and_then(ascii);
    let wide = |tag| value(tag).and_then(wide);
    let number = |tag| value(tag).and_then(rational);
    ExifFields {
        title: wide(XP_TITLE).and_then(|title| text::line(&title)),
        description: ascii(Tag::ImageDescription).and_then(|description| text::paragraphs(&description)),
        keywords: text::keywords(wide(XP_KEYWORDS).unwrap_or_default().split(';')),
        author: ascii(Tag::Artist).or_else(|| wide(XP_AUTHOR)).and_then(|artist| text::line(&artist)),
        copyright: ascii(Tag::Copyright).and_then(|copyright| text::line(&copyright)),
        taken_at: ascii(Tag::DateTimeOriginal)
            .and_then(|taken| TakenAt::from_exif(&taken, ascii(Tag::OffsetTimeOriginal).as_deref())),
        camera: camera(ascii(Tag::Make).as_deref(), ascii(Tag::Model).as_deref()),
        lens: ascii(Tag::LensModel).and_then(|lens| text::line(&lens)),
        exposure: Exposure {
            shutter: number(Tag::ExposureTime).and_then(shutter),
            aperture: number(Tag::FNumber).and_then(|ratio| tenths(ratio, 1000.0)),
            iso: value(Tag::PhotographicSensitivity).and_then(|value| value.get_uint(0)).filter(|iso| *iso > 0),
            focal_length: number(Tag::FocalLength).and_then(|ratio| tenths(ratio, 100_000.0)),
        },
    }
}

/// Maker and model in one, the maker said once and without its legal form.
pub(super) fn camera(make: Option<&str>, model: Option<&str>) -> Option<String> {
    const FORMS: [&str; 9] = ["co", "co.", "co.,ltd.", "company", "corp", "corp.", "corporation", "imaging", "ltd."];
    let make = text::line(make.unwrap_or_default()).unwrap_or_default();
    let model = text::line(model.unwrap_or_default()).unwrap_or_default();
    let mut words: Vec<&str> = make.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    while words.len() > 1 && words.last().is_some_and(|word| FORMS.contains(&word.to_ascii_lowercase().as_str())) {
        words.pop();
    }
    let model_has_make = words
        .first()
        .is_some_and(|first| model.get(..first.len()).is_some_and(|start| start.eq_ignore_ascii_case(first)));
    if model_has_make {
        return Some(model);
    }
    words.push(&model);
    text::line(&words.join(" "))
}

fn ascii(value: &Value) -> Option<String> {
    match value {
        Value::Ascii(texts) => texts.first().map(|bytes| text::decode(bytes)),
        _ => None,
    }
}

fn wide(value: &Value) -> Option<String> {
    let Value::Byte(bytes) = value else { return None };
    let units: Vec<u16> = bytes.as_chunks().0.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
    Some(String::from_utf16_lossy(&units))
}

fn rational(value: &Value) -> Option<Rational> {
    match value {
        Value::Rational(numbers) => numbers.first().copied().filter(|ratio| ratio.num > 0 && ratio.denom > 0),
        _ => None,
    }
}

/// `1/250` below a third of a second, else seconds to a tenth.
fn shutter(ratio: Rational) -> Option<String> {
    let seconds = ratio.to_f64();
    if seconds < 0.3 {
        Some(format!("1/{:.0}", 1.0 / seconds))
    } else if seconds < 1_000_000.0 {
        Some(((seconds * 10.0).round() / 10.0).to_string())
    } else {
        None
    }
}

fn tenths(ratio: Rational, below: f64) -> Option<f32> {
    let rounded = (ratio.to_f64() * 10.0).round() / 10.0;
    (rounded > 0.0 && rounded < below).then_some(rounded as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_camera_once() {
        let cases = [
            ("Canon", "Canon EOS R5", "Canon EOS R5"),
            ("NIKON CORPORATION", "NIKON D850", "NIKON D850"),
            ("SONY", "ILCE-7M3", "SONY ILCE-7M3"),
            ("OLYMPUS IMAGING CORP.", "E-M10", "OLYMPUS E-M10"),
            ("EASTMAN KODAK COMPANY", "DC290", "EASTMAN KODAK DC290"),
            ("", "Pixel 9", "Pixel 9"),
            ("Apple", "", "Apple"),
        ];
        for (make, model, expected) in cases {
            assert_eq!(camera(Some(make), Some(model)).as_deref(), Some(expected));
        }
        assert_eq!(camera(None, Some(" \0")), None);
    }

    #[test]
    fn writes_shutter_speeds_as_photographers_do() {
        let cases = [((1, 250), "1/250"), ((10, 2500), "1/250"), ((1, 2), "0.5"), ((30, 1), "30"), ((13, 10), "1.3")];
        for ((num, denom), expected) in cases {
            assert_eq!(shutter(Rational { num, denom }).as_deref(), Some(expected));
        }
    }
}
