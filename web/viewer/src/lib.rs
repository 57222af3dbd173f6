//! The public viewer: pages for whoever opens a link, from plain views.
//!
//! Each page is a struct of what it shows and a `render` that gives its HTML with the Content-Security-Policy that fits it:
//! [`CollectionPage`], [`AssetPage`], [`LockedPage`], [`StartedPage`] and, for everything else, [`StatusPage`]. All of them work without script.
//! Nothing here knows of sessions, databases or HTTP; texts come from `vitrine-locales`.
//!
//! Every text of a view is somebody else's: templates escape it and hold it in a direction of its own.

mod asset;
mod card;
mod collection;
mod embed_code;
mod line;
mod locked;
mod offer;
mod page;
mod picture;
mod started;
mod status;
mod style;
mod until;

pub use asset::{AssetPage, Download, Neighbour, Property, PropertyName};
pub use collection::{CollectionPage, Counts, Item, Notice};
pub use embed_code::{EmbedCode, EmbedSize};
pub use locked::{LockedPage, Refusal};
pub use offer::{EVERYTHING, Files, Offer};
pub use page::Page;
pub use picture::{Picture, Source};
pub use started::StartedPage;
pub use status::{Status, StatusPage};
pub use until::Until;
