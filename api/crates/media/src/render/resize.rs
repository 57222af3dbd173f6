use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use image::{DynamicImage, RgbImage};

use crate::Refusal;

/// The size of a picture of `size` that fits into a square of `max_side`: never larger than it was, never empty.
pub(crate) fn fit((width, height): (u32, u32), max_side: u32) -> (u32, u32) {
    let long = width.max(height);
    if long <= max_side {
        return (width, height);
    }
    let scale = |side: u32| {
        let scaled = (u64::from(side) * u64::from(max_side) + u64::from(long) / 2) / u64::from(long);
        u32::try_from(scaled).unwrap_or(max_side).max(1)
    };
    (scale(width), scale(height))
}

/// Resizes, usually to less, with Lanczos3 in the picture's own depth and channels, so that no full-size copy in another form is made.
pub(crate) fn shrink(pixels: DynamicImage, (width, height): (u32, u32), ink: bool) -> Result<DynamicImage, Refusal> {
    if (pixels.width(), pixels.height()) == (width, height) {
        return Ok(pixels);
    }
    let mut smaller = DynamicImage::new(width, height, pixels.color());
    // The fourth channel of ink is black, not transparency.
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3)).use_alpha(!ink);
    Resizer::new().resize(&pixels, &mut smaller, &options).map_err(|_| Refusal::Failed)?;
    Ok(smaller)
}

pub(super) fn shrink_rgb(pixels: RgbImage, size: (u32, u32)) -> Result<RgbImage, Refusal> {
    shrink(DynamicImage::ImageRgb8(pixels), size, false).map(DynamicImage::into_rgb8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn fits_and_keeps_proportions() {
        assert_eq!(fit((6000, 4000), 2500), (2500, 1667));
        assert_eq!(fit((4000, 6000), 500), (333, 500));
        assert_eq!(fit((30_000, 10), 500), (500, 1));
        assert_eq!(fit((300, 200), 500), (300, 200));
    }

    proptest! {
        #[test]
        fn never_enlarges_never_empties(width in 1u32.., height in 1u32.., max_side in 1u32..70_000) {
            let (fitted_width, fitted_height) = fit((width, height), max_side);
            prop_assert!((1..=width).contains(&fitted_width) && (1..=height).contains(&fitted_height));
            prop_assert_eq!(fitted_width.max(fitted_height), width.max(height).min(max_side));
        }
    }
}
