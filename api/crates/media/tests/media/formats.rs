use std::io::Cursor;

use image::codecs::gif::{GifEncoder, Repeat};
use image::{Delay, DynamicImage, Frame, ImageBuffer, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use vitrine_media::said_size;

use crate::fixtures::{
    BLUE, GREEN, RED, YELLOW, assert_near, blocks, corners, encode, png_with_exif, quarters, rendered, thumbnail,
    webp_with_exif,
};

#[track_caller]
fn assert_quarters(source: &[u8], tolerance: u8) {
    let made = rendered(source).unwrap();
    assert_eq!((made.width, made.height, made.renditions.len()), (1200, 800, 3));
    assert_eq!(said_size(source), Some((1200, 800)));
    for (found, expected) in corners(&thumbnail(source)).into_iter().zip([RED, GREEN, BLUE, YELLOW]) {
        assert_near(found, expected.0, tolerance);
    }
}

#[test]
fn png_webp_gif_and_tiff_come_out_like_jpeg() {
    let picture = DynamicImage::ImageRgb8(quarters(1200, 800));
    for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif, ImageFormat::Tiff, ImageFormat::Jpeg] {
        assert_quarters(&encode(&picture, format), 5);
    }
}

#[test]
fn sixteen_bits_lose_nothing_that_shows() {
    let deep = |Rgb(color): Rgb<u8>| Rgb(color.map(|value| u16::from(value) * 257));
    let picture = quarters(1200, 800);
    let picture = ImageBuffer::from_fn(1200, 800, |x, y| deep(*picture.get_pixel(x, y)));
    for format in [ImageFormat::Png, ImageFormat::Tiff] {
        assert_quarters(&encode(&DynamicImage::ImageRgb16(picture.clone()), format), 4);
    }
}

#[test]
fn floating_point_tiff_is_read() {
    let picture = DynamicImage::ImageRgb32F(DynamicImage::ImageRgb8(quarters(1200, 800)).into_rgb32f());
    assert_quarters(&encode(&picture, ImageFormat::Tiff), 4);
}

#[test]
fn an_animation_is_its_first_frame() {
    let frame = |color| RgbaImage::from_pixel(90, 60, Rgba(color));
    let mut file = Vec::new();
    let mut gif = GifEncoder::new(&mut file);
    gif.set_repeat(Repeat::Infinite).unwrap();
    for color in [[220, 30, 40, 255], [40, 60, 210, 255]] {
        gif.encode_frame(Frame::from_parts(frame(color), 0, 0, Delay::from_numer_denom_ms(100, 1))).unwrap();
    }
    drop(gif);
    assert_near(corners(&thumbnail(&file))[0], RED.0, 6);
}

#[test]
fn a_tiff_of_pages_is_its_first_page() {
    // Two files made one: the first directory's "next" points at the second, whose offsets are moved.
    let page = |color| encode(&DynamicImage::ImageRgb8(RgbImage::from_pixel(40, 30, color)), ImageFormat::Tiff);
    let mut file = page(RED);
    let second = page(BLUE);
    let base = file.len() as u32;
    let directory = |file: &[u8]| u32::from_le_bytes(*file[4..].first_chunk().unwrap()) as usize;
    let entries = |file: &[u8], at: usize| usize::from(u16::from_le_bytes(*file[at..].first_chunk().unwrap()));
    let (at, moved) = (directory(&file), directory(&second));
    let next = at + 2 + 12 * entries(&file, at);
    file[next..next + 4].copy_from_slice(&(base + moved as u32).to_le_bytes());
    file.extend_from_slice(&second);
    assert_near(corners(&thumbnail(&file))[0], RED.0, 4);
}

#[test]
fn webp_tiff_and_png_are_turned_upright_too() {
    let lying = DynamicImage::ImageRgb8(image::imageops::rotate270(&quarters(1200, 800)));
    let webp = webp_with_exif(&lying, blocks::orientation(6));
    assert_quarters(&webp, 4);
    let png = png_with_exif(&lying, blocks::orientation(6));
    assert_quarters(&png, 4);

    let mut tiff = Cursor::new(Vec::new());
    let mut encoder = tiff::encoder::TiffEncoder::new(&mut tiff).unwrap();
    let mut page = encoder.new_image::<tiff::encoder::colortype::RGB8>(800, 1200).unwrap();
    page.encoder().write_tag(tiff::tags::Tag::Orientation, 6u16).unwrap();
    page.write_data(lying.as_bytes()).unwrap();
    assert_quarters(&tiff.into_inner(), 4);
}

#[test]
fn the_beginning_of_a_picture_says_its_size() {
    let picture = DynamicImage::ImageRgb8(image::imageops::rotate270(&quarters(1200, 800)));
    let turned = blocks::with_exif(&encode(&picture, ImageFormat::Jpeg), &blocks::orientation(6));
    for file in [
        turned,
        png_with_exif(&picture, blocks::orientation(6)),
        encode(&DynamicImage::ImageRgb8(quarters(1200, 800)), ImageFormat::Gif),
    ] {
        assert_eq!(said_size(&file[..file.len() / 2]), Some((1200, 800)));
    }
    for nothing in [&b""[..], b"\xFF\xD8\xFF\xE0", b"words"] {
        assert_eq!(said_size(nothing), None);
    }
}
