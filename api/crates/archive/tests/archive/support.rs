use std::{io::Write, ops::Range, path::PathBuf};

use tempfile::{NamedTempFile, TempPath};
use vitrine_archive::{Entry, Layout, Segment};

/// An entry with that content, of 2024-05-06 07:08:10 UTC.
pub fn entry(path: &str, content: &[u8]) -> Entry {
    virtual_entry(path, content.len() as u64, crc32fast::hash(content))
}

/// An entry whose content need not exist.
pub fn virtual_entry(path: &str, size: u64, crc32: u32) -> Entry {
    Entry { path: path.to_owned(), size, crc32, modified: "2024-05-06T07:08:10Z".parse().unwrap() }
}

/// A layout and the contents of its entries.
#[derive(Debug)]
pub struct Archive {
    pub layout: Layout,
    contents: Vec<Vec<u8>>,
}

impl Archive {
    pub fn new<P: AsRef<str>>(files: impl IntoIterator<Item = (P, Vec<u8>)>) -> Self {
        let (entries, contents) =
            files.into_iter().map(|(path, content)| (entry(path.as_ref(), &content), content)).unzip();
        Self { layout: Layout::new(entries).unwrap(), contents }
    }

    pub fn bytes(&self, range: Range<u64>) -> Vec<u8> {
        let mut out = Vec::new();
        for segment in self.layout.segments(range) {
            match segment {
                Segment::Bytes(bytes) => out.extend(bytes),
                Segment::File { entry, range } => {
                    out.extend(&self.contents[entry][range.start as usize..range.end as usize]);
                }
            }
        }
        out
    }

    pub fn whole(&self) -> Vec<u8> {
        self.bytes(0..u64::MAX)
    }

    pub fn file(&self) -> TempPath {
        let mut file = new_file();
        file.write_all(&self.whole()).unwrap();
        file.into_temp_path()
    }
}

/// An empty file whose name ends as readers want it.
pub fn new_file() -> NamedTempFile {
    tempfile::Builder::new().suffix(".zip").tempfile().unwrap()
}

/// All files below a folder with their content, by path relative to it, sorted.
pub fn tree(folder: &std::path::Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(next) = folders.pop() {
        for item in next.read_dir().unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let relative = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.push((relative, std::fs::read(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}
