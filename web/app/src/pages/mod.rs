//! One file a page.

mod activity;
mod administration;
mod ahead;
mod asset;
mod asset_panel;
mod assets;
mod attachments;
mod bin;
mod collection;
mod collections;
mod gate;
mod invitation;
mod link_list;
mod login;
mod members;
mod missing;
mod profile;
mod setup;
mod watermark;

pub use activity::activity_page;
pub use ahead::ahead;
pub use asset::asset_page;
pub use assets::AssetsPage;
pub use bin::bin_page;
pub use collection::collection_page;
pub use collections::collections_page;
pub use invitation::invitation_page;
pub use link_list::links_page;
pub use login::login_page;
pub use members::members_page;
pub use missing::{MissingPage, NothingHere, Unreachable};
pub use profile::profile_page;
pub use setup::setup_page;
pub use watermark::watermark_page;
