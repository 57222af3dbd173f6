//! From bytes to pixels, by the format's decoder, within the limits.

use std::error::Error as _;
use std::io::{Cursor, ErrorKind};

use image::codecs::{gif::GifDecoder, jpeg::JpegDecoder, png::PngDecoder, tiff::TiffDecoder, webp::WebPDecoder};
use image::error::{ImageError, LimitErrorKind};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageResult};

use super::{Limits, jpeg};
use crate::Refusal;
use crate::sniff::Picture;

/// What a PNG's compressed profile and its other chunks may unpack to.
const MAX_PNG_CHUNKS: u64 = 64 << 20;
/// The same where only its size is read, of as many files at once as are sent.
const MAX_SAID_CHUNKS: u64 = 2 << 20;

/// A picture as it was coded: not yet upright, in its own colours.
pub(crate) struct Decoded {
    /// Full size, or less where the decoder could reduce while decoding.
    pub(crate) pixels: DynamicImage,
    /// The source's full size, as stored.
    pub(super) size: (u32, u32),
    pub(crate) orientation: Orientation,
    pub(crate) icc_profile: Option<Vec<u8>>,
    /// Four channels of ink (CMYK, 255 is full), held as RGBA.
    pub(super) ink: bool,
}

impl Decoded {
    pub(super) fn upright_size(&self) -> (u32, u32) {
        upright(self.size, self.orientation)
    }
}

/// A size as it is once the picture stands upright.
pub(super) fn upright((width, height): (u32, u32), orientation: Orientation) -> (u32, u32) {
    match orientation {
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH => {
            (height, width)
        }
        _ => (width, height),
    }
}

/// The size of a picture, upright, as the beginning of its file says, where that says it.
pub(super) fn size(head: &[u8], picture: Picture) -> Option<(u32, u32)> {
    let file = Cursor::new(head);
    match picture {
        Picture::Jpeg => jpeg::size(head),
        Picture::Png => said_size(PngDecoder::with_limits(file, png_limits(&Limits::default(), MAX_SAID_CHUNKS))),
        Picture::WebP => said_size(WebPDecoder::new(file)),
        Picture::Gif => said_size(GifDecoder::new(file)),
        Picture::Tiff => said_size(TiffDecoder::new(file)),
    }
}

fn said_size(decoder: ImageResult<impl ImageDecoder>) -> Option<(u32, u32)> {
    let mut decoder = decoder.ok()?;
    Some(upright(decoder.dimensions(), decoder.orientation().unwrap_or(Orientation::NoTransforms)))
}

fn png_limits(limits: &Limits, chunks_bytes: u64) -> image::Limits {
    let mut chunks = image::Limits::no_limits();
    chunks.max_alloc = Some(chunks_bytes);
    // Looked at before a line's buffer is allocated.
    (chunks.max_image_width, chunks.max_image_height) = (Some(limits.max_side), Some(limits.max_side));
    chunks
}

/// Decodes a picture. `largest` is the longest side that will be asked of it, in pixels.
pub(crate) fn decode(source: &[u8], picture: Picture, largest: u32, limits: &Limits) -> Result<Decoded, Refusal> {
    match picture {
        Picture::Jpeg => jpeg::decode(source, largest, limits),
        Picture::Png => {
            read_all(PngDecoder::with_limits(Cursor::new(source), png_limits(limits, MAX_PNG_CHUNKS)), 1, limits)
        }
        // Decodes into planes or words of its own first.
        Picture::WebP => read_all(WebPDecoder::new(Cursor::new(source)), 2, limits).map_err(|refusal| match refusal {
            Refusal::Corrupt if is_shorter_than_its_riff(source) => Refusal::Truncated,
            refusal => refusal,
        }),
        // A frame that does not fill the canvas is decoded beside it.
        Picture::Gif => read_all(GifDecoder::new(Cursor::new(source)), 2, limits),
        // Decodes into a buffer of its own and copies.
        Picture::Tiff => read_all(TiffDecoder::new(Cursor::new(source)), 2, limits),
    }
}

/// The slower way for JPEGs whose headers libjpeg-turbo finds odd, though not wrong.
pub(super) fn decode_odd_jpeg(source: &[u8], limits: &Limits) -> Result<Decoded, Refusal> {
    // A progressive one is held as coefficients, too, of two bytes each.
    read_all(JpegDecoder::new(Cursor::new(source)), 4, limits)
}

/// `copies`: how many times the decoded picture is in memory at once.
fn read_all(decoder: ImageResult<impl ImageDecoder>, copies: u64, limits: &Limits) -> Result<Decoded, Refusal> {
    let mut decoder = decoder.map_err(refusal)?;
    let size = decoder.dimensions();
    check_size(size, limits)?;
    check_memory(decoder.total_bytes().saturating_mul(copies), limits)?;
    let mut strict = image::Limits::no_limits();
    strict.max_alloc = Some(limits.max_memory);
    decoder.set_limits(strict).map_err(refusal)?;
    // Bad metadata is no reason to refuse a picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let icc_profile = decoder.icc_profile().unwrap_or(None);
    let pixels = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    Ok(Decoded { pixels, size, orientation, icc_profile, ink: false })
}

pub(super) fn check_size((width, height): (u32, u32), limits: &Limits) -> Result<(), Refusal> {
    if width == 0 || height == 0 {
        return Err(Refusal::Corrupt);
    }
    let pixels = u64::from(width) * u64::from(height);
    if pixels > limits.max_pixels || width.max(height) > limits.max_side {
        return Err(Refusal::TooManyPixels);
    }
    Ok(())
}

pub(super) fn check_memory(bytes: u64, limits: &Limits) -> Result<(), Refusal> {
    if bytes > limits.max_memory { Err(Refusal::TooMuchMemory) } else { Ok(()) }
}

fn refusal(error: ImageError) -> Refusal {
    match &error {
        ImageError::Unsupported(_) => Refusal::Unsupported,
        ImageError::Limits(limit) if limit.kind() == LimitErrorKind::DimensionError => Refusal::TooManyPixels,
        ImageError::Limits(_) => Refusal::TooMuchMemory,
        ImageError::IoError(error) if error.kind() == ErrorKind::UnexpectedEof => Refusal::Truncated,
        _ if ends_early(&error) => Refusal::Truncated,
        _ => Refusal::Corrupt,
    }
}

/// GIF's decoder has a word of its own for a file that was over too soon.
fn ends_early(error: &ImageError) -> bool {
    error.source().is_some_and(|cause| cause.to_string().eq_ignore_ascii_case("unexpected end of file"))
}

/// WebP's decoder misses chunks in a cut file rather than bytes; the container says how long the file should be.
fn is_shorter_than_its_riff(source: &[u8]) -> bool {
    source.get(4..).and_then(|rest| rest.first_chunk()).is_some_and(|size| {
        let size = u32::from_le_bytes(*size);
        source.len() < size as usize + 8
    })
}
