use std::io::Cursor;

use exif::{Tag, Value};
use image::DynamicImage;
use tiff::encoder::{TiffEncoder, colortype};
use vitrine_media::{Properties, TakenAt, properties};

use crate::fixtures::blocks::{self, dataset};
use crate::fixtures::{jpeg, quarters, rendered, webp_with_exif};

const WORDS: &str = r#"<dc:title><rdf:Alt><rdf:li xml:lang="de">Titel</rdf:li><rdf:li xml:lang="x-default">XMP title</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Line one
line &amp; two</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag><rdf:li>sea</rdf:li><rdf:li>sky</rdf:li><rdf:li>sea</rdf:li></rdf:Bag></dc:subject>
<dc:creator><rdf:Seq><rdf:li>Ada</rdf:li><rdf:li>Bob</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Ada</rdf:li></rdf:Alt></dc:rights>"#;

fn photo() -> Vec<u8> {
    jpeg(&quarters(60, 40))
}

fn iptc() -> Vec<u8> {
    [
        dataset(1, 90, b"\x1B%G"),
        dataset(2, 5, "Заголовок".as_bytes()),
        dataset(2, 25, b"harbour"),
        dataset(2, 25, b"boats"),
        dataset(2, 55, b"20250607"),
        dataset(2, 60, b"080910+0300"),
        dataset(2, 80, b"IPTC author"),
        dataset(2, 116, b"IPTC rights"),
        dataset(2, 120, b"IPTC caption"),
    ]
    .concat()
}

fn taken(local: &str, offset: &str) -> Option<TakenAt> {
    Some(TakenAt { local: local.to_owned(), offset: Some(offset.to_owned()) })
}

#[test]
fn exif_alone_gives_words_and_exposure() {
    let found = properties(&blocks::with_exif(&photo(), &blocks::camera_exif()));
    assert_eq!(found.title.as_deref(), Some("Windows title"));
    assert_eq!(found.description.as_deref(), Some("From EXIF"));
    assert_eq!(found.keywords, ["one", "two"]);
    assert_eq!(found.author.as_deref(), Some("EXIF author"));
    assert_eq!(found.copyright.as_deref(), Some("EXIF rights"));
    assert_eq!(found.taken_at, taken("2026-10-14T09:12:00", "+02:00"));
    assert_eq!(found.camera.as_deref(), Some("Canon EOS R5"));
    assert_eq!(found.lens.as_deref(), Some("RF85mm F1.2 L USM"));
    assert_eq!(found.exposure.shutter.as_deref(), Some("1/250"));
    assert_eq!(
        (found.exposure.aperture, found.exposure.iso, found.exposure.focal_length),
        (Some(2.8), Some(400), Some(85.0))
    );
}

#[test]
fn iptc_beats_exif_and_xmp_beats_both_for_words_only() {
    let with_iptc = blocks::with_iptc(&blocks::with_exif(&photo(), &blocks::camera_exif()), &iptc());
    let found = properties(&with_iptc);
    assert_eq!(found.title.as_deref(), Some("Заголовок"));
    assert_eq!(found.description.as_deref(), Some("IPTC caption"));
    assert_eq!(found.keywords, ["harbour", "boats"]);
    assert_eq!((found.author.as_deref(), found.copyright.as_deref()), (Some("IPTC author"), Some("IPTC rights")));
    assert_eq!(found.taken_at, taken("2026-10-14T09:12:00", "+02:00"), "the camera's clock");

    let found = properties(&blocks::with_xmp(&with_iptc, &blocks::xmp(WORDS)));
    assert_eq!(found.title.as_deref(), Some("XMP title"));
    assert_eq!(found.description.as_deref(), Some("Line one\nline & two"));
    assert_eq!(found.keywords, ["sea", "sky"]);
    assert_eq!((found.author.as_deref(), found.copyright.as_deref()), (Some("Ada, Bob"), Some("© Ada")));
    assert_eq!(found.camera.as_deref(), Some("Canon EOS R5"));
}

#[test]
fn what_one_block_lacks_the_next_one_gives() {
    let found = properties(&blocks::with_xmp(&photo(), &blocks::xmp("")));
    assert_eq!((found.camera.as_deref(), found.lens.as_deref()), (Some("NIKON D850"), Some("24-70mm")));
    assert_eq!(found.taken_at, taken("2025-01-02T03:04:05", "+00:00"));
    assert_eq!(properties(&blocks::with_iptc(&photo(), &iptc())).taken_at, taken("2025-06-07T08:09:10", "+03:00"));
}

#[test]
fn iptc_without_the_utf_8_marker_may_be_latin_1() {
    let found = properties(&blocks::with_iptc(&photo(), &dataset(2, 5, b"Caf\xE9")));
    assert_eq!(found.title.as_deref(), Some("Café"));
}

#[test]
fn neither_position_nor_serial_numbers_come_through() {
    let source = blocks::with_xmp(&blocks::with_exif(&photo(), &blocks::camera_exif()), &blocks::xmp(WORDS));
    assert!(source.windows(6).any(|window| window == b"SERIAL"), "the file does hold them");
    let found = format!("{:?}", properties(&source));
    assert!(!found.contains("SERIAL") && !found.contains("48"), "{found}");
}

#[test]
fn png_webp_and_tiff_keep_theirs_elsewhere() {
    let packet = blocks::xmp(WORDS);
    let picture = quarters(60, 40);

    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, 60, 40);
    encoder.set_color(png::ColorType::Rgb);
    encoder.add_itxt_chunk("XML:com.adobe.xmp".to_owned(), packet.clone()).unwrap();
    encoder.write_header().unwrap().write_image_data(&picture).unwrap();

    let mut webp = webp_with_exif(&DynamicImage::ImageRgb8(picture.clone()), blocks::camera_exif());
    webp[20] |= 0x04; // VP8X: there is an XMP chunk.
    webp.extend_from_slice(b"XMP ");
    webp.extend_from_slice(&u32::try_from(packet.len()).unwrap().to_le_bytes());
    webp.extend_from_slice(packet.as_bytes());
    webp.resize(webp.len().next_multiple_of(2), 0);
    let riff_size = u32::try_from(webp.len() - 8).unwrap().to_le_bytes();
    webp[4..8].copy_from_slice(&riff_size);

    let mut tiff = Cursor::new(Vec::new());
    let mut encoder = TiffEncoder::new(&mut tiff).unwrap();
    let mut page = encoder.new_image::<colortype::RGB8>(60, 40).unwrap();
    page.encoder().write_tag(tiff::tags::Tag::Unknown(700), packet.as_bytes()).unwrap();
    page.write_data(&picture).unwrap();

    for (name, file) in [("png", &png), ("webp", &webp), ("tiff", tiff.get_ref())] {
        let found = properties(file);
        assert_eq!(found.title.as_deref(), Some("XMP title"), "{name}");
        assert!(rendered(file).is_ok(), "{name}");
    }
    assert_eq!(properties(&webp).exposure.iso, Some(400));
}

#[test]
fn tiff_keeps_iptc_as_bytes_or_as_numbers() {
    let mut datasets = iptc();
    datasets.resize(datasets.len().next_multiple_of(4), 0);
    let words: Vec<u32> = datasets.as_chunks().0.iter().map(|chunk| u32::from_ne_bytes(*chunk)).collect();
    let mut files = [Cursor::new(Vec::new()), Cursor::new(Vec::new())];
    for (index, file) in files.iter_mut().enumerate() {
        let mut encoder = TiffEncoder::new(file).unwrap();
        let mut page = encoder.new_image::<colortype::RGB8>(60, 40).unwrap();
        let tag = tiff::tags::Tag::Unknown(33723);
        if index == 0 {
            page.encoder().write_tag(tag, datasets.as_slice()).unwrap();
        } else {
            page.encoder().write_tag(tag, words.as_slice()).unwrap();
        }
        page.write_data(&quarters(60, 40)).unwrap();
    }
    for file in files {
        assert_eq!(properties(file.get_ref()).title.as_deref(), Some("Заголовок"));
    }
}

#[test]
fn broken_blocks_are_absent_and_refuse_nothing() {
    let long = "x".repeat(60_000);
    let exif = &blocks::camera_exif()[..40];
    let broken = [
        blocks::with_exif(&photo(), b"MM\0*\xFF\xFF\xFF\xFF"),
        blocks::with_exif(&photo(), exif),
        blocks::with_xmp(&photo(), "<x:xmpmeta><unclosed"),
        blocks::with_xmp(&photo(), &format!("<!DOCTYPE x [<!ENTITY a \"{long}\">]>{}", "&a;".repeat(100))),
        blocks::with_iptc(&photo(), b"\x1C\x02\x05\xFF\xFFshort"),
        blocks::with_segment(&photo(), blocks::APP13, &[b"Photoshop 3.0\0", b"8BIM\x04\x04\0\0\xFF\xFF\xFF\xFF"]),
    ];
    for (index, file) in broken.iter().enumerate() {
        assert_eq!(properties(file), Properties::default(), "{index}");
        assert!(rendered(file).is_ok(), "{index}");
    }
}

#[test]
fn text_is_bounded() {
    let keywords: String = (0..500).map(|number| format!("<rdf:li>keyword {number}</rdf:li>")).collect();
    let words =
        format!("<dc:title>{}</dc:title><dc:subject><rdf:Bag>{keywords}</rdf:Bag></dc:subject>", "ж".repeat(3000));
    let found = properties(&blocks::with_xmp(&photo(), &blocks::xmp(&words)));
    assert_eq!(found.title.map(|title| title.chars().count()), Some(2000));
    assert_eq!(found.keywords.len(), 200);
}

#[test]
fn impossible_numbers_are_left_out() {
    let exif = blocks::exif(&[
        (Tag::ExposureTime, blocks::ratio(1, 0)),
        (Tag::FNumber, blocks::ratio(0, 1)),
        (Tag::FocalLength, blocks::ratio(u32::MAX, 1)),
        (Tag::PhotographicSensitivity, Value::Short(vec![0])),
        (Tag::DateTimeOriginal, blocks::ascii("0000:00:00 00:00:00")),
    ]);
    assert_eq!(properties(&blocks::with_exif(&photo(), &exif)), Properties::default());
}

#[test]
fn other_files_have_none() {
    for file in [&b""[..], b"%PDF-1.7", b"plain text", b"\xFF\xD8\xFF"] {
        assert_eq!(properties(file), Properties::default());
    }
}
