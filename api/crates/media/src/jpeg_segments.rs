//! The marker segments of a JPEG file (ITU-T T.81, annex B), found the way decoders find them.

/// Start of scan.
pub(crate) const SOS: u8 = 0xDA;
/// End of image.
pub(crate) const EOI: u8 = 0xD9;
pub(crate) const APP1: u8 = 0xE1;
pub(crate) const APP2: u8 = 0xE2;
pub(crate) const APP13: u8 = 0xED;
pub(crate) const APP14: u8 = 0xEE;

/// One marker with its payload, without the length that precedes it.
#[derive(Clone, Copy)]
pub(crate) struct Segment<'a> {
    pub(crate) marker: u8,
    pub(crate) payload: &'a [u8],
}

impl<'a> Segment<'a> {
    /// What follows `signature` in an application segment of this marker.
    pub(crate) fn application(self, marker: u8, signature: &[u8]) -> Option<&'a [u8]> {
        (self.marker == marker).then(|| self.payload.strip_prefix(signature)).flatten()
    }

    pub(crate) fn is_frame_header(self) -> bool {
        matches!(self.marker, 0xC0..=0xCF) && !matches!(self.marker, 0xC4 | 0xC8 | 0xCC)
    }
}

/// All segments up to and including the end of image; a file that is cut ends without one.
pub(crate) fn segments(file: &[u8]) -> Segments<'_> {
    Segments { rest: file }
}

pub(crate) struct Segments<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    fn next(&mut self) -> Option<Segment<'a>> {
        loop {
            // Entropy-coded data and garbage are skipped: neither holds 0xFF followed by a marker's number.
            let at = memchr::memchr(0xFF, self.rest)?;
            let fill = self.rest[at..].iter().take_while(|byte| **byte == 0xFF).count();
            let (marker, rest) = self.rest[at + fill..].split_first()?;
            self.rest = rest;
            match *marker {
                // A stuffed zero, a temporary, a restart or the start of the image: no payload.
                0x00 | 0x01 | 0xD0..=0xD8 => continue,
                EOI => {
                    self.rest = &[];
                    return Some(Segment { marker: EOI, payload: &[] });
                }
                marker => {
                    let length = usize::from(u16::from_be_bytes(*rest.first_chunk()?));
                    let payload = rest.get(2..length)?;
                    self.rest = &rest[length..];
                    return Some(Segment { marker, payload });
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks_over_scan_data_fill_bytes_and_restarts() {
        let file =
            b"\xFF\xD8\xFF\xFF\xE1\x00\x04ab\xFF\xDA\x00\x03\x01data\xFF\x00more\xFF\xD3rest\xFF\xD9tail\xFF\xE1";
        let found: Vec<_> = segments(file).map(|segment| (segment.marker, segment.payload)).collect();
        assert_eq!(found, [(APP1, &b"ab"[..]), (SOS, &b"\x01"[..]), (EOI, &b""[..])]);
    }

    #[test]
    fn a_segment_that_reaches_beyond_the_file_ends_the_walk() {
        assert_eq!(segments(b"\xFF\xD8\xFF\xE1\x10\x00ab").count(), 0);
        assert_eq!(segments(b"\xFF\xD8\xFF\xE1\x00\x01\xFF\xD9").count(), 0, "a length counts its own two bytes");
    }
}
