//! Links of a collection: the Share tab, the window to make or change one, and the window with the ready one.

mod allow;
mod card;
mod changes;
mod conflict;
mod embed;
mod expiry;
mod form;
mod gives;
mod more;
mod password;
mod qr;
mod ready;
mod share;
mod sites;
mod strength;
mod watermark;
mod window;
mod words;

pub use embed::link_embed;
pub use qr::link_qr;
pub use ready::link_ready;
pub use share::{CollectionLinks, ShareTab};
pub use window::link_window;
pub use words::{last_used, used};
