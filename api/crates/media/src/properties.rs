//! What a file says about itself in EXIF, IPTC and XMP.

mod blocks;
mod date;
mod exif_fields;
mod iptc;
mod text;
mod xmp;

use std::panic::{AssertUnwindSafe, catch_unwind};

pub use date::TakenAt;

/// What is read from a file's metadata. Text is clean UTF-8 without control characters (a description may hold line
/// breaks), of at most 2,000 characters. Position, serial numbers and embedded thumbnails are never read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties {
    pub title: Option<String>,
    pub description: Option<String>,
    /// At most 200, none twice.
    pub keywords: Vec<String>,
    /// Several are joined by commas.
    pub author: Option<String>,
    pub copyright: Option<String>,
    pub taken_at: Option<TakenAt>,
    /// Maker and model, e.g. `Canon EOS R5`.
    pub camera: Option<String>,
    pub lens: Option<String>,
    pub exposure: Exposure,
}

/// How a photo was exposed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exposure {
    /// Seconds, as photographers write them: `1/250`, `0.5`, `30`.
    pub shutter: Option<String>,
    /// The f-number: 2.8 is f/2.8.
    pub aperture: Option<f32>,
    pub iso: Option<u32>,
    /// Millimetres, of the lens itself.
    pub focal_length: Option<f32>,
}

/// Reads a file's metadata: of JPEG, PNG, WebP, GIF and TIFF, and of HEIF, AVIF and RAW files built on TIFF.
///
/// Words come from XMP, else IPTC, else EXIF; facts of the exposure from EXIF, else XMP, else IPTC. A block that is
/// broken counts as absent. Anything else than a picture has no properties.
pub fn properties(source: &[u8]) -> Properties {
    // As in `render`: a parser that panics on a stranger's bytes costs the properties, not the thread.
    catch_unwind(AssertUnwindSafe(|| read(source))).unwrap_or_default()
}

fn read(source: &[u8]) -> Properties {
    let blocks = blocks::find(source);
    let xmp = blocks.xmp.as_deref().map(xmp::read).unwrap_or_default();
    let iptc = blocks.iptc.as_deref().map(iptc::read).unwrap_or_default();
    let exif = blocks.exif.as_ref().map(exif_fields::read).unwrap_or_default();
    let keywords = [xmp.keywords, iptc.keywords, exif.keywords].into_iter().find(|list| !list.is_empty());
    Properties {
        title: xmp.title.or(iptc.title).or(exif.title),
        description: xmp.description.or(iptc.description).or(exif.description),
        keywords: keywords.unwrap_or_default(),
        author: xmp.author.or(iptc.author).or(exif.author),
        copyright: xmp.copyright.or(iptc.copyright).or(exif.copyright),
        taken_at: exif.taken_at.or(xmp.taken_at).or(iptc.taken_at),
        camera: exif.camera.or(xmp.camera),
        lens: exif.lens.or(xmp.lens),
        exposure: exif.exposure,
    }
}
