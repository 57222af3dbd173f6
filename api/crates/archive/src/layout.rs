use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::{Entry, Segments, dos_time::dos_time, records};

/// Why a list of entries is no archive. Entries are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LayoutError {
    /// Not a relative path of 1 to 65,535 bytes that stays below its folder; paths of
    /// [`member_paths`](crate::member_paths) always do.
    #[error("entry {0} has no path that is safe in an archive")]
    UnsafePath(usize),
    /// The sum of the sizes cannot be counted.
    #[error("the archive would pass 2^64 bytes")]
    TooLong,
}

/// Where every byte of an archive comes from. Holds two numbers for each entry beside the entry itself; headers are made
/// when they are asked for.
#[derive(Clone, Debug)]
pub struct Layout {
    pub(crate) entries: Vec<Entry>,
    /// Where each entry's local header starts, and at the end where the central directory does.
    pub(crate) local: Vec<u64>,
    /// Where each entry's central header starts, and at the end where the directory ends.
    pub(crate) central: Vec<u64>,
    /// The bytes of the central directory.
    pub(crate) directory: Range<u64>,
    pub(crate) end_records: Vec<u8>,
    length: u64,
}

impl Layout {
    /// Lays the entries out in their order. Paths are taken as unique: [`member_paths`](crate::member_paths) sees to it.
    /// Entries of exactly 0xFFFFFFFF bytes (the largest file of FAT32) best come last: `unzip` 6.00 takes the offset of
    /// the next entry for its size, whoever wrote the archive.
    ///
    /// # Errors
    /// [`LayoutError`]: an unsafe path, or a length that cannot be counted.
    pub fn new(entries: Vec<Entry>) -> Result<Self, LayoutError> {
        if let Some(index) = entries.iter().position(|entry| !entry.has_safe_path()) {
            return Err(LayoutError::UnsafePath(index));
        }
        let members = entries.iter().map(|entry| records::local_header_length(entry).checked_add(entry.size));
        let local = prefix_sums(0, members)?;
        let headers = entries.iter().zip(&local).map(|(entry, &at)| Some(records::central_header_length(entry, at)));
        let central = prefix_sums(local[entries.len()], headers)?;
        let directory = local[entries.len()]..central[entries.len()];
        let end_records = records::end_records(entries.len() as u64, &directory);
        let length = directory.end.checked_add(end_records.len() as u64).ok_or(LayoutError::TooLong)?;
        Ok(Self { entries, local, central, directory, end_records, length })
    }

    /// The exact length of the archive in bytes; 22 without entries.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// A strong entity tag, without the quotes of HTTP: 32 hexadecimal digits that change with any byte of any header
    /// and, through the CRC-32 in them, with the content. Hashes all entries anew on each call.
    pub fn etag(&self) -> String {
        let mut hash = Sha256::new();
        hash.update([records::FORMAT]);
        for entry in &self.entries {
            hash.update(entry.path_length().to_le_bytes());
            hash.update(&entry.path);
            hash.update(entry.size.to_le_bytes());
            hash.update(entry.crc32.to_le_bytes());
            hash.update(dos_time(entry.modified).to_le_bytes());
        }
        hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// The bytes `range` of the archive, in order and without a gap; what lies past the end is left out.
    pub fn segments(&self, range: Range<u64>) -> Segments<'_> {
        Segments::new(self, range.start..range.end.min(self.length))
    }
}

/// The start of each part when the first lies at `start`, and the end of the last; `None` is a length past counting.
fn prefix_sums(start: u64, lengths: impl ExactSizeIterator<Item = Option<u64>>) -> Result<Vec<u64>, LayoutError> {
    let mut sums = Vec::with_capacity(lengths.len() + 1);
    sums.push(start);
    let mut at = start;
    for length in lengths {
        at = length.and_then(|length| at.checked_add(length)).ok_or(LayoutError::TooLong)?;
        sums.push(at);
    }
    Ok(sums)
}
