use image::{DynamicImage, ImageFormat};
use vitrine_media::{Kind, MediaType, sniff};

use crate::fixtures::{encode, jpeg, quarters};

#[track_caller]
fn assert_is(head: &[u8], name: &str, media_type: &'static str, kind: Kind) {
    assert_eq!(sniff(head, name), MediaType { media_type, kind, renderable: false }, "{name}");
}

#[test]
fn the_five_formats_are_known_under_any_name() {
    let picture = DynamicImage::ImageRgb8(quarters(60, 40));
    let files = [
        (jpeg(&quarters(60, 40)), "image/jpeg"),
        (encode(&picture, ImageFormat::Png), "image/png"),
        (encode(&picture, ImageFormat::WebP), "image/webp"),
        (encode(&picture, ImageFormat::Gif), "image/gif"),
        (encode(&picture, ImageFormat::Tiff), "image/tiff"),
    ];
    for (file, media_type) in files {
        for name in ["a.pdf", "a.html", "a", "", "a.jpg"] {
            assert_eq!(sniff(&file, name), MediaType { media_type, kind: Kind::Image, renderable: true });
        }
    }
}

#[test]
fn a_picture_s_name_makes_no_picture() {
    for name in ["a.jpg", "a.png", "a.svg", "a.heic", "a.html", "a.js", "a.txt"] {
        assert_is(b"some words", name, "text/plain", Kind::Document);
        assert_is(&[0, 1, 2, 3], name, "application/octet-stream", Kind::Other);
    }
    assert_is(b"", "a.jpg", "application/octet-stream", Kind::Other);
}

#[test]
fn other_files_are_told_by_their_content() {
    assert_is(b"%PDF-1.7\n%\xE2\xE3", "a", "application/pdf", Kind::Document);
    assert_is(b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41", "a", "video/mp4", Kind::Video);
    assert_is(b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "a", "video/quicktime", Kind::Video);
    assert_is(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "a", "image/heif", Kind::Image);
    assert_is(b"\0\0\0\x1Cftypavif\0\0\0\0avifmif1miaf", "a", "image/avif", Kind::Image);
    assert_is(b"8BPS\0\x01\0\0\0\0\0\0", "a", "image/vnd.adobe.photoshop", Kind::Image);
    assert_is(b"ID3\x04\0\0\0\0\0\0", "a", "audio/mpeg", Kind::Audio);
    assert_is(b"RIFF\x24\0\0\0WAVEfmt ", "a", "audio/x-wav", Kind::Audio);
    assert_is(b"fLaC\0\0\0\x22", "a", "audio/x-flac", Kind::Audio);
    let matroska =
        b"\x1A\x45\xDF\xA3\xA3\x42\x86\x81\x01\x42\xF7\x81\x01\x42\xF2\x81\x04\x42\xF3\x81\x08\x42\x82\x88matroska";
    assert_is(matroska, "a", "video/x-matroska", Kind::Video);
    let webm = b"\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\xF7\x81\x01\x42\xF2\x81\x04\x42\xF3\x81\x08\x42\x82\x84webm";
    assert_is(webm, "a", "video/webm", Kind::Video);
    assert_is(b"PK\x03\x04\x14\0\0\0\0\0", "a.zip", "application/zip", Kind::Other);
}

#[test]
fn markup_is_named_but_never_rendered() {
    for svg in [&b"<svg xmlns='x'/>"[..], b"<?xml version='1.0'?>\n<!-- a drawing -->\n<SVG/>", b"\xEF\xBB\xBF <svg/>"]
    {
        assert_is(svg, "a.jpg", "image/svg+xml", Kind::Image);
    }
    for html in [&b"<!DOCTYPE html><p>"[..], b"\n<html>", b"<!-- x --><script>1</script>"] {
        assert_is(html, "a.jpg", "text/html", Kind::Document);
    }
    assert_is(b"<?xml version='1.0'?><feed/>", "a", "application/xml", Kind::Other);
}

#[test]
fn the_extension_refines_harmless_kinds_only() {
    let docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    assert_is(b"PK\x03\x04\x14\0\0\0\0\0", "a.DOCX", docx, Kind::Document);
    assert_is(b"PK\x03\x04\x14\0\0\0\0\0", "a.html", "application/zip", Kind::Other);
    assert_is(b"a,b\n1,2\n", "a.csv", "text/csv", Kind::Document);
    assert_is(b"# Title", "a.md", "text/markdown", Kind::Document);
    assert_is(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a.xls", "application/vnd.ms-excel", Kind::Document);
    assert_is(b"BMW and others", "a.txt", "text/plain", Kind::Document);
}

#[test]
fn raw_is_not_tiff() {
    let tiff = encode(&DynamicImage::ImageRgb8(quarters(60, 40)), ImageFormat::Tiff);
    assert_is(&tiff, "a.NEF", "image/x-nikon-nef", Kind::Image);
    let directory = |tag: u16, value: u32| {
        [b"II*\0\x08\0\0\0\x01\0", &tag.to_le_bytes()[..], b"\x04\0\x01\0\0\0", &value.to_le_bytes(), b"\0\0\0\0"]
            .concat()
    };
    assert_is(&directory(50706, 0x0401), "a.tif", "image/x-adobe-dng", Kind::Image);
    assert_is(&directory(254, 1), "a.tif", "image/x-raw", Kind::Image);
    assert!(sniff(&directory(254, 0), "a.tif").renderable);
    assert_is(b"II*\0\x10\0\0\0CR\x02\0", "a", "image/x-canon-cr2", Kind::Image);
}

#[test]
fn a_text_may_be_cut_within_a_character() {
    let text = "Привет".repeat(10);
    assert_is(&text.as_bytes()[..text.len() - 1], "a", "text/plain", Kind::Document);
    assert_is(b"caf\xE9 in Latin-1", "a.txt", "application/octet-stream", Kind::Other);
}
