use vitrine_media::Kind;
use vitrine_shared::AssetKind;

/// How a kind stands in its column, and in `collection_counts.class`.
pub fn stored_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Image => "image",
        Kind::Video => "video",
        Kind::Audio => "audio",
        Kind::Document => "document",
        Kind::Other => "other",
    }
}

/// A column's kind as the wire has it.
pub fn wire_kind(stored: &str) -> AssetKind {
    match stored {
        "image" => AssetKind::Image,
        "video" => AssetKind::Video,
        "audio" => AssetKind::Audio,
        "document" => AssetKind::Document,
        _ => AssetKind::Other,
    }
}
