use image::{DynamicImage, RgbImage};
use turbojpeg::{Compressor, Image, PixelFormat, Subsamp};

use crate::Refusal;

/// Baseline, 4:2:0, standard Huffman tables: optimised ones cost more time than all the rest of the encoder for 2 %.
pub(crate) fn jpeg(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, Refusal> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let image =
        Image { pixels: picture.as_raw().as_slice(), width, pitch: 3 * width, height, format: PixelFormat::RGB };
    let encode = || {
        let mut compressor = Compressor::new()?;
        compressor.set_quality(i32::from(quality.clamp(1, 100)))?;
        compressor.set_subsamp(Subsamp::Sub2x2)?;
        compressor.compress_to_vec(image)
    };
    encode().map_err(|_| Refusal::Failed)
}

/// The ThumbHash of a picture of at most 100 × 100.
pub(super) fn thumb_hash(picture: RgbImage) -> Vec<u8> {
    let rgba = DynamicImage::ImageRgb8(picture).into_rgba8();
    thumbhash::rgba_to_thumb_hash(rgba.width() as usize, rgba.height() as usize, rgba.as_raw())
}
