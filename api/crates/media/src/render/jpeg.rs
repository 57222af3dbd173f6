//! JPEG by libjpeg-turbo, which can decode at N/8 of the size for a fraction of the work.

use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, RgbImage, RgbaImage};
use turbojpeg::{Colorspace, DecompressHeader, Decompressor, Image, PixelFormat, ScalingFactor, Subsamp};

use super::Limits;
use super::decode::{Decoded, check_memory, check_size, decode_odd_jpeg, upright};
use crate::Refusal;
use crate::jpeg_segments::{APP1, APP2, APP14, EOI, SOS, segments};

pub(crate) fn decode(source: &[u8], largest: u32, limits: &Limits) -> Result<Decoded, Refusal> {
    let facts = Facts::read(source);
    if !facts.complete {
        return Err(Refusal::Truncated);
    }
    if facts.scans > limits.max_scans {
        return Err(Refusal::TooManyScans);
    }
    let mut decompressor = Decompressor::new().map_err(|_| Refusal::Failed)?;
    let header = match decompressor.read_header(source) {
        Ok(header) => header,
        // The wrapper gives no header where libjpeg-turbo had a warning.
        Err(error) if is_harmless(&error) => return decode_odd_jpeg(source, limits),
        Err(error) => return Err(refusal(&error)),
    };
    let size = (side(header.width), side(header.height));
    check_size(size, limits)?;
    let factor = scaling_factor(&header, largest);
    let format = pixel_format(header.colorspace);
    let scaled = header.scaled(factor);
    let pixel_bytes = scaled.width * scaled.height * format.size();
    let coefficients = if header.is_progressive || facts.separate_scans { coefficient_bytes(&header) } else { 0 };
    check_memory(pixel_bytes as u64 + coefficients, limits)?;

    let mut pixels = vec![0; pixel_bytes];
    let pitch = scaled.width * format.size();
    let output = Image { pixels: pixels.as_mut_slice(), width: scaled.width, pitch, height: scaled.height, format };
    decompressor
        .set_scan_limit(limits.max_scans)
        .and_then(|()| decompressor.set_scaling_factor(factor))
        .map_err(|_| Refusal::Failed)?;
    match decompressor.decompress(source, output) {
        Err(error) if !is_harmless(&error) => return Err(refusal(&error)),
        _ => {}
    }
    if format == PixelFormat::CMYK && facts.adobe {
        // Adobe's applications store CMYK as the absence of ink, and say so by their marker only.
        pixels.iter_mut().for_each(|ink| *ink = 255 - *ink);
    }
    let (width, height) = (side(scaled.width), side(scaled.height));
    let pixels = match format {
        PixelFormat::GRAY => GrayImage::from_raw(width, height, pixels).map(DynamicImage::ImageLuma8),
        PixelFormat::CMYK => RgbaImage::from_raw(width, height, pixels).map(DynamicImage::ImageRgba8),
        _ => RgbImage::from_raw(width, height, pixels).map(DynamicImage::ImageRgb8),
    };
    Ok(Decoded {
        pixels: pixels.ok_or(Refusal::Failed)?,
        size,
        orientation: facts.orientation,
        icc_profile: facts.icc_profile,
        ink: format == PixelFormat::CMYK,
    })
}

/// The size, upright, that the segments before the first scan say.
pub(super) fn size(head: &[u8]) -> Option<(u32, u32)> {
    let frame = segments(head).find(|segment| segment.is_frame_header())?;
    let [_, height @ .., width_high, width_low] = *frame.payload.first_chunk::<5>()?;
    let size = (u16::from_be_bytes([width_high, width_low]), u16::from_be_bytes(height));
    Some(upright((size.0.into(), size.1.into()), Facts::read(head).orientation))
}

/// What the segments say and libjpeg-turbo's wrapper does not.
struct Facts {
    /// The end of the image was reached: the file is not cut.
    complete: bool,
    scans: u32,
    /// The first scan does not hold all components, so that the decoder keeps every coefficient until the last.
    separate_scans: bool,
    /// An Adobe marker is there.
    adobe: bool,
    orientation: Orientation,
    icc_profile: Option<Vec<u8>>,
}

impl Facts {
    fn read(source: &[u8]) -> Self {
        let mut facts = Self {
            complete: false,
            scans: 0,
            separate_scans: false,
            adobe: false,
            orientation: Orientation::NoTransforms,
            icc_profile: None,
        };
        let mut components = None;
        let mut profile_parts = Vec::new();
        for segment in segments(source) {
            if segment.marker == EOI {
                facts.complete = true;
            } else if segment.marker == SOS {
                facts.separate_scans |= facts.scans == 0 && segment.payload.first().copied() < components;
                facts.scans += 1;
            } else if segment.is_frame_header() {
                components = segment.payload.get(5).copied();
            } else if let Some(exif) = segment.application(APP1, b"Exif\0\0") {
                facts.orientation = Orientation::from_exif_chunk(exif).unwrap_or(facts.orientation);
            } else if let Some([number, of, part @ ..]) = segment.application(APP2, b"ICC_PROFILE\0") {
                profile_parts.push((*number, *of, part));
            } else if segment.application(APP14, b"Adobe").is_some() {
                facts.adobe = true;
            }
        }
        facts.icc_profile = join_profile(profile_parts);
        facts
    }
}

/// An ICC profile in parts numbered from 1 (ICC.1:2022, annex B.4), or none if a part is missing or there twice.
fn join_profile(mut parts: Vec<(u8, u8, &[u8])>) -> Option<Vec<u8>> {
    parts.sort_by_key(|(number, ..)| *number);
    let whole = parts
        .iter()
        .zip(1..)
        .all(|((number, of, _), expected)| usize::from(*number) == expected && usize::from(*of) == parts.len());
    (whole && !parts.is_empty()).then(|| parts.iter().flat_map(|(.., part)| part.iter().copied()).collect())
}

/// The smallest N/8 at which the longer side is still as long as what is wanted.
fn scaling_factor(header: &DecompressHeader, largest: u32) -> ScalingFactor {
    if header.is_lossless {
        return ScalingFactor::ONE;
    }
    let long = header.width.max(header.height);
    (1..8)
        .map(|eighths| ScalingFactor::new(eighths, 8))
        .find(|factor| factor.scale(long) >= largest as usize)
        .unwrap_or(ScalingFactor::ONE)
}

fn pixel_format(colorspace: Colorspace) -> PixelFormat {
    match colorspace {
        Colorspace::Gray => PixelFormat::GRAY,
        Colorspace::CMYK | Colorspace::YCCK => PixelFormat::CMYK,
        Colorspace::RGB | Colorspace::YCbCr => PixelFormat::RGB,
    }
}

/// Two bytes for every coefficient of every component.
fn coefficient_bytes(header: &DecompressHeader) -> u64 {
    let pixels = header.width as u64 * header.height as u64;
    let black = if pixel_format(header.colorspace) == PixelFormat::CMYK { 2 * pixels } else { 0 };
    let chroma = match header.subsamp {
        Subsamp::Gray => 0,
        Subsamp::Sub2x1 | Subsamp::Sub1x2 => 2 * pixels,
        Subsamp::Sub2x2 | Subsamp::Sub4x1 | Subsamp::Sub1x4 => pixels,
        _ => 4 * pixels,
    };
    2 * pixels + chroma + black
}

fn side(pixels: usize) -> u32 {
    u32::try_from(pixels).unwrap_or(u32::MAX)
}

/// libjpeg-turbo reports warnings as errors, the first one only, after having decoded all there is. These say that the
/// file is odd, not that anything of the picture is missing (texts: its `jerror.h`).
fn is_harmless(error: &turbojpeg::Error) -> bool {
    const HARMLESS: [&str; 6] = [
        "extraneous bytes before marker",
        "bad ICC marker",
        "Unknown Adobe color transform code",
        "unknown JFIF revision number",
        "Inconsistent progression sequence",
        "Invalid SOS parameters for sequential JPEG",
    ];
    let message = error.to_string();
    HARMLESS.iter().any(|harmless| message.contains(harmless))
}

fn refusal(error: &turbojpeg::Error) -> Refusal {
    let message = error.to_string().to_ascii_lowercase();
    match message {
        _ if message.contains("premature end") => Refusal::Truncated,
        _ if message.contains("scans") => Refusal::TooManyScans,
        _ if message.contains("memory") => Refusal::TooMuchMemory,
        _ if message.contains("maximum supported image dimension") => Refusal::TooManyPixels,
        _ if message.contains("empty") => Refusal::Corrupt,
        _ if message.contains("unsupported") || message.contains("colorspace") => Refusal::Unsupported,
        _ => Refusal::Corrupt,
    }
}
