//! The resumable ZIP: from a list of entries whose size, CRC-32 and time are known, the exact length of the archive and
//! any byte range of it, without reading a single file.
//!
//! Members are stored, never deflated, so a byte of the archive is either computed here or a byte of a member. The same
//! entries give the same bytes, always. Pure: no input, no output, no clock.
//!
//! Source of the format: PKWARE APPNOTE.TXT 6.3.10 (sections 4.3 and 4.5.3).

mod dos_time;
mod entry;
mod layout;
mod names;
mod records;
mod segments;

pub use entry::Entry;
pub use layout::{Layout, LayoutError};
pub use names::{Member, member_paths, safe_file_name};
pub use segments::{Segment, Segments};
