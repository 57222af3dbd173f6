//! Where each format keeps its blocks of metadata.

use std::io::Cursor;

use exif::{Exif, In, Tag, Value};
use image::codecs::{gif::GifDecoder, png::PngDecoder, webp::WebPDecoder};
use image::{ImageDecoder, ImageResult};

use super::iptc;
use crate::jpeg_segments::{APP1, APP13, SOS, segments};
use crate::sniff::{self, Picture};

/// XMP beyond this is somebody's editing history. Parsing takes time by the square of an element's attributes.
const MAX_XMP: usize = 256 << 10;
/// What a PNG's chunks before its pixels may unpack to.
const MAX_PNG_CHUNKS: u64 = 16 << 20;
/// A TIFF is copied whole to read its tags.
const MAX_TIFF: usize = 512 << 20;

const XMP_TAG: Tag = Tag(exif::Context::Tiff, 700);
const IPTC_TAG: Tag = Tag(exif::Context::Tiff, 33723);
const PHOTOSHOP_TAG: Tag = Tag(exif::Context::Tiff, 34377);

#[derive(Default)]
pub(super) struct Blocks {
    pub(super) exif: Option<Exif>,
    /// IIM datasets.
    pub(super) iptc: Option<Vec<u8>>,
    /// An XMP packet.
    pub(super) xmp: Option<Vec<u8>>,
}

pub(super) fn find(source: &[u8]) -> Blocks {
    let mut blocks = match sniff::picture(source) {
        Some(Picture::Jpeg) => in_jpeg(source),
        Some(Picture::Png) => {
            let mut limits = image::Limits::no_limits();
            limits.max_alloc = Some(MAX_PNG_CHUNKS);
            in_chunks(PngDecoder::with_limits(Cursor::new(source), limits))
        }
        Some(Picture::WebP) => in_chunks(WebPDecoder::new(Cursor::new(source))),
        Some(Picture::Gif) => in_chunks(GifDecoder::new(Cursor::new(source))),
        Some(Picture::Tiff) => in_tags(source),
        None if sniff::is_undecoded_picture(source) => in_tags(source),
        None => Blocks::default(),
    };
    blocks.xmp = blocks.xmp.filter(|packet| packet.len() <= MAX_XMP);
    blocks
}

fn in_jpeg(source: &[u8]) -> Blocks {
    let mut blocks = Blocks::default();
    let mut photoshop = Vec::new();
    for segment in segments(source).take_while(|segment| segment.marker != SOS) {
        if let Some(exif) = segment.application(APP1, b"Exif\0\0") {
            blocks.exif = blocks.exif.or_else(|| parse_exif(exif.to_vec()));
        } else if let Some(packet) = segment.application(APP1, b"http://ns.adobe.com/xap/1.0/\0") {
            blocks.xmp.get_or_insert_with(|| packet.to_vec());
        } else if let Some(resources) = segment.application(APP13, b"Photoshop 3.0\0") {
            photoshop.extend_from_slice(resources);
        }
    }
    blocks.iptc = iptc::in_photoshop_resources(&photoshop);
    blocks
}

fn in_chunks(decoder: ImageResult<impl ImageDecoder>) -> Blocks {
    let Ok(mut decoder) = decoder else { return Blocks::default() };
    let exif = decoder.exif_metadata().ok().flatten();
    Blocks {
        // Some writers keep JPEG's signature in WebP.
        exif: exif.and_then(|data| parse_exif(data.strip_prefix(b"Exif\0\0").map(<[u8]>::to_vec).unwrap_or(data))),
        iptc: None,
        xmp: decoder.xmp_metadata().ok().flatten(),
    }
}

/// TIFF, the RAW formats built on it, HEIF and AVIF.
fn in_tags(source: &[u8]) -> Blocks {
    if source.len() > MAX_TIFF {
        return Blocks::default();
    }
    let exif = exif::Reader::new()
        .continue_on_error(true)
        .read_from_container(&mut Cursor::new(source))
        .or_else(|error| error.distill_partial_result(|_| {}))
        .ok();
    let tag = |tag| exif.as_ref().and_then(|exif| tag_bytes(exif, tag));
    Blocks {
        iptc: tag(IPTC_TAG).or_else(|| iptc::in_photoshop_resources(&tag(PHOTOSHOP_TAG)?)),
        xmp: tag(XMP_TAG),
        exif,
    }
}

fn parse_exif(data: Vec<u8>) -> Option<Exif> {
    exif::Reader::new()
        .continue_on_error(true)
        .read_raw(data)
        .or_else(|error| error.distill_partial_result(|_| {}))
        .ok()
}

fn tag_bytes(exif: &Exif, tag: Tag) -> Option<Vec<u8>> {
    match &exif.get_field(tag, In::PRIMARY)?.value {
        Value::Byte(bytes) | Value::Undefined(bytes, _) => Some(bytes.clone()),
        // Many writers declare IPTC as 32-bit numbers; the bytes are meant as they stand in the file.
        Value::Long(words) if exif.little_endian() => Some(words.iter().flat_map(|word| word.to_le_bytes()).collect()),
        Value::Long(words) => Some(words.iter().flat_map(|word| word.to_be_bytes()).collect()),
        _ => None,
    }
}
