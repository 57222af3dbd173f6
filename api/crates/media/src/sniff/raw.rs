//! Cameras' RAW files. Most are TIFFs whose first picture is a small preview: rendering that as if it were the
//! photo would be a lie, so they are told from TIFF.

/// TIFF tag 254: bit 0 says "a reduced version of another picture in this file" (TIFF 6.0, section 8).
const NEW_SUBFILE_TYPE: u16 = 254;
/// TIFF tag 50706: this is a DNG (Adobe DNG specification 1.7).
const DNG_VERSION: u16 = 50706;

pub(super) fn by_content(head: &[u8]) -> Option<&'static str> {
    if !is_tiff(head) {
        return None;
    }
    if head.get(8..10) == Some(b"CR") {
        return Some("image/x-canon-cr2");
    }
    let entries = first_directory(head)?;
    if entries.iter().any(|(tag, _)| *tag == DNG_VERSION) {
        return Some("image/x-adobe-dng");
    }
    let reduced = entries.iter().any(|(tag, value)| *tag == NEW_SUBFILE_TYPE && value & 1 == 1);
    reduced.then_some("image/x-raw")
}

pub(super) fn by_extension(head: &[u8], extension: &str) -> Option<&'static str> {
    if !is_tiff(head) {
        return None;
    }
    match extension {
        "arw" | "sr2" => Some("image/x-sony-arw"),
        "dng" => Some("image/x-adobe-dng"),
        "nef" | "nrw" => Some("image/x-nikon-nef"),
        "pef" => Some("image/x-pentax-pef"),
        "3fr" | "dcr" | "erf" | "iiq" | "kdc" | "mos" | "srw" => Some("image/x-raw"),
        _ => None,
    }
}

fn is_tiff(head: &[u8]) -> bool {
    head.starts_with(b"II*\0") || head.starts_with(b"MM\0*")
}

/// Tags and inline values (as 32 bits) of the first directory, if it lies within the head.
fn first_directory(head: &[u8]) -> Option<Vec<(u16, u32)>> {
    let little = head.starts_with(b"II");
    let short = |at: usize| {
        let bytes = head.get(at..)?.first_chunk().copied()?;
        Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let long = |at: usize| {
        let bytes = head.get(at..)?.first_chunk().copied()?;
        Some(if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let start = long(4)? as usize;
    let entries = (0..short(start)? as usize).map_while(|index| {
        let at = start + 2 + index * 12;
        Some((short(at)?, long(at + 8)?))
    });
    Some(entries.collect())
}
