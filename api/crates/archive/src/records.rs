//! The records of the format, byte for byte. A change of any byte here needs a new [`FORMAT`].

use std::ops::Range;

use crate::{Entry, dos_time::dos_time};

/// Version of the layout; part of the entity tag, so that a download begun before a change is not spliced with it.
pub(crate) const FORMAT: u8 = 1;

const LOCAL_HEADER: u32 = 0x0403_4b50;
const CENTRAL_HEADER: u32 = 0x0201_4b50;
const ZIP64_END: u32 = 0x0606_4b50;
const ZIP64_LOCATOR: u32 = 0x0706_4b50;
const END: u32 = 0x0605_4b50;

const LOCAL_HEADER_LENGTH: u64 = 30;
const CENTRAL_HEADER_LENGTH: u64 = 46;

/// Made on Unix by version 3.0 of the format: readers then take the mode from the external attributes.
const MADE_BY: u16 = 0x031E;
/// A regular file of mode 0644.
const EXTERNAL_ATTRIBUTES: u32 = 0o100_644 << 16;
const NEEDS_BASIC: u16 = 20;
const NEEDS_ZIP64: u16 = 45;
/// Names are UTF-8. No data descriptor (bit 3): the local header is final, which streaming readers want of stored members.
const FLAGS: u16 = 0x0800;
const STORED: u16 = 0;
const ZIP64_EXTRA: u16 = 0x0001;

/// Little-endian numbers at the end of a buffer.
trait Record {
    fn u16(&mut self, value: u16) -> &mut Self;
    fn u32(&mut self, value: u32) -> &mut Self;
    fn u64(&mut self, value: u64) -> &mut Self;
}

impl Record for Vec<u8> {
    fn u16(&mut self, value: u16) -> &mut Self {
        self.extend(value.to_le_bytes());
        self
    }
    fn u32(&mut self, value: u32) -> &mut Self {
        self.extend(value.to_le_bytes());
        self
    }
    fn u64(&mut self, value: u64) -> &mut Self {
        self.extend(value.to_le_bytes());
        self
    }
}

/// Whether a size or an offset needs zip64: 0xFFFFFFFF itself means "look there" and so is no value any more.
fn is_wide(value: u64) -> bool {
    value >= u32::MAX.into()
}

/// The value, or the mark that zip64 holds it.
fn narrow(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// A local header holds both sizes or none of them, and never an offset.
fn local_extra(entry: &Entry) -> impl Iterator<Item = u64> {
    std::iter::repeat_n(entry.size, if is_wide(entry.size) { 2 } else { 0 })
}

/// A central header holds only what overflows: uncompressed size, compressed size, offset, in that order.
fn central_extra(entry: &Entry, offset: u64) -> impl Iterator<Item = u64> {
    [entry.size, entry.size, offset].into_iter().filter(|&value| is_wide(value))
}

/// Length in bytes of an extra field with that many values. Small entries have none: some readers reject forced zip64.
fn extra_length(values: usize) -> u16 {
    match values {
        0 => 0,
        1 => 12,
        2 => 20,
        _ => 28,
    }
}

fn put_extra(out: &mut Vec<u8>, length: u16, values: impl Iterator<Item = u64>) {
    if length > 0 {
        out.u16(ZIP64_EXTRA).u16(length - 4);
        for value in values {
            out.u64(value);
        }
    }
}

/// What local and central headers share, from "version needed" to the length of the extra field.
fn put_common(out: &mut Vec<u8>, entry: &Entry, extra_length: u16) {
    out.u16(if extra_length > 0 { NEEDS_ZIP64 } else { NEEDS_BASIC }).u16(FLAGS).u16(STORED);
    out.u32(dos_time(entry.modified)).u32(entry.crc32).u32(narrow(entry.size)).u32(narrow(entry.size));
    out.u16(entry.path_length()).u16(extra_length);
}

/// Length in bytes of what precedes the content of a member.
pub(crate) fn local_header_length(entry: &Entry) -> u64 {
    LOCAL_HEADER_LENGTH + u64::from(entry.path_length()) + u64::from(extra_length(local_extra(entry).count()))
}

/// Appends what precedes the content of a member.
pub(crate) fn put_local_header(out: &mut Vec<u8>, entry: &Entry) {
    let extra_length = extra_length(local_extra(entry).count());
    out.u32(LOCAL_HEADER);
    put_common(out, entry, extra_length);
    out.extend(entry.path.as_bytes());
    put_extra(out, extra_length, local_extra(entry));
}

/// Length in bytes of a member's record in the central directory; `offset` is that of its local header.
pub(crate) fn central_header_length(entry: &Entry, offset: u64) -> u64 {
    let extra_length = extra_length(central_extra(entry, offset).count());
    CENTRAL_HEADER_LENGTH + u64::from(entry.path_length()) + u64::from(extra_length)
}

/// Appends a member's record in the central directory.
pub(crate) fn put_central_header(out: &mut Vec<u8>, entry: &Entry, offset: u64) {
    let extra_length = extra_length(central_extra(entry, offset).count());
    out.u32(CENTRAL_HEADER).u16(MADE_BY);
    put_common(out, entry, extra_length);
    // No comment, first disk, no internal attributes.
    out.u16(0).u16(0).u16(0).u32(EXTERNAL_ATTRIBUTES).u32(narrow(offset));
    out.extend(entry.path.as_bytes());
    put_extra(out, extra_length, central_extra(entry, offset));
}

/// The records that end an archive of that many entries, whose central directory is those bytes of it. Those of zip64
/// come first, and only where a field of the last one overflows.
pub(crate) fn end_records(entries: u64, directory: &Range<u64>) -> Vec<u8> {
    let mut out = Vec::with_capacity(98);
    let size = directory.end - directory.start;
    let narrow_entries = u16::try_from(entries).unwrap_or(u16::MAX);
    if narrow_entries == u16::MAX || is_wide(size) || is_wide(directory.start) {
        out.u32(ZIP64_END).u64(44).u16(MADE_BY).u16(NEEDS_ZIP64).u32(0).u32(0);
        out.u64(entries).u64(entries).u64(size).u64(directory.start);
        // The locator: the record above lies on disk 0 of 1, right behind the directory.
        out.u32(ZIP64_LOCATOR).u32(0).u64(directory.end).u32(1);
    }
    out.u32(END).u16(0).u16(0).u16(narrow_entries).u16(narrow_entries);
    out.u32(narrow(size)).u32(narrow(directory.start)).u16(0);
    out
}
