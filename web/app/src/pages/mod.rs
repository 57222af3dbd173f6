//! One file a page.

mod asset;
mod asset_panel;
mod assets;
mod bin;
mod collection;
mod collections;
mod gate;
mod login;
mod missing;
mod setup;

pub use asset::AssetPage;
pub use assets::AssetsPage;
pub use bin::BinPage;
pub use collection::CollectionPage;
pub use collections::CollectionsPage;
pub use login::LoginPage;
pub use missing::{NotFoundPage, NothingHere, Unreachable};
pub use setup::SetupPage;

/// The collection whose page this address is, so that what is dropped there goes into it.
pub fn collection_at(path: &str) -> Option<vitrine_shared::CollectionId> {
    path.strip_prefix("/collections/")?.parse().ok()
}
