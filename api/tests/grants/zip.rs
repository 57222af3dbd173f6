//! Reads what an archive's central directory says and where it points.

/// Path and content of each entry, in order.
pub fn entries(archive: &[u8]) -> Vec<(String, Vec<u8>)> {
    let end = archive.len() - 22;
    assert_eq!(&archive[end..end + 4], b"PK\x05\x06", "an end record");
    let (count, mut at) = (number(archive, end + 10, 2), number(archive, end + 16, 4));
    let mut entries = Vec::new();
    for _ in 0..count {
        assert_eq!(&archive[at..at + 4], b"PK\x01\x02", "a central header");
        let (size, length, extra) =
            (number(archive, at + 24, 4), number(archive, at + 28, 2), number(archive, at + 30, 2));
        let local = number(archive, at + 42, 4);
        let path = String::from_utf8(archive[at + 46..at + 46 + length].to_vec()).expect("UTF-8");
        let start = local + 30 + number(archive, local + 26, 2) + number(archive, local + 28, 2);
        let content = archive[start..start + size].to_vec();
        let crc32 = number(archive, at + 16, 4);
        assert_eq!(crc32fast::hash(&content) as usize, crc32, "{path}");
        entries.push((path, content));
        at += 46 + length + extra + number(archive, at + 32, 2);
    }
    entries
}

fn number(bytes: &[u8], at: usize, width: usize) -> usize {
    bytes[at..at + width].iter().rev().fold(0, |number, &byte| number << 8 | usize::from(byte))
}
