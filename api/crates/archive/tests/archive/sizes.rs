//! Archives past 4 GiB as sparse files: each reader finds the small member, which only works if it understands
//! every record before.

use std::io::{Seek, SeekFrom, Write};

use tempfile::TempPath;
use vitrine_archive::{Entry, Layout, Segment};

use crate::{
    support::{entry, new_file, virtual_entry},
    tools::{BSDTAR, JAR, PYTHON, SEVEN_ZIP, UNZIP},
};

const SMALL: &[u8] = b"past four gibibytes";
const MARK: u64 = 0xFFFF_FFFF;

/// An archive of members full of zeros, which take no room, with a small one among them.
struct Sparse {
    file: TempPath,
    /// Names and sizes.
    members: Vec<String>,
}

/// The checksums of the zeros are not true: nobody reads them here.
fn sparse(before: &[u64], after: &[u64]) -> Sparse {
    let zeros = |(index, &size): (usize, &u64)| virtual_entry(&format!("{index}.mov"), size, 0);
    let mut entries: Vec<Entry> = before.iter().chain(after).enumerate().map(zeros).collect();
    entries.insert(before.len(), entry("small.txt", SMALL));
    let members = entries.iter().map(|entry| format!("{} {}", entry.path, entry.size)).collect();
    let layout = Layout::new(entries).unwrap();
    let mut file = new_file();
    for segment in layout.segments(0..u64::MAX) {
        match segment {
            Segment::Bytes(bytes) => file.write_all(&bytes).unwrap(),
            Segment::File { entry, .. } if entry == before.len() => file.write_all(SMALL).unwrap(),
            Segment::File { range, .. } => {
                file.seek(SeekFrom::Current((range.end - range.start).cast_signed())).unwrap();
            }
        }
    }
    assert_eq!(file.stream_position().unwrap(), layout.length());
    Sparse { file: file.into_temp_path(), members }
}

#[track_caller]
fn assert_unzip_finds(archive: &Sparse) {
    let listing = UNZIP.read(&archive.file, &["-l", "{}"]).text();
    for member in &archive.members {
        let (name, size) = member.split_once(' ').unwrap();
        assert!(listing.lines().any(|line| line.trim().starts_with(size) && line.ends_with(name)), "{listing}");
    }
    assert_eq!(UNZIP.read(&archive.file, &["-p", "{}", "small.txt"]).clean(), SMALL);
}

#[track_caller]
fn assert_the_others_find(archive: &Sparse) {
    let script = "import sys, zipfile\narchive = zipfile.ZipFile(sys.argv[1])\n\
        assert archive.read('small.txt') == b'past four gibibytes'\n\
        for info in archive.infolist():\n\tprint(info.filename, info.file_size)\n\tarchive.open(info).close()";
    let listing = PYTHON.read(&archive.file, &["-c", script, "{}"]).text();
    assert!(listing.lines().eq(&archive.members), "{listing}");

    assert_eq!(SEVEN_ZIP.read(&archive.file, &["x", "-so", "{}", "small.txt"]).clean(), SMALL);
    assert_eq!(BSDTAR.read(&archive.file, &["-xOf", "{}", "small.txt"]).clean(), SMALL);
    let folder = tempfile::tempdir().unwrap();
    JAR.run(folder.path(), &["xf", archive.file.to_str().unwrap(), "small.txt"], b"").clean();
    assert_eq!(std::fs::read(folder.path().join("small.txt")).unwrap(), SMALL);
}

#[track_caller]
fn assert_found_by_all(before: &[u64], after: &[u64]) {
    let archive = sparse(before, after);
    assert_unzip_finds(&archive);
    assert_the_others_find(&archive);
}

#[test]
fn a_size_just_below_the_mark() {
    assert_found_by_all(&[MARK - 1], &[]);
}

#[test]
fn a_size_that_is_the_mark() {
    assert_found_by_all(&[3 << 30], &[MARK]);
    // unzip 6.00 misreads what follows such a member, whoever wrote the archive: see `Layout::new`.
    assert_the_others_find(&sparse(&[MARK], &[7]));
}

#[test]
fn a_size_past_the_mark() {
    assert_found_by_all(&[5 << 30], &[MARK + 1]);
}

#[test]
fn an_offset_past_the_mark() {
    assert_found_by_all(&[3 << 30, 3 << 30], &[7]);
}

#[test]
fn an_offset_of_the_directory_that_is_the_mark() {
    // Before the directory lie two headers, of 35 and 39 bytes, and the small member.
    assert_found_by_all(&[MARK - 35 - 39 - SMALL.len() as u64], &[]);
}
