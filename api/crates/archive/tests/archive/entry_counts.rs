use crate::{
    support::Archive,
    tools::{BSDTAR, JAR, PYTHON, SEVEN_ZIP, UNZIP},
};

/// Every reader sees all of that many entries.
#[track_caller]
fn assert_read_by_all(count: usize) {
    let name = |index| format!("Originals/{index:05}.jpg");
    let archive = Archive::new((0..count).map(|index| (name(index), vec![b'x'; index % 3])));
    let file = archive.file();
    let names: Vec<String> = (0..count).map(name).collect();

    UNZIP.read(&file, &["-tqq", "{}"]).clean();
    let report = SEVEN_ZIP.read(&file, &["t", "{}"]).text();
    assert!(report.contains(&format!("Files: {count}\n")), "{report}");
    let script = "import sys, zipfile\narchive = zipfile.ZipFile(sys.argv[1])\n\
        assert archive.testzip() is None\nprint(*archive.namelist(), sep='\\n')";
    assert!(PYTHON.read(&file, &["-c", script, "{}"]).lines() == names);
    assert!(BSDTAR.read(&file, &["-tf", "{}"]).lines() == names);
    let content: usize = (0..count).map(|index| index % 3).sum();
    assert_eq!(BSDTAR.run(file.parent().unwrap(), &["-xOf", "-"], &archive.whole()).clean().len(), content);
    assert!(JAR.read(&file, &["tf", "{}"]).lines() == names);
}

#[test]
fn the_count_that_needs_zip64_first() {
    assert_read_by_all(0xFFFF);
}

#[test]
fn seventy_thousand() {
    assert_read_by_all(70_000);
}
