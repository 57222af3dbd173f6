//! Assets as they hang: days of tiles, chosen by pointer and keyboard, and what is done with those chosen.

mod bulk;
mod days;
mod tile;

pub use bulk::{Bulk, to_bin};
pub use days::{Wall, asset_address};
pub use tile::{kind_sign, no_preview};
