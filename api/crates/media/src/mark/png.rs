use image::RgbaImage;

use super::MarkRefusal;
use crate::{
    Limits, Refusal,
    render::{color, decode},
    sniff::Picture,
};

/// What a mark's file may cost.
const LIMITS: Limits = Limits { max_pixels: 40_000_000, max_side: 10_000, max_memory: 512 << 20, max_scans: 1 };

/// A PNG's pixels in sRGB, with its transparency.
pub(super) fn read(file: &[u8]) -> Result<RgbaImage, MarkRefusal> {
    let decoded = decode::decode(file, Picture::Png, u32::MAX, &LIMITS).map_err(|refusal| match refusal {
        Refusal::TooManyPixels | Refusal::TooMuchMemory => MarkRefusal::TooManyPixels,
        _ => MarkRefusal::Damaged,
    })?;
    let mut pixels = decoded.pixels;
    pixels.apply_orientation(decoded.orientation);
    Ok(color::to_srgb_with_alpha(pixels, decoded.icc_profile.as_deref()))
}
