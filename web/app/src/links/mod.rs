//! Links of a collection: the Share tab, the window to make or change one, and the window with the ready one.

mod allow;
mod card;
mod conflict;
mod expiry;
mod form;
mod gives;
mod password;
mod ready;
mod share;
mod window;
mod words;

pub use ready::link_ready;
pub use share::{CollectionLinks, ShareTab};
pub use window::link_window;
pub use words::{last_used, used};
