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

pub fn png(width: u32, height: u32) -> Vec<u8> {
    picture(width, height, ImageFormat::Png)
}

/// A picture of one colour with transparency, as a PNG: a watermark.
pub fn plate(width: u32, height: u32, colour: [u8; 4]) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    let plate = image::RgbaImage::from_pixel(width, height, image::Rgba(colour));
    DynamicImage::ImageRgba8(plate).write_to(&mut file, ImageFormat::Png).expect("an encoder");
    file.into_inner()
}

/// A picture whose XMP packet gives it a title.
pub fn titled_jpeg(title: &str) -> Vec<u8> {
    let packet = format!(
        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">\
         {title}</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>"
    );
    let length = u16::try_from(packet.len() + 2).expect("short").to_be_bytes();
    let picture = jpeg(320, 240);
    [&picture[..2], &[0xff, 0xe1], &length, packet.as_bytes(), &picture[2..]].concat()
}
