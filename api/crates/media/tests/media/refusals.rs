use std::time::{Duration, Instant};

use image::{DynamicImage, ImageFormat};
use vitrine_media::{Limits, Refusal, RenderRequest, render, said_size};

use crate::fixtures::{
    PROFILES, blocks, encode, icc, jpeg, jpeg_with, png_with_icc, quarters, rendered, texture, webp_with_exif,
};

fn picture() -> DynamicImage {
    DynamicImage::ImageRgb8(texture(300, 200))
}

fn progressive() -> Vec<u8> {
    jpeg_with(&texture(300, 200), |compressor| compressor.set_progressive(true).unwrap())
}

fn within(source: &[u8], limits: Limits) -> Result<(), Refusal> {
    render(&RenderRequest { source, profiles: &PROFILES, limits }).map(|_| ())
}

fn find(file: &[u8], needle: &[u8]) -> usize {
    file.windows(needle.len()).position(|window| window == needle).unwrap()
}

/// The JPEG with another size in its frame header.
fn resized(jpeg: &[u8], width: u16, height: u16) -> Vec<u8> {
    let mut file = jpeg.to_vec();
    let frame = find(&file, b"\xFF\xC0\x00\x11\x08");
    file[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    file[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    file
}

/// The PNG with another size in its header, and the checksum put right.
fn resized_png(width: u32, height: u32) -> Vec<u8> {
    let mut file = encode(&picture(), ImageFormat::Png);
    file[16..20].copy_from_slice(&width.to_be_bytes());
    file[20..24].copy_from_slice(&height.to_be_bytes());
    let checksum = crc32fast::hash(&file[12..29]);
    file[29..33].copy_from_slice(&checksum.to_be_bytes());
    file
}

#[test]
fn what_is_no_picture_whatever_its_name() {
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>";
    for file in [&b""[..], b"plain text", b"%PDF-1.7 ...", b"<html></html>", b"PK\x03\x04", &[0; 100]] {
        assert_eq!(rendered(file), Err(Refusal::NotAPicture));
    }
    assert_eq!(rendered(svg), Err(Refusal::Unsupported));
}

#[test]
fn pictures_in_codings_that_are_not_read() {
    let mut twelve_bit = jpeg(&quarters(60, 40));
    let frame = find(&twelve_bit, b"\xFF\xC0\x00\x11\x08");
    twelve_bit[frame + 1] = 0xC1;
    twelve_bit[frame + 4] = 12;
    assert_eq!(rendered(&twelve_bit), Err(Refusal::Unsupported));
    // One directory entry: NewSubfileType with "reduced" set, as a camera's preview has it.
    let raw = b"II*\0\x08\0\0\0\x01\0\xFE\0\x04\0\x01\0\0\0\x01\0\0\0\0\0\0\0";
    assert_eq!(rendered(raw), Err(Refusal::Unsupported));
    assert_eq!(rendered(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Err(Refusal::Unsupported));
}

#[test]
fn bombs_of_pixels_are_refused_by_their_header() {
    let mut gif = encode(&picture(), ImageFormat::Gif);
    gif[6..10].copy_from_slice(&[0xFF; 4]);
    let mut webp = webp_with_exif(&picture(), blocks::orientation(1));
    webp[24..30].copy_from_slice(&[0xFF, 0xFF, 0, 0xFE, 0xFF, 0]);
    let mut tiff = encode(&picture(), ImageFormat::Tiff);
    for (tag, long) in [(256u16, 60_000u32), (257, 60_000), (278, 60_000)] {
        let entry = find(&tiff, &[&tag.to_le_bytes()[..], &4u16.to_le_bytes(), &1u32.to_le_bytes()].concat());
        tiff[entry + 8..entry + 12].copy_from_slice(&long.to_le_bytes());
    }
    let jpeg = resized(&jpeg(&texture(300, 200)), 65_000, 65_000);
    let png = resized_png(60_000, 60_000);
    for (name, file) in [("jpeg", jpeg), ("png", png), ("gif", gif), ("webp", webp), ("tiff", tiff)] {
        let start = Instant::now();
        assert_eq!(rendered(&file), Err(Refusal::TooManyPixels), "{name}");
        assert_eq!(said_size(&file), None, "{name}");
        // 10 GB and more could not even be zeroed in this time.
        assert!(start.elapsed() < Duration::from_secs(1), "{name}");
    }
    assert_eq!(rendered(&resized_png(70_000, 1)), Err(Refusal::TooManyPixels));
    assert_eq!(rendered(&resized_png(1 << 30, 1 << 30)), Err(Refusal::TooManyPixels));
}

#[test]
fn limits_are_the_callers() {
    let file = jpeg(&texture(300, 200));
    let limits = Limits::default();
    assert_eq!(within(&file, Limits { max_pixels: 60_000, max_side: 300, ..limits }), Ok(()));
    assert_eq!(within(&file, Limits { max_pixels: 59_999, ..limits }), Err(Refusal::TooManyPixels));
    assert_eq!(within(&file, Limits { max_side: 299, ..limits }), Err(Refusal::TooManyPixels));
    for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif, ImageFormat::Tiff] {
        let file = encode(&picture(), format);
        assert_eq!(within(&file, Limits { max_memory: 100_000, ..limits }), Err(Refusal::TooMuchMemory), "{format:?}");
    }
}

#[test]
fn a_progressive_jpeg_needs_memory_for_its_coefficients() {
    let limits = Limits { max_memory: 60_000 * 4, ..Limits::default() };
    assert_eq!(within(&jpeg(&texture(300, 200)), limits), Ok(()));
    assert_eq!(within(&progressive(), limits), Err(Refusal::TooMuchMemory));
}

#[test]
fn a_bomb_of_scans_is_refused() {
    let file = progressive();
    let last = file.windows(2).rposition(|pair| pair == [0xFF, 0xDA]).unwrap();
    let (rest, scan) = (&file[..last], &file[last..file.len() - 2]);
    let bomb = [rest, &scan.repeat(1000), &[0xFF, 0xD9]].concat();
    let start = Instant::now();
    assert_eq!(rendered(&bomb), Err(Refusal::TooManyScans));
    assert!(start.elapsed() < Duration::from_secs(1));
    assert_eq!(within(&file, Limits { max_scans: 3, ..Limits::default() }), Err(Refusal::TooManyScans));
    assert!(rendered(&file).is_ok());
}

#[test]
fn a_cut_file_is_refused_wherever_it_is_cut() {
    let formats = [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif, ImageFormat::Tiff].map(|format| {
        // An uncompressed TIFF ends with its directory: cut before, it is unreadable rather than short.
        (format!("{format:?}"), encode(&picture(), format), format != ImageFormat::Tiff)
    });
    for (name, file, tells) in formats {
        for share in [4, 2] {
            let refusal = rendered(&file[..file.len() / share]).unwrap_err();
            assert!(refusal == Refusal::Truncated || !tells && refusal == Refusal::Corrupt, "{name}: {refusal:?}");
        }
    }
    for file in [jpeg(&texture(300, 200)), progressive()] {
        for length in [3, 20, file.len() / 2, file.len() - 2, file.len() - 1] {
            assert_eq!(rendered(&file[..length]), Err(Refusal::Truncated), "{length} of {}", file.len());
        }
    }
}

#[test]
fn a_jpeg_that_was_cut_and_closed_again_is_cut() {
    let file = jpeg(&texture(300, 200));
    let closed = [&file[..file.len() / 2], &[0xFF, 0xD9]].concat();
    assert_eq!(rendered(&closed), Err(Refusal::Truncated));
}

#[test]
fn what_follows_a_whole_jpeg_does_not_matter() {
    let file = [jpeg(&texture(300, 200)), b"a film of three seconds".to_vec()].concat();
    assert!(rendered(&file).is_ok());
}

#[test]
fn a_jpeg_with_junk_between_its_headers_is_odd_but_whole() {
    let file = jpeg(&quarters(300, 200));
    let tables = find(&file, &[0xFF, 0xDB]);
    let odd = [&file[..tables], &[0; 5], &file[tables..]].concat();
    assert!(turbojpeg::read_header(&odd).is_err(), "the usual way does not read it");
    assert_eq!(rendered(&odd).map(|made| (made.width, made.height)), Ok((300, 200)));
    assert_eq!(within(&odd, Limits { max_scans: 0, ..Limits::default() }), Err(Refusal::TooManyScans));
    assert_eq!(within(&odd, Limits { max_pixels: 59_999, ..Limits::default() }), Err(Refusal::TooManyPixels));
}

#[test]
fn damaged_files_are_corrupt() {
    let mut png = encode(&picture(), ImageFormat::Png);
    let data = find(&png, b"IDAT");
    png[data + 20] ^= 0xFF;
    assert_eq!(rendered(&png), Err(Refusal::Corrupt));
    assert_eq!(rendered(&resized(&jpeg(&texture(300, 200)), 0, 200)), Err(Refusal::Corrupt));
    assert_eq!(rendered(&resized(&jpeg(&texture(300, 200)), 300, 0)), Err(Refusal::Corrupt));
    assert_eq!(rendered(&resized_png(0, 200)), Err(Refusal::Corrupt));
    let mut gif = encode(&picture(), ImageFormat::Gif);
    gif[6..8].copy_from_slice(&[0; 2]);
    assert_eq!(rendered(&gif), Err(Refusal::Corrupt));
    let mut jpeg = jpeg(&texture(300, 200));
    let scan = find(&jpeg, &[0xFF, 0xDA]) + 2000;
    for byte in &mut jpeg[scan..scan + 200] {
        *byte = 0xAA;
    }
    let refusal = rendered(&jpeg).unwrap_err();
    assert!(matches!(refusal, Refusal::Corrupt | Refusal::Truncated), "{refusal:?}");
}

#[test]
fn bombs_in_the_metadata_do_not_go_off() {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 60, 40);
    encoder.set_color(png::ColorType::Rgb);
    encoder.add_ztxt_chunk("Comment".to_owned(), "a".repeat(50_000_000)).unwrap();
    let mut packet = png::text_metadata::ITXtChunk::new("XML:com.adobe.xmp", " ".repeat(50_000_000));
    packet.compressed = true;
    packet.compress_text().unwrap();
    let mut writer = encoder.write_header().unwrap();
    writer.write_text_chunk(&packet).unwrap();
    writer.write_image_data(&quarters(60, 40)).unwrap();
    drop(writer);
    assert!(file.len() < 1_000_000, "{}", file.len());
    let start = Instant::now();
    assert!(rendered(&file).is_ok());
    assert_eq!(vitrine_media::properties(&file), vitrine_media::Properties::default());
    assert!(start.elapsed() < Duration::from_secs(1));

    let profile = [icc::display_p3(), vec![0; 100_000_000]].concat();
    let bomb = png_with_icc(&picture(), profile);
    assert!(bomb.len() < 1_000_000);
    assert!(!matches!(rendered(&bomb), Err(Refusal::Failed)));
}

#[test]
fn codes_are_stable() {
    let codes = [
        (Refusal::NotAPicture, "not_a_picture"),
        (Refusal::Unsupported, "unsupported"),
        (Refusal::TooManyPixels, "too_many_pixels"),
        (Refusal::TooMuchMemory, "too_much_memory"),
        (Refusal::TooManyScans, "too_many_scans"),
        (Refusal::Truncated, "truncated"),
        (Refusal::Corrupt, "corrupt"),
        (Refusal::Failed, "failed"),
    ];
    for (refusal, code) in codes {
        assert_eq!(refusal.code(), code);
    }
}
