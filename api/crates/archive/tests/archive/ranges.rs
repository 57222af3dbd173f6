use std::sync::LazyLock;

use proptest::prelude::*;
use vitrine_archive::{Layout, Segment};

use crate::support::{Archive, entry, virtual_entry};

fn archive() -> impl Strategy<Value = Archive> {
    proptest::collection::vec(("[a-zé]{1,40}", proptest::collection::vec(any::<u8>(), 0..300)), 0..12)
        .prop_map(Archive::new)
}

/// Its directory comes in many pieces.
static LARGE: LazyLock<(Archive, Vec<u8>)> = LazyLock::new(|| {
    let archive = Archive::new((0..5_000u32).map(|index| {
        (format!("Originals/{}{index}.jpg", "n".repeat(index as usize % 90)), vec![index as u8; index as usize % 7])
    }));
    let whole = archive.whole();
    (archive, whole)
});

proptest! {
    #[test]
    fn any_range_is_that_slice_of_the_whole(archive in archive(), a in 0.0..1.0, b in 0.0..1.1) {
        let whole = archive.whole();
        prop_assert_eq!(archive.layout.length(), whole.len() as u64);
        let at = |share: f64| (share * whole.len() as f64) as usize;
        let (start, end) = (at(a), at(b).max(at(a)));
        let part = archive.bytes(start as u64..end as u64);
        prop_assert_eq!(&part[..], &whole[start..end.min(whole.len())]);
    }

    #[test]
    fn parts_joined_anywhere_are_the_whole(archive in archive(), mut cuts in proptest::collection::vec(0u64..4_000, 0..40)) {
        cuts.extend([0, archive.layout.length()]);
        cuts.sort_unstable();
        let joined: Vec<u8> = cuts.windows(2).flat_map(|pair| archive.bytes(pair[0]..pair[1])).collect();
        prop_assert_eq!(joined, archive.whole());
    }

    #[test]
    fn ranges_hold_in_a_large_directory_too(a in 0.0..1.0, length in 0usize..200_000) {
        let (archive, whole) = &*LARGE;
        let start = (a * whole.len() as f64) as usize;
        let end = (start + length).min(whole.len());
        prop_assert_eq!(&archive.bytes(start as u64..end as u64)[..], &whole[start..end]);
    }
}

#[test]
fn each_single_byte_can_be_asked_for() {
    let archive = Archive::new([("a.txt", b"hello".to_vec()), ("empty", Vec::new()), ("b/c.txt", b"x".to_vec())]);
    let whole = archive.whole();
    let single: Vec<u8> = (0..archive.layout.length()).flat_map(|at| archive.bytes(at..at + 1)).collect();
    assert_eq!(single, whole);
}

#[test]
fn nothing_comes_of_ranges_that_are_empty_backward_or_past_the_end() {
    let layout = Layout::new(vec![entry("a.txt", b"hello")]).unwrap();
    let length = layout.length();
    let backward = std::ops::Range { start: 9, end: 4 };
    for range in [0..0, 7..7, backward, length..length + 1, u64::MAX - 1..u64::MAX] {
        assert_eq!(layout.segments(range.clone()).next(), None, "{range:?}");
    }
}

#[test]
fn segments_are_never_empty_and_content_is_one_segment() {
    let layout = Layout::new(vec![entry("empty", b""), virtual_entry("huge", 1 << 50, 7)]).unwrap();
    let segments: Vec<Segment> = layout.segments(0..u64::MAX).collect();
    assert!(segments.iter().all(|segment| segment.length() > 0));
    let files: Vec<&Segment> = segments.iter().filter(|segment| matches!(segment, Segment::File { .. })).collect();
    assert_eq!(files, [&Segment::File { entry: 1, range: 0..1 << 50 }]);
}

#[test]
fn a_directory_of_many_entries_comes_in_pieces() {
    let (archive, _) = &*LARGE;
    let longest = archive.layout.segments(0..u64::MAX).map(|segment| segment.length()).max().unwrap();
    assert!((60_000..70_000).contains(&longest), "{longest}");
}

#[test]
fn equal_entries_give_equal_bytes_and_tags() {
    let files = || [("a.txt", b"hello".to_vec()), ("b.txt", b"world".to_vec())];
    assert_eq!(Archive::new(files()).whole(), Archive::new(files()).whole());
    assert_eq!(Archive::new(files()).layout.etag(), Archive::new(files()).layout.etag());
}

#[test]
fn the_tag_changes_with_anything_in_the_headers() {
    let base = || vec![entry("a.txt", b"hello"), entry("b.txt", b"world")];
    let changed = |change: fn(&mut Vec<_>)| {
        let mut entries = base();
        change(&mut entries);
        Layout::new(entries).unwrap().etag()
    };
    let mut tags = vec![
        changed(|_| ()),
        changed(|entries| entries[0].path = "c.txt".to_owned()),
        changed(|entries| entries[0].size += 1),
        changed(|entries| entries[1].crc32 ^= 1),
        changed(|entries| entries[1].modified = "2024-05-06T07:08:12Z".parse().unwrap()),
        changed(|entries| entries.reverse()),
        changed(|entries| _ = entries.pop()),
        changed(Vec::clear),
    ];
    assert!(tags.iter().all(|tag| tag.len() == 32 && tag.bytes().all(|byte| byte.is_ascii_hexdigit())));
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), 8);
}
