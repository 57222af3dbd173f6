//! What a file is, by its content.

mod raw;
mod text;

use std::panic::catch_unwind;

use image::ImageFormat;

/// What a file is for, coarsely: what an icon or a filter shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Image,
    Video,
    Audio,
    Document,
    Other,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MediaType {
    /// As in `Content-Type`, e.g. `image/jpeg`; `application/octet-stream` where nothing is known.
    pub media_type: &'static str,
    pub kind: Kind,
    /// Whether [`render`](crate::render) knows the format. It may still refuse the file.
    pub renderable: bool,
}

/// The formats that are decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Picture {
    Jpeg,
    Png,
    WebP,
    Gif,
    Tiff,
}

/// Tells what a file is from its first bytes (64 KiB are plenty, fewer do).
///
/// The name's extension only ever refines what the content allows: a dialect of TIFF, ZIP or plain text.
/// It never makes a picture of what is none, nor a script or a page of a text.
pub fn sniff(head: &[u8], file_name: &str) -> MediaType {
    let extension = file_name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default();
    if let Some(media_type) = raw::by_content(head).or_else(|| raw::by_extension(head, &extension)) {
        return MediaType { media_type, kind: Kind::Image, renderable: false };
    }
    if let Some(picture) = picture(head) {
        return MediaType { media_type: picture.media_type(), kind: Kind::Image, renderable: true };
    }
    // A rule of infer's that slices too far must not cost more than its answer.
    let inferred = catch_unwind(|| infer::get(head)).unwrap_or_default();
    let media_type = match inferred.map(|found| found.mime_type()) {
        // "BM" and "MZ" begin words, too.
        Some("image/bmp" | "application/vnd.microsoft.portable-executable") if text::is_text(head) => None,
        // Text has more to it than infer knows: SVG, and HTML behind a comment.
        Some("text/html" | "text/xml") => None,
        Some("application/zip") => Some(zip_dialect(&extension)),
        // One container for all of them; which one is written deep inside.
        Some("application/msword" | "application/x-ole-storage") => Some(ole_dialect(&extension)),
        None => matroska(head),
        found => found,
    };
    let media_type = media_type.or_else(|| text::media_type(head, &extension)).unwrap_or("application/octet-stream");
    MediaType { media_type, kind: kind(media_type), renderable: false }
}

/// Which decoder reads these bytes, if any.
pub(crate) fn picture(head: &[u8]) -> Option<Picture> {
    if raw::by_content(head).is_some() {
        return None;
    }
    match image::guess_format(head).ok()? {
        ImageFormat::Jpeg => Some(Picture::Jpeg),
        ImageFormat::Png => Some(Picture::Png),
        ImageFormat::WebP => Some(Picture::WebP),
        ImageFormat::Gif => Some(Picture::Gif),
        ImageFormat::Tiff => Some(Picture::Tiff),
        _ => None,
    }
}

/// Whether these bytes are a camera's RAW or another kind of picture that is known but not decoded.
pub(crate) fn is_undecoded_picture(head: &[u8]) -> bool {
    sniff(head, "").kind == Kind::Image
}

impl Picture {
    fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Gif => "image/gif",
            Self::Tiff => "image/tiff",
        }
    }
}

/// Office files whose telling part lies beyond the head are ZIPs by content and documents by name.
fn zip_dialect(extension: &str) -> &'static str {
    match extension {
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        _ => "application/zip",
    }
}

/// The document type of an EBML header (RFC 8794, section 11.2.4), wherever it stands in it.
fn matroska(head: &[u8]) -> Option<&'static str> {
    let header = head.strip_prefix(b"\x1A\x45\xDF\xA3")?;
    let header = &header[..header.len().min(64)];
    let holds = |needle: &[u8]| memchr::memmem::find(header, needle).is_some();
    if holds(b"\x84webm") { Some("video/webm") } else { holds(b"\x88matroska").then_some("video/x-matroska") }
}

/// Older office files share a container, too.
fn ole_dialect(extension: &str) -> &'static str {
    match extension {
        "doc" => "application/msword",
        "ppt" => "application/vnd.ms-powerpoint",
        "xls" => "application/vnd.ms-excel",
        _ => "application/x-ole-storage",
    }
}

fn kind(media_type: &str) -> Kind {
    const DOCUMENTS: [&str; 8] =
        ["pdf", "msword", "rtf", "postscript", "epub", "officedocument", "opendocument", "vnd.ms-"];
    const ARCHIVES: [&str; 1] = ["vnd.ms-cab"];
    let names = |list: &[&str]| list.iter().any(|part| media_type.contains(part));
    match media_type.split('/').next() {
        Some("image") => Kind::Image,
        Some("video") => Kind::Video,
        Some("audio") => Kind::Audio,
        Some("text") => Kind::Document,
        _ if names(&DOCUMENTS) && !names(&ARCHIVES) => Kind::Document,
        _ => Kind::Other,
    }
}
