//! Links: the Share tab of a collection and what an asset's page has of it, the window to make or change one, and the window with
//! the ready one.

mod active;
mod acts;
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
mod opens;
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
pub mod words;

pub use acts::{ActivityLink, LinkActs, TakeOverButton};
pub use asked::{ASKED, asked_link};
pub use asset_share::AssetShare;
pub use card::{UrlButton, downloads, element_id};
pub use embed::link_embed;
pub use expiry::DayInput;
pub use members_link::MembersLink;
pub use opens::Opens;
pub use qr::link_qr;
pub use ready::link_ready;
pub use share::{Links, identity, share_tab};
pub use subject::{Subject, may_select};
pub use window::{Purpose, link_window};
pub use words::{classes, last_used, used};
