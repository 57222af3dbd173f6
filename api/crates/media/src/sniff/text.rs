//! Texts: what they claim to be matters only for what they must not be served as.

/// How far into a file the first element of a page or a drawing is looked for.
const PROLOGUE: usize = 4096;

/// The media type of a text, or none where the bytes are no text.
pub(super) fn media_type(head: &[u8], extension: &str) -> Option<&'static str> {
    if !is_text(head) {
        return None;
    }
    let prologue = head[..head.len().min(PROLOGUE)].to_ascii_lowercase();
    let holds = |needle: &[u8]| memchr::memmem::find(&prologue, needle).is_some();
    let start = prologue.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&prologue).trim_ascii_start();
    let is_markup = start.starts_with(b"<");
    Some(match extension {
        _ if is_markup && holds(b"<svg") => "image/svg+xml",
        _ if is_markup && (holds(b"<html") || holds(b"<!doctype html") || holds(b"<script")) => "text/html",
        _ if is_markup && holds(b"<?xml") => "application/xml",
        "csv" => "text/csv",
        "json" => "application/json",
        "md" => "text/markdown",
        "srt" => "application/x-subrip",
        "vtt" => "text/vtt",
        _ => "text/plain",
    })
}

/// UTF-8 without control characters; a character may be cut at the head's end.
pub(super) fn is_text(head: &[u8]) -> bool {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return false,
    };
    !text.is_empty() && !text.chars().any(|char| char.is_control() && !char.is_ascii_whitespace())
}
