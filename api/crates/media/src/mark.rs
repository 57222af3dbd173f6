//! The watermark: a picture with transparency, laid over the renditions of others.

mod blend;
mod png;
mod refusal;
mod svg;

use std::panic::{AssertUnwindSafe, catch_unwind};

use image::{DynamicImage, RgbaImage};

use crate::{
    Limits, Refusal,
    render::{encode, jpeg, resize},
};

pub use refusal::MarkRefusal;

/// Rises when the same mark and settings come to make other pixels: it belongs into what marked pictures are known by.
pub const BLEND_VERSION: u32 = 1;

/// The longer side of a mark that is kept in memory, pixels.
const MOST_SIDE: u32 = 2_048;
/// The smallest of its reduced copies, which follow each other by halves.
const LEAST_SIDE: u32 = 64;
/// Of 255: what is fainter than this everywhere is no mark.
const VISIBLE: u8 = 32;

/// A mark, ready to be laid over pictures: itself and copies of half, a quarter, … of its size.
#[derive(Clone, Debug)]
pub struct Mark {
    levels: Vec<RgbaImage>,
}

/// What a mark's file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkFormat {
    Png,
    Svg,
}

/// Where on the picture the mark stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// Over and over, in staggered rows.
    Tiled,
    /// Once. Thirds of the picture: 0 is left and top, 2 is right and bottom.
    At { across: u8, down: u8 },
}

/// How a mark is laid over a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub placement: Placement,
    /// The mark's longer side, in percent of the picture's shorter side; 1 to 100.
    pub size: u8,
    /// Percent, 1 to 100.
    pub opacity: u8,
}

/// A picture that is to be marked.
#[derive(Clone, Copy, Debug)]
pub struct MarkRequest<'a> {
    /// A JPEG that [`render`](crate::render) made.
    pub source: &'a [u8],
    pub mark: &'a Mark,
    pub stamp: Stamp,
    /// JPEG quality, 1 to 100.
    pub quality: u8,
    pub limits: Limits,
}

impl MarkFormat {
    /// Tells it from the content, never from a name.
    pub fn of(file: &[u8]) -> Option<Self> {
        match crate::sniff(file, "").media_type {
            "image/png" | "image/apng" => Some(Self::Png),
            "image/svg+xml" => Some(Self::Svg),
            _ => None,
        }
    }

    /// As in `Content-Type`.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
        }
    }
}

impl Mark {
    /// Reads a PNG, or draws an SVG: outlines only, without text, pictures, filters and anything from elsewhere.
    pub fn read(file: &[u8]) -> Result<Self, MarkRefusal> {
        // As in `render`: a codec's panic must cost this file only.
        let read = || {
            let pixels = match MarkFormat::of(file).ok_or(MarkRefusal::NotAMark)? {
                MarkFormat::Png => png::read(file)?,
                MarkFormat::Svg => svg::draw(file)?,
            };
            if pixels.pixels().all(|pixel| pixel.0[3] < VISIBLE) {
                return Err(MarkRefusal::NothingVisible);
            }
            Self::of(pixels)
        };
        catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(MarkRefusal::Failed))
    }

    fn of(pixels: RgbaImage) -> Result<Self, MarkRefusal> {
        let mut levels = vec![scaled(&pixels, MOST_SIDE)?];
        loop {
            let last = &levels[levels.len() - 1];
            let side = last.width().max(last.height());
            if side <= LEAST_SIDE {
                return Ok(Self { levels });
            }
            levels.push(scaled(last, side / 2)?);
        }
    }

    /// Width and height in pixels, as it is kept.
    pub fn size(&self) -> (u32, u32) {
        (self.levels[0].width(), self.levels[0].height())
    }

    /// The mark with a longer side of `side` pixels, made from the smallest copy that is no smaller.
    fn at(&self, side: u32) -> Result<RgbaImage, Refusal> {
        let enough = |level: &&RgbaImage| level.width().max(level.height()) >= side;
        let source = self.levels.iter().rev().find(enough).unwrap_or(&self.levels[0]);
        let (width, height) = (source.width(), source.height());
        let long = u64::from(width.max(height));
        let fit = |length: u32| {
            let scaled = (u64::from(length) * u64::from(side) + long / 2) / long;
            u32::try_from(scaled).unwrap_or(side).max(1)
        };
        let target = (fit(width), fit(height));
        Ok(resize::shrink(DynamicImage::ImageRgba8(source.clone()), target, false)?.into_rgba8())
    }
}

/// Fitted into a square, never enlarged.
fn scaled(pixels: &RgbaImage, side: u32) -> Result<RgbaImage, MarkRefusal> {
    let target = resize::fit((pixels.width(), pixels.height()), side);
    let smaller = resize::shrink(DynamicImage::ImageRgba8(pixels.clone()), target, false);
    Ok(smaller.map_err(|_| MarkRefusal::Failed)?.into_rgba8())
}

/// The picture with the mark in it, as a JPEG of the same size and kind.
pub fn mark_picture(request: &MarkRequest<'_>) -> Result<Vec<u8>, Refusal> {
    catch_unwind(AssertUnwindSafe(|| {
        let decoded = jpeg::decode(request.source, u32::MAX, &request.limits)?;
        let mut picture = decoded.pixels.into_rgb8();
        let shorter = u64::from(picture.width().min(picture.height()));
        let side = shorter * u64::from(request.stamp.size.clamp(1, 100)) / 100;
        let mark = request.mark.at(u32::try_from(side).unwrap_or(1).max(1))?;
        blend::lay(&mut picture, mark, &request.stamp);
        encode::jpeg(&picture, request.quality)
    }))
    .unwrap_or(Err(Refusal::Failed))
}
