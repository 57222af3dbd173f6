use image::{DynamicImage, GrayImage, Luma, LumaA, Rgb, RgbImage, Rgba, RgbaImage};
use turbojpeg::Colorspace;

use crate::fixtures::{assert_near, blocks, encode, icc, jpeg, jpeg_cmyk, png_with_icc, thumbnail};

const COLOR: [u8; 3] = [200, 100, 50];

fn plain(color: [u8; 3]) -> RgbImage {
    RgbImage::from_pixel(64, 48, Rgb(color))
}

fn center(picture: &RgbImage) -> Rgb<u8> {
    *picture.get_pixel(picture.width() / 2, picture.height() / 2)
}

/// A colour of Display P3 in sRGB, by the definition: the same curve, the primaries' matrix.
fn p3_in_srgb(color: [u8; 3]) -> [u8; 3] {
    const P3_TO_SRGB: [[f64; 3]; 3] =
        [[1.224_94, -0.224_94, 0.0], [-0.042_06, 1.042_06, 0.0], [-0.019_64, -0.078_64, 1.098_27]];
    let light = color.map(|value| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    });
    P3_TO_SRGB.map(|row| {
        let light = row.iter().zip(light).map(|(factor, light)| factor * light).sum::<f64>().clamp(0.0, 1.0);
        let value = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
        (value * 255.0).round() as u8
    })
}

#[test]
fn display_p3_becomes_srgb() {
    let expected = p3_in_srgb(COLOR);
    assert!(expected[0] > COLOR[0] + 10, "the test colour must differ in the two spaces: {expected:?}");
    let source = blocks::with_icc(&jpeg(&plain(COLOR)), &icc::display_p3());
    assert_near(center(&thumbnail(&source)), expected, 3);
}

#[test]
fn display_p3_becomes_srgb_in_png_with_alpha_too() {
    let Rgb([r, g, b]) = Rgb(COLOR);
    let picture = DynamicImage::ImageRgba8(RgbaImage::from_pixel(64, 48, Rgba([r, g, b, 255])));
    let source = png_with_icc(&picture, icc::display_p3());
    assert_near(center(&thumbnail(&source)), p3_in_srgb(COLOR), 3);
}

#[test]
fn adobe_rgb_becomes_srgb() {
    // Adobe RGB's green lies outside of sRGB: a muted one becomes more saturated, grays stay.
    let green = blocks::with_icc(&jpeg(&plain([100, 200, 100])), &icc::adobe_rgb());
    let Rgb([r, g, b]) = center(&thumbnail(&green));
    assert!(r < 80 && (195..=210).contains(&g) && b < 100, "{r} {g} {b}");
    let gray = blocks::with_icc(&jpeg(&plain([128, 128, 128])), &icc::adobe_rgb());
    assert_near(center(&thumbnail(&gray)), [127, 127, 127], 2);
}

#[test]
fn a_profile_in_parts_is_joined_and_one_with_a_part_missing_ignored() {
    // A profile may be padded, which makes two parts of it.
    let padded = [icc::display_p3(), vec![0; 70_000]].concat();
    let whole = blocks::with_icc(&jpeg(&plain(COLOR)), &padded);
    assert_near(center(&thumbnail(&whole)), p3_in_srgb(COLOR), 3);
    let lone =
        blocks::with_segment(&jpeg(&plain(COLOR)), blocks::APP2, &[b"ICC_PROFILE\0\x01\x02", &icc::display_p3()]);
    assert_near(center(&thumbnail(&lone)), COLOR, 3);
}

#[test]
fn a_broken_or_foreign_profile_is_ignored() {
    let mut cut = icc::display_p3();
    cut.truncate(200);
    for profile in [cut, b"no profile at all".to_vec(), icc::gray(1.8), icc::gray_press()] {
        assert_near(center(&thumbnail(&blocks::with_icc(&jpeg(&plain(COLOR)), &profile))), COLOR, 3);
    }
}

#[test]
fn gray_is_gray_and_follows_its_profile() {
    let picture = DynamicImage::ImageLuma8(GrayImage::from_pixel(64, 48, Luma([128])));
    assert_near(center(&thumbnail(&encode(&picture, image::ImageFormat::Png))), [128, 128, 128], 1);
    let linear = png_with_icc(&picture, icc::gray(1.0));
    assert_near(center(&thumbnail(&linear)), [188, 188, 188], 3);
}

#[test]
fn cmyk_without_profile_gets_the_usual_conversion() {
    for colorspace in [Colorspace::CMYK, Colorspace::YCCK] {
        assert_near(center(&thumbnail(&jpeg_cmyk([0, 0, 0, 0], colorspace))), [255, 255, 255], 3);
        assert_near(center(&thumbnail(&jpeg_cmyk([0, 255, 255, 0], colorspace))), [255, 0, 0], 4);
        assert_near(center(&thumbnail(&jpeg_cmyk([0, 0, 0, 128], colorspace))), [127, 127, 127], 3);
    }
}

#[test]
fn cmyk_with_a_profile_follows_it() {
    for ink in [[0, 0, 0, 0], [255, 0, 0, 0], [0, 0, 0, 255]] {
        let source = blocks::with_icc(&jpeg_cmyk(ink, Colorspace::CMYK), &icc::gray_press());
        assert_near(center(&thumbnail(&source)), [119, 119, 119], 8);
    }
}

#[test]
fn transparency_is_flattened_on_white() {
    let rgba = |pixel| encode(&DynamicImage::ImageRgba8(RgbaImage::from_pixel(64, 48, pixel)), image::ImageFormat::Png);
    assert_near(center(&thumbnail(&rgba(Rgba([0, 0, 0, 0])))), [255, 255, 255], 1);
    assert_near(center(&thumbnail(&rgba(Rgba([0, 0, 0, 128])))), [127, 127, 127], 2);
    assert_near(center(&thumbnail(&rgba(Rgba([200, 100, 50, 255])))), COLOR, 3);
    let gray = image::ImageBuffer::from_pixel(64, 48, LumaA([0u8, 128]));
    assert_near(center(&thumbnail(&encode(&DynamicImage::ImageLumaA8(gray), image::ImageFormat::Png))), [127; 3], 2);
}

#[test]
fn what_is_invisible_does_not_bleed_into_the_edge() {
    let picture =
        RgbaImage::from_fn(2000, 1000, |x, _| if x < 1000 { Rgba([0, 200, 0, 0]) } else { Rgba([200, 0, 0, 255]) });
    let small = thumbnail(&encode(&DynamicImage::ImageRgba8(picture), image::ImageFormat::Png));
    for x in 240..260 {
        let Rgb([r, g, b]) = *small.get_pixel(x, 125);
        assert!(r >= 150 && g.abs_diff(b) <= 12, "no green between white and red: {r} {g} {b} at {x}");
    }
}
