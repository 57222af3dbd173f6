//! Names of the outside world made into paths that every system can unpack.

mod file_name;
mod paths;

pub use file_name::safe_file_name;
pub use paths::{Member, member_paths};
