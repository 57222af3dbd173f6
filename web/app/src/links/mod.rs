//! Links: the Share tab of a collection and what an asset's page has of it, the window to make or change one, and the window with
//! the ready one.

mod active;
mod allow;
mod asked;
mod asset_share;
mod card;
mod changes;
mod conflict;
mod embed;
mod expiry;
mod form;
mod gives;
mod members_link;
mod more;
mod password;
mod qr;
mod ready;
mod saving;
mod selection;
mod share;
mod sites;
mod strength;
mod subject;
mod view;
mod watermark;
mod window;
mod words;

pub use asked::{ASKED, asked_link};
pub use asset_share::AssetShare;
pub use embed::link_embed;
pub use members_link::MembersLink;
pub use qr::link_qr;
pub use ready::link_ready;
pub use share::{Links, share_tab};
pub use subject::{Subject, may_select};
pub use window::{Purpose, link_window};
pub use words::{classes, last_used, used};
