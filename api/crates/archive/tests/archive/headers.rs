//! Single bytes of the headers, most of them of entries far too large to exist in a test.

use vitrine_archive::{Entry, Layout, LayoutError, Segment};

use crate::support::{entry, virtual_entry};

const MARK: u64 = 0xFFFF_FFFF;

/// The computed bytes of an archive: each local header, then the directory with the end.
fn headers(entries: Vec<Entry>) -> (Vec<Vec<u8>>, Vec<u8>) {
    let members = entries.len();
    let layout = Layout::new(entries).unwrap();
    let mut bytes: Vec<Vec<u8>> = Vec::new();
    let mut covered = 0;
    for segment in layout.segments(0..u64::MAX) {
        covered += segment.length();
        if let Segment::Bytes(run) = segment {
            bytes.push(run);
        }
    }
    assert_eq!(covered, layout.length());
    let directory = bytes.split_off(members).concat();
    (bytes, directory)
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes(bytes[at..at + 2].try_into().unwrap())
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap())
}

/// The values of a zip64 extra field.
fn zip64(bytes: &[u8]) -> Vec<u64> {
    if bytes.is_empty() {
        return Vec::new();
    }
    assert_eq!((u16_at(bytes, 0), usize::from(u16_at(bytes, 2))), (1, bytes.len() - 4));
    bytes[4..].chunks(8).map(|value| u64::from_le_bytes(value.try_into().unwrap())).collect()
}

/// A record of the directory and its zip64 values.
type Central<'a> = (&'a [u8], Vec<u64>);

/// The records of a directory, and the end behind them.
fn records(directory: &[u8]) -> (Vec<Central<'_>>, &[u8]) {
    let mut records = Vec::new();
    let mut rest = directory;
    while rest.starts_with(b"PK\x01\x02") {
        let extra = 46 + usize::from(u16_at(rest, 28));
        let (record, next) = rest.split_at(extra + usize::from(u16_at(rest, 30)));
        records.push((record, zip64(&record[extra..])));
        rest = next;
    }
    (records, rest)
}

#[test]
fn an_ordinary_entry_is_written_plainly() {
    let (local, directory) = headers(vec![entry("é.txt", b"hello")]);
    let crc = crc32fast::hash(b"hello").to_le_bytes();
    let sizes = b"\x05\0\0\0\x05\0\0\0";
    // Version 2.0, UTF-8 without data descriptor, stored, 07:08:10, 2024-05-06.
    let common = [&b"\x14\0\0\x08\0\0\x05\x39\xA6\x58"[..], &crc, sizes, b"\x06\0\0\0"].concat();
    assert_eq!(local[0], [b"PK\x03\x04", &common[..], "é.txt".as_bytes()].concat());
    let attributes = (0o100_644u32 << 16).to_le_bytes();
    let central = [b"PK\x01\x02\x1E\x03", &common[..], &[0; 6], &attributes, &[0; 4], "é.txt".as_bytes()].concat();
    let end = [&b"PK\x05\x06\0\0\0\0\x01\0\x01\0"[..], b"\x34\0\0\0", b"\x29\0\0\0", b"\0\0"].concat();
    assert_eq!(directory, [central, end].concat());
}

#[test]
fn an_empty_archive_is_one_record() {
    let (_, directory) = headers(Vec::new());
    assert_eq!(directory, [&b"PK\x05\x06"[..], &[0; 18]].concat());
}

#[test]
fn sizes_move_to_zip64_from_the_mark_on() {
    for size in [0, MARK - 1, MARK, MARK + 1, 5 << 30] {
        let (local, directory) = headers(vec![virtual_entry("big", size, 0)]);
        let (central, _) = records(&directory);
        let wide = size >= MARK;
        let (written, version) = if wide { (u32::MAX, 45) } else { (size as u32, 20) };
        let both = if wide { vec![size, size] } else { vec![] };

        assert_eq!((u16_at(&local[0], 4), u32_at(&local[0], 18), u32_at(&local[0], 22)), (version, written, written));
        assert_eq!(zip64(&local[0][33..]), both, "{size}");
        let (record, values) = &central[0];
        assert_eq!((u16_at(record, 6), u32_at(record, 20), u32_at(record, 24)), (version, written, written));
        assert_eq!((u32_at(record, 42), values), (0, &both));
    }
}

#[test]
fn an_offset_moves_to_zip64_alone() {
    for offset in [MARK - 1, MARK, MARK + 1] {
        // A local header of a name of one byte has 31.
        let (local, directory) = headers(vec![virtual_entry("a", offset - 31, 0), virtual_entry("b", 9, 0)]);
        let (central, _) = records(&directory);
        assert_eq!((u16_at(&local[1], 4), local[1].len()), (20, 31));
        let (record, values) = &central[1];
        assert_eq!((u32_at(record, 20), u32_at(record, 24)), (9, 9));
        match offset < MARK {
            true => assert_eq!((u16_at(record, 6), u32_at(record, 42), values.len()), (20, offset as u32, 0)),
            false => assert_eq!((u16_at(record, 6), u32_at(record, 42), values), (45, u32::MAX, &vec![offset])),
        }
    }
}

#[test]
fn all_three_overflow_in_order() {
    let (_, directory) = headers(vec![virtual_entry("a", 5 << 30, 0), virtual_entry("b", 6 << 30, 0)]);
    let (central, _) = records(&directory);
    assert_eq!(central[1].1, [6 << 30, 6 << 30, (5 << 30) + 31 + 20]);
}

#[test]
fn the_end_moves_to_zip64_with_the_offset_of_the_directory() {
    for start in [MARK - 1, MARK] {
        let (_, directory) = headers(vec![virtual_entry("a", start - 31, 0)]);
        let (_, end) = records(&directory);
        if start < MARK {
            assert_eq!((end.len(), u32_at(end, 16)), (22, start as u32));
            continue;
        }
        let (zip64, rest) = end.split_at(56);
        assert_eq!((&zip64[..4], &zip64[4..12]), (&b"PK\x06\x06"[..], &44u64.to_le_bytes()[..]));
        let values: Vec<u64> = zip64[24..].chunks(8).map(|v| u64::from_le_bytes(v.try_into().unwrap())).collect();
        assert_eq!(values, [1, 1, 47, start]);
        let (locator, last) = rest.split_at(20);
        assert_eq!((&locator[..4], u32_at(locator, 4), u32_at(locator, 16)), (&b"PK\x06\x07"[..], 0, 1));
        assert_eq!(locator[8..16], (start + 47).to_le_bytes());
        // What does not overflow keeps its value.
        assert_eq!((last.len(), u16_at(last, 10), u32_at(last, 12), u32_at(last, 16)), (22, 1, 47, u32::MAX));
    }
}

#[test]
fn the_end_moves_to_zip64_with_the_count() {
    for count in [0xFFFE, 0xFFFF] {
        let (_, directory) = headers((0..count).map(|index| entry(&format!("{index:05}"), b"")).collect());
        let (central, end) = records(&directory);
        assert_eq!(central.len(), count);
        assert_eq!(end.len(), if count < 0xFFFF { 22 } else { 98 });
        assert_eq!(usize::from(u16_at(end, end.len() - 12)), count.min(0xFFFF));
        assert!(central.iter().all(|(record, values)| u16_at(record, 6) == 20 && values.is_empty()));
    }
}

#[test]
fn paths_that_could_leave_the_folder_are_refused() {
    let long = "a".repeat(65_536);
    for path in ["", "/a", "a/", "a//b", "..", "a/../b", "./a", "a\\b", "C:a", "a\0", "a\nb", "\x7F", long.as_str()] {
        let entries = vec![entry("fine", b""), entry(path, b"")];
        assert_eq!(Layout::new(entries).unwrap_err(), LayoutError::UnsafePath(1), "{path:?}");
    }
}

#[test]
fn lengths_that_cannot_be_counted_are_refused() {
    for sizes in [vec![u64::MAX], vec![u64::MAX - 31], vec![1 << 63, 1 << 63], vec![u64::MAX - 200]] {
        let entries = sizes.iter().map(|&size| virtual_entry("a", size, 0)).collect();
        assert_eq!(Layout::new(entries).unwrap_err(), LayoutError::TooLong, "{sizes:?}");
    }
}
