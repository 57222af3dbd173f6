use std::{path::Path, sync::LazyLock};

use crate::{
    support::{Archive, tree},
    tools::{BSDTAR, JAR, PYTHON, SEVEN_ZIP, UNZIP},
};

/// Names beyond ASCII, folders, an empty file, and contents larger than any reader's buffer.
fn files() -> Vec<(String, Vec<u8>)> {
    let noise = |length: u32| (0..length).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let mut files: Vec<(String, Vec<u8>)> = [
        ("Attachments/Été/release.pdf", noise(70_001)),
        ("Originals/Ωμέγα (2).jpg", noise(300_000)),
        ("Originals/Ωμέγα.jpg", b"PK\x03\x04 is no header in here".to_vec()),
        ("Preview 800/コンサート 😀.jpg", Vec::new()),
        ("top.txt", b"hello".to_vec()),
    ]
    .map(|(path, content)| (path.to_owned(), content))
    .into();
    files.sort();
    files
}

static ARCHIVE: LazyLock<Archive> = LazyLock::new(|| Archive::new(files()));

fn names() -> Vec<String> {
    files().into_iter().map(|(name, _)| name).collect()
}

/// Unpacks by `unpack` into a new folder and compares it with what went in.
#[track_caller]
fn assert_unpacks(unpack: impl Fn(&Path, &str)) {
    let folder = tempfile::tempdir().unwrap();
    let archive = ARCHIVE.file();
    unpack(folder.path(), archive.to_str().unwrap());
    assert!(tree(folder.path()) == files(), "{:?}", tree(folder.path()).iter().map(|file| &file.0).collect::<Vec<_>>());
}

#[test]
fn unzip_reads_it() {
    let archive = ARCHIVE.file();
    let report = UNZIP.read(&archive, &["-t", "{}"]).text();
    assert!(report.contains("No errors detected"), "{report}");
    assert_eq!(UNZIP.read(&archive, &["-Z1", "{}"]).lines(), names());
    assert_unpacks(|folder, archive| _ = UNZIP.run(folder, &[archive], b"").clean());
}

#[test]
fn seven_zip_reads_it() {
    let report = SEVEN_ZIP.read(&ARCHIVE.file(), &["t", "{}"]).text();
    assert!(report.contains("Everything is Ok") && !report.contains("Warning"), "{report}");
    assert_unpacks(|folder, archive| _ = SEVEN_ZIP.run(folder, &["x", archive], b"").clean());
}

#[test]
fn python_reads_it() {
    let script = "import sys, zipfile\n\
        archive = zipfile.ZipFile(sys.argv[1])\n\
        assert archive.testzip() is None\n\
        for info in archive.infolist():\n\
        \tprint(info.filename, info.date_time, oct(info.external_attr >> 16), info.create_system, len(info.extra))";
    let expected: Vec<String> =
        names().iter().map(|name| format!("{name} (2024, 5, 6, 7, 8, 10) 0o100644 3 0")).collect();
    assert_eq!(PYTHON.read(&ARCHIVE.file(), &["-c", script, "{}"]).lines(), expected);
}

#[test]
fn bsdtar_reads_it_from_a_file() {
    assert_eq!(BSDTAR.read(&ARCHIVE.file(), &["-tf", "{}"]).lines(), names());
    assert_unpacks(|folder, archive| _ = BSDTAR.run(folder, &["-xf", archive], b"").clean());
}

#[test]
fn bsdtar_reads_it_from_a_pipe() {
    assert_unpacks(|folder, _| _ = BSDTAR.run(folder, &["-xf", "-"], &ARCHIVE.whole()).clean());
}

#[test]
fn java_reads_it_from_a_file() {
    assert_eq!(JAR.read(&ARCHIVE.file(), &["tf", "{}"]).lines(), names());
    assert_unpacks(|folder, archive| _ = JAR.run(folder, &["xf", archive], b"").clean());
}

#[test]
fn java_reads_it_from_a_pipe() {
    assert_unpacks(|folder, _| _ = JAR.run(folder, &["x"], &ARCHIVE.whole()).clean());
}

#[test]
fn unpacked_files_can_be_read_by_all_and_changed_by_their_owner() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    UNZIP.run(folder.path(), &["-K", ARCHIVE.file().to_str().unwrap()], b"").clean();
    let mode = folder.path().join("top.txt").metadata().unwrap().permissions().mode();
    assert_eq!(mode, 0o100_644);
}

#[test]
fn an_empty_archive_is_read_as_one() {
    let archive = Archive::new::<&str>([]);
    let file = archive.file();
    let unzip = UNZIP.read(&file, &["-t", "{}"]);
    let report = String::from_utf8(unzip.stdout).unwrap() + &unzip.stderr;
    assert!(unzip.code == 1 && report.contains("zipfile is empty"), "one warning, no error: {report}");
    SEVEN_ZIP.read(&file, &["t", "{}"]).clean();
    let script = "import sys, zipfile; assert zipfile.ZipFile(sys.argv[1]).namelist() == []";
    PYTHON.read(&file, &["-c", script, "{}"]).clean();
    assert_eq!(BSDTAR.read(&file, &["-tf", "{}"]).text(), "");
    assert_eq!(JAR.read(&file, &["tf", "{}"]).text(), "");
}
