//! Laying a mark over a picture: whole numbers, row by row, which compilers make wide instructions of.

use image::{RgbImage, RgbaImage};

use super::{Placement, Stamp};

/// Lays the mark, which has its final size, over the picture.
pub(super) fn lay(picture: &mut RgbImage, mut mark: RgbaImage, stamp: &Stamp) {
    for pixel in mark.pixels_mut() {
        pixel.0[3] = ((u16::from(pixel.0[3]) * u16::from(stamp.opacity.clamp(1, 100)) + 50) / 100) as u8;
    }
    let (width, height) = (i64::from(picture.width()), i64::from(picture.height()));
    let (wide, high) = (i64::from(mark.width()), i64::from(mark.height()));
    match stamp.placement {
        Placement::At { across, down } => {
            let margin = width.min(height) * 3 / 100;
            let place = |third: u8, whole: i64, part: i64| match third {
                0 => margin.min((whole - part).max(0)),
                1 => (whole - part) / 2,
                _ => (whole - part - margin).max(0),
            };
            over(picture, &mark, (place(across, width, wide), place(down, height, high)));
        }
        Placement::Tiled => {
            // Half a mark of room between two; each row begins half a step further on than the one above it.
            let (step_x, step_y) = (wide + (wide / 2).max(1), high + (high / 2).max(1));
            for (row, top) in (-high / 2..height).step_by(step_y as usize).enumerate() {
                let shift = if row % 2 == 0 { 0 } else { step_x / 2 };
                for left in (-wide / 2 - shift..width).step_by(step_x as usize) {
                    over(picture, &mark, (left, top));
                }
            }
        }
    }
}

/// One copy, cut at the picture's edges.
fn over(picture: &mut RgbImage, mark: &RgbaImage, (left, top): (i64, i64)) {
    let (width, height) = (i64::from(picture.width()), i64::from(picture.height()));
    let (wide, high) = (i64::from(mark.width()), i64::from(mark.height()));
    let (from_x, to_x) = (left.max(0), (left + wide).min(width));
    let (from_y, to_y) = (top.max(0), (top + high).min(height));
    if from_x >= to_x {
        return;
    }
    for y in from_y..to_y {
        let start = |row: i64, length: i64, x: i64| (row * length + x) as usize;
        let target = start(y, width, from_x) * 3..start(y, width, to_x) * 3;
        let source = start(y - top, wide, from_x - left) * 4..start(y - top, wide, to_x - left) * 4;
        let pixels = (**picture)[target].as_chunks_mut::<3>().0.iter_mut();
        for (pixel, mark) in pixels.zip(mark.as_raw()[source].as_chunks::<4>().0) {
            let [red, green, blue, alpha] = mark.map(u32::from);
            for (value, light) in pixel.iter_mut().zip([red, green, blue]) {
                *value = over_255(u32::from(*value) * (255 - alpha) + light * alpha);
            }
        }
    }
}

/// A product of two bytes, rounded, over 255.
fn over_255(product: u32) -> u8 {
    let rounded = product + 128;
    ((rounded + (rounded >> 8)) >> 8) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn division_is_exact() {
        for product in 0..=255 * 255 {
            let exact = (f64::from(product) / 255.0).round();
            assert!((f64::from(over_255(product)) - exact).abs() < 0.5, "{product}");
        }
    }

    #[test]
    fn copies_are_cut_at_every_edge() {
        let mark = RgbaImage::from_pixel(4, 3, image::Rgba([255, 255, 255, 255]));
        let cases = [((-2, -1), 2 * 2), ((8, 6), 2), ((-4, 0), 0), ((0, -3), 0), ((10, 0), 0), ((3, 2), 12)];
        for (place, marked) in cases {
            let mut picture = RgbImage::new(10, 7);
            over(&mut picture, &mark, place);
            assert_eq!(picture.pixels().filter(|pixel| pixel.0 == [255; 3]).count(), marked, "{place:?}");
        }
    }
}
