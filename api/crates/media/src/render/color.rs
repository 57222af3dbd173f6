//! From whatever a picture is coded in to opaque sRGB.

use image::{DynamicImage, RgbImage, RgbaImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Converts by the ICC profile where it is one for this kind of pixels; a missing, broken or foreign one counts as
/// sRGB. `ink` says that the four channels are CMYK, 255 being full ink.
pub(super) fn to_srgb(pixels: DynamicImage, ink: bool, icc_profile: Option<&[u8]>) -> RgbImage {
    let profile = icc_profile.and_then(|bytes| ColorProfile::new_from_slice(bytes).ok());
    let profile = profile.as_ref();
    let (width, height, color) = (pixels.width(), pixels.height(), pixels.color());
    let rgb = |converted: Vec<u8>| RgbImage::from_raw(width, height, converted);
    if ink {
        let pixels = pixels.into_rgba8();
        let converted = profile.and_then(|profile| convert(profile, DataColorSpace::Cmyk, &pixels, Layout::Rgb));
        return converted.and_then(rgb).unwrap_or_else(|| without_ink(&pixels));
    }
    if color.has_alpha() {
        let pixels = pixels.into_rgba8();
        let converted = profile.and_then(|profile| convert(profile, DataColorSpace::Rgb, &pixels, Layout::Rgba));
        return on_white(&converted.and_then(|rgba| RgbaImage::from_raw(width, height, rgba)).unwrap_or(pixels));
    }
    if !color.has_color() {
        let pixels = pixels.into_luma8();
        let converted = profile.and_then(|profile| convert(profile, DataColorSpace::Gray, &pixels, Layout::Rgb));
        return converted.and_then(rgb).unwrap_or_else(|| DynamicImage::ImageLuma8(pixels).into_rgb8());
    }
    let pixels = pixels.into_rgb8();
    let profile = profile.filter(|profile| !is_srgb(profile));
    let converted = profile.and_then(|profile| convert(profile, DataColorSpace::Rgb, &pixels, Layout::Rgb));
    converted.and_then(rgb).unwrap_or(pixels)
}

/// Pixels without ink in sRGB that keep their transparency; the profile as in [`to_srgb`].
pub(crate) fn to_srgb_with_alpha(pixels: DynamicImage, icc_profile: Option<&[u8]>) -> RgbaImage {
    let profile = icc_profile.and_then(|bytes| ColorProfile::new_from_slice(bytes).ok());
    let (width, height) = (pixels.width(), pixels.height());
    let pixels = pixels.into_rgba8();
    let converted = profile.and_then(|profile| convert(&profile, DataColorSpace::Rgb, &pixels, Layout::Rgba));
    converted.and_then(|rgba| RgbaImage::from_raw(width, height, rgba)).unwrap_or(pixels)
}

/// The pixels in sRGB, or none where the profile is not for `space` or no transform can be made of it.
fn convert(profile: &ColorProfile, space: DataColorSpace, source: &[u8], to: Layout) -> Option<Vec<u8>> {
    if profile.color_space != space {
        return None;
    }
    let (from, channels) = match (space, to) {
        (DataColorSpace::Gray, _) => (Layout::Gray, 1),
        (DataColorSpace::Rgb, Layout::Rgb) => (Layout::Rgb, 3),
        _ => (Layout::Rgba, 4),
    };
    let srgb = ColorProfile::new_srgb();
    let transform = profile.create_transform_8bit(from, &srgb, to, TransformOptions::default()).ok()?;
    let mut target = vec![0; source.len() / channels * to.channels()];
    transform.transform(source, &mut target).ok()?;
    Some(target)
}

/// Whether a profile changes nothing that can be seen: most photos carry one that is sRGB in all but bytes, and a
/// few hundred colours are cheaper to try than millions.
fn is_srgb(profile: &ColorProfile) -> bool {
    let levels = || (0..=255u8).step_by(51);
    let probe: Vec<u8> =
        levels().flat_map(|r| levels().flat_map(move |g| levels().flat_map(move |b| [r, g, b]))).collect();
    convert(profile, DataColorSpace::Rgb, &probe, Layout::Rgb)
        .is_some_and(|converted| probe.iter().zip(&converted).all(|(before, after)| before.abs_diff(*after) <= 1))
}

/// Without a profile there is no telling what the inks look like; light that passes through both ink and black is the
/// usual guess.
fn without_ink(pixels: &RgbaImage) -> RgbImage {
    map_pixels(pixels, |[c, m, y, k]| [c, m, y].map(|ink| over_255(255 - ink, 255 - k)))
}

fn on_white(pixels: &RgbaImage) -> RgbImage {
    map_pixels(pixels, |[r, g, b, alpha]| [r, g, b].map(|light| over_255(light, alpha) + (255 - alpha)))
}

fn over_255(value: u8, part: u8) -> u8 {
    ((u16::from(value) * u16::from(part) + 127) / 255) as u8
}

fn map_pixels(pixels: &RgbaImage, map: impl Fn([u8; 4]) -> [u8; 3]) -> RgbImage {
    let mut rgb = RgbImage::new(pixels.width(), pixels.height());
    for (target, source) in rgb.pixels_mut().zip(pixels.pixels()) {
        target.0 = map(source.0);
    }
    rgb
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flattening_never_overflows() {
        for light in 0..=255u8 {
            for alpha in 0..=255u8 {
                let exact = (f64::from(light) * f64::from(alpha) + 255.0 * f64::from(255 - alpha)) / 255.0;
                let flat = on_white(&RgbaImage::from_pixel(1, 1, image::Rgba([light, light, light, alpha])));
                assert!((f64::from(flat.get_pixel(0, 0).0[0]) - exact).abs() <= 0.5, "{light} {alpha}");
            }
        }
    }

    #[test]
    fn only_srgb_counts_as_srgb() {
        assert!(is_srgb(&ColorProfile::new_srgb()));
        assert!(!is_srgb(&ColorProfile::new_display_p3()));
        assert!(!is_srgb(&ColorProfile::new_adobe_rgb()));
    }
}
