use jiff::Timestamp;

/// One member of the archive, as the manifest knows it before a byte is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Path in the archive, with `/` between folders: made by [`member_paths`](crate::member_paths).
    pub path: String,
    /// Length of the content in bytes.
    pub size: u64,
    /// CRC-32 (ISO-HDLC, the one of ZIP and PNG) of the content.
    pub crc32: u32,
    /// Written in UTC, to two seconds, between 1980 and 2107.
    pub modified: Timestamp,
}

impl Entry {
    /// Whether the path stays inside the folder it is unpacked into, on every system.
    pub(crate) fn has_safe_path(&self) -> bool {
        // A fold without an early end, which the compiler turns into wide instructions.
        let unsafe_byte = |byte: u8| byte.is_ascii_control() | (byte == b'\\') | (byte == b':');
        let path = self.path.as_bytes();
        u16::try_from(path.len()).is_ok()
            && !path.iter().fold(false, |found, &byte| found | unsafe_byte(byte))
            && !path.split(|&byte| byte == b'/').any(|level| matches!(level, b"" | b"." | b".."))
    }

    /// Bytes of the path. A layout takes no path that is longer than the field.
    pub(crate) fn path_length(&self) -> u16 {
        u16::try_from(self.path.len()).unwrap_or(u16::MAX)
    }
}
