use std::ops::Range;

use crate::{Layout, records};

/// The central directory comes in pieces of about this many bytes, so that many entries do not cost much memory.
const PIECE: usize = 64 * 1024;

/// A run of bytes of the archive. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// These very bytes.
    Bytes(Vec<u8>),
    /// The bytes `range` of the content of the entry with that index.
    File {
        /// Index into the entries the layout was made from.
        entry: usize,
        /// Bytes of its content.
        range: Range<u64>,
    },
}

impl Segment {
    /// How many bytes of the archive it covers.
    pub fn length(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::File { range, .. } => range.end - range.start,
        }
    }
}

/// Iterator over the segments of a range: see [`Layout::segments`].
#[derive(Clone, Debug)]
pub struct Segments<'a> {
    layout: &'a Layout,
    range: Range<u64>,
}

impl<'a> Segments<'a> {
    /// `range` must end within the archive.
    pub(crate) fn new(layout: &'a Layout, range: Range<u64>) -> Self {
        Self { layout, range }
    }

    /// What lies at the start of the range, among the members.
    fn member(&self) -> Segment {
        let index = part_at(&self.layout.local, self.range.start);
        let entry = &self.layout.entries[index];
        let header_start = self.layout.local[index];
        let content_start = header_start + records::local_header_length(entry);
        if self.range.start >= content_start {
            let end = self.range.end.min(content_start + entry.size);
            return Segment::File { entry: index, range: self.range.start - content_start..end - content_start };
        }
        let mut bytes = Vec::new();
        records::put_local_header(&mut bytes, entry);
        self.cut(bytes, header_start)
    }

    /// What lies at the start of the range, in the central directory: several whole records.
    fn directory(&self) -> Segment {
        let central = &self.layout.central;
        let first = part_at(central, self.range.start);
        let mut bytes = Vec::new();
        for (index, entry) in self.layout.entries.iter().enumerate().skip(first) {
            if bytes.len() >= PIECE || central[index] >= self.range.end {
                break;
            }
            records::put_central_header(&mut bytes, entry, self.layout.local[index]);
        }
        self.cut(bytes, central[first])
    }

    /// The part inside the range of bytes that lie at `offset` of the archive; the range starts among them.
    fn cut(&self, mut bytes: Vec<u8>, offset: u64) -> Segment {
        let end = usize::try_from(self.range.end - offset).unwrap_or(usize::MAX);
        let start = usize::try_from(self.range.start - offset).unwrap_or(usize::MAX);
        bytes.truncate(end);
        bytes.drain(..start);
        Segment::Bytes(bytes)
    }
}

impl Iterator for Segments<'_> {
    type Item = Segment;

    fn next(&mut self) -> Option<Segment> {
        if self.range.is_empty() {
            return None;
        }
        let directory = &self.layout.directory;
        let segment = match self.range.start {
            at if at < directory.start => self.member(),
            at if at < directory.end => self.directory(),
            _ => self.cut(self.layout.end_records.clone(), directory.end),
        };
        self.range.start += segment.length();
        Some(segment)
    }
}

/// The part that holds the byte `at`, by binary search; `starts` ends with the end of the last part, which lies behind
/// `at`, and begins at or before it.
fn part_at(starts: &[u64], at: u64) -> usize {
    starts.partition_point(|&start| start <= at) - 1
}
