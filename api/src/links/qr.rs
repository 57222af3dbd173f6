//! An address as a picture for cameras: QR code, error correction M, four modules of white around it.

use std::io::Cursor;

use image::{GrayImage, ImageFormat, Luma, imageops};
use qrcode::{EcLevel, QrCode, render::svg};

use crate::http::Failure;

/// White around the code, in modules (ISO/IEC 18004, 5.3.8).
const QUIET: u32 = 4;

/// As a drawing, ten units a module.
pub(super) fn svg(address: &str) -> Result<String, Failure> {
    Ok(code(address)?.render::<svg::Color>().module_dimensions(10, 10).quiet_zone(true).build())
}

/// As a PNG of exactly so many pixels each way. Modules are whole pixels, so that edges are crisp: what is left over is
/// added to the white around, less than one pixel for each module across.
pub(super) fn png(address: &str, side: u32) -> Result<Vec<u8>, Failure> {
    let code = code(address)?;
    let modules = u32::try_from(code.width()).map_err(Failure::internal)? + 2 * QUIET;
    let module = (side / modules).max(1);
    let drawn = code.render::<Luma<u8>>().module_dimensions(module, module).quiet_zone(true).build();
    let mut picture = GrayImage::from_pixel(side, side, Luma([255]));
    let margin = i64::from(side.saturating_sub(drawn.width()) / 2);
    imageops::replace(&mut picture, &drawn, margin, margin);
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, ImageFormat::Png).map_err(Failure::internal)?;
    Ok(file.into_inner())
}

fn code(address: &str) -> Result<QrCode, Failure> {
    QrCode::with_error_correction_level(address, EcLevel::M).map_err(Failure::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://share.example.com/s/7Kq2mXw9TzR4bVnL0cYpHd";

    #[test]
    fn a_picture_has_its_size_and_white_around_it() {
        let modules = u32::try_from(code(ADDRESS).unwrap().width()).unwrap() + 2 * QUIET;
        for side in [128, 500, modules * 7, 1_000, 4_096] {
            let picture = image::load_from_memory(&png(ADDRESS, side).unwrap()).unwrap().to_luma8();
            assert_eq!(picture.dimensions(), (side, side));
            let module = side / modules;
            let dark: Vec<_> = picture.enumerate_pixels().filter(|(_, _, pixel)| pixel.0 == [0]).collect();
            assert!(picture.pixels().all(|pixel| matches!(pixel.0, [0 | 255])), "crisp");
            let (first, last) =
                (dark.iter().map(|dark| dark.0).min().unwrap(), dark.iter().map(|dark| dark.0).max().unwrap());
            let (before, behind) = (first, side - 1 - last);
            assert!(before.abs_diff(behind) <= 1, "in the middle");
            assert_eq!(last - first + 1, module * (modules - 2 * QUIET), "whole pixels");
            assert!(before >= QUIET * module && before - QUIET * module <= modules / 2, "{side}: {before}");
        }
    }

    #[test]
    fn a_drawing_has_exactly_four_modules_around_it() {
        let modules = code(ADDRESS).unwrap().width() + 8;
        let drawn = svg(ADDRESS).unwrap();
        assert!(drawn.contains(&format!("viewBox=\"0 0 {0} {0}\"", modules * 10)), "{drawn}");
        assert!(drawn.contains("crispEdges"));
        assert!(drawn.contains("M40 40") && !drawn.contains("M30 "), "{drawn}");
    }
}
