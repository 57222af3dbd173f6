//! One decode of a picture into every wanted JPEG.

pub(crate) mod color;
pub(crate) mod decode;
pub(crate) mod encode;
pub(crate) mod jpeg;
pub(crate) mod resize;

use std::panic::{AssertUnwindSafe, catch_unwind};

use image::RgbImage;

use crate::{Refusal, sniff};

/// ThumbHash reads at most 100 × 100 pixels.
const PLACEHOLDER_SIDE: u32 = 100;

/// A picture and what is wanted of it.
#[derive(Clone, Copy, Debug)]
pub struct RenderRequest<'a> {
    /// The whole file.
    pub source: &'a [u8],
    pub profiles: &'a [Profile<'a>],
    pub limits: Limits,
}

/// A recipe for one JPEG. The picture fits into a square of `max_side` and is never enlarged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile<'a> {
    pub id: &'a str,
    /// Pixels of the longer side, at most; at least 1.
    pub max_side: u32,
    /// JPEG quality, 1 to 100.
    pub quality: u8,
    /// Made only where the source's longer side has more pixels than this.
    pub only_if_larger_than: Option<u32>,
}

/// What a source may cost. Checked by its header, before anything is allocated for its pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Width × height.
    pub max_pixels: u64,
    /// Pixels of the longer side.
    pub max_side: u32,
    /// Bytes for the decoded picture and the decoder's own buffers; the source itself is not counted.
    pub max_memory: u64,
    /// Scans of a progressive JPEG. Encoders write about ten.
    pub max_scans: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_pixels: 250_000_000, max_side: 65_535, max_memory: 1 << 30, max_scans: 50 }
    }
}

/// What was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The source's width in pixels, upright.
    pub width: u32,
    /// The source's height in pixels, upright.
    pub height: u32,
    /// One for each profile that applies, in the request's order.
    pub renditions: Vec<Rendition>,
    /// A blurred placeholder of some 20 bytes with the picture's proportions (<https://evanw.github.io/thumbhash/>).
    pub thumb_hash: Vec<u8>,
}

/// A JPEG: 4:2:0, sRGB, without metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendition {
    /// The profile's id.
    pub profile: String,
    pub width: u32,
    pub height: u32,
    pub jpeg: Vec<u8>,
}

/// Makes all wanted renditions of a picture from one decode: of its first frame or page, upright by its EXIF
/// orientation, converted to sRGB by its ICC profile (one that is broken is ignored), transparent parts on white.
pub fn render(request: &RenderRequest<'_>) -> Result<Rendered, Refusal> {
    // Some codecs slice and add without checks, and a stranger's file may be the first to reach such a place; a panic
    // there must cost this picture only, not the thread. No state outlives the call.
    catch_unwind(AssertUnwindSafe(|| render_unguarded(request))).unwrap_or(Err(Refusal::Failed))
}

/// Width and height of a picture in pixels, upright, as the beginning of its file says; nothing where it does not (256 KiB of a
/// large TIFF, or of a large WebP with metadata, do not), or says more than [`render`] would look at. Whether the rest can be
/// decoded, only `render` tells.
pub fn said_size(head: &[u8]) -> Option<(u32, u32)> {
    let size = || decode::size(head, sniff::picture(head)?);
    let size = catch_unwind(AssertUnwindSafe(size)).unwrap_or(None)?;
    decode::check_size(size, &Limits::default()).ok()?;
    Some(size)
}

fn render_unguarded(request: &RenderRequest<'_>) -> Result<Rendered, Refusal> {
    let picture = match sniff::picture(request.source) {
        Some(picture) => picture,
        None if sniff::is_undecoded_picture(request.source) => return Err(Refusal::Unsupported),
        None => return Err(Refusal::NotAPicture),
    };
    let largest = request.profiles.iter().map(|profile| profile.max_side).max().unwrap_or(0).max(PLACEHOLDER_SIDE);
    let decoded = decode::decode(request.source, picture, largest, &request.limits)?;
    let (width, height) = decoded.upright_size();

    let mut applying: Vec<(usize, &Profile<'_>)> = request.profiles.iter().enumerate().collect();
    applying.retain(|(_, profile)| profile.only_if_larger_than.is_none_or(|least| width.max(height) > least));
    applying.sort_by_key(|(_, profile)| std::cmp::Reverse(profile.max_side));

    let first = applying.first().map_or(PLACEHOLDER_SIDE, |(_, profile)| profile.max_side);
    let mut current = upright_srgb(decoded, first)?;
    let mut renditions = Vec::with_capacity(applying.len());
    for (index, profile) in applying {
        // Each picture is made from the next larger one: a tenth of the work of going back to the source.
        current = resize::shrink_rgb(current, resize::fit((width, height), profile.max_side))?;
        let jpeg = encode::jpeg(&current, profile.quality)?;
        let rendition =
            Rendition { profile: profile.id.to_owned(), width: current.width(), height: current.height(), jpeg };
        renditions.push((index, rendition));
    }
    renditions.sort_by_key(|(index, _)| *index);
    let placeholder = resize::shrink_rgb(current, resize::fit((width, height), PLACEHOLDER_SIDE))?;
    Ok(Rendered {
        width,
        height,
        renditions: renditions.into_iter().map(|(_, rendition)| rendition).collect(),
        thumb_hash: encode::thumb_hash(placeholder),
    })
}

/// Turning and converting colours costs by the pixel, so both come after the first, large reduction.
fn upright_srgb(decoded: decode::Decoded, max_side: u32) -> Result<RgbImage, Refusal> {
    let target = resize::fit(decoded.size, max_side);
    let mut pixels = resize::shrink(decoded.pixels, target, decoded.ink)?;
    pixels.apply_orientation(decoded.orientation);
    Ok(color::to_srgb(pixels, decoded.ink, decoded.icc_profile.as_deref()))
}
