//! Pictures made for tests.

use std::io::Cursor;

use image::{DynamicImage, Frame, ImageFormat, Rgb, RgbImage, codecs::gif::GifEncoder};

/// A gradient that differs from every other size's.
fn gradient(width: u32, height: u32) -> DynamicImage {
    let pixel = |x: u32, y: u32| Rgb([(x * 255 / width) as u8, (y * 255 / height) as u8, ((x ^ y) % 256) as u8]);
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, pixel))
}

/// A picture of this size as a file of this format.
pub fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    let gradient = gradient(width, height);
    match format {
        // The fastest of its speeds: choosing colours well takes seconds.
        ImageFormat::Gif => GifEncoder::new_with_speed(&mut file, 30).encode_frame(Frame::new(gradient.to_rgba8())),
        format => gradient.write_to(&mut file, format),
    }
    .expect("an encoder");
    file.into_inner()
}

pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    picture(width, height, ImageFormat::Jpeg)
}
