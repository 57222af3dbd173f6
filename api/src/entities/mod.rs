//! One type a table, as sea-orm reads and writes it. What the columns mean stands in the migrations.

mod instant;

pub mod asset;
pub mod attachment;
pub mod blob;
pub mod collection;
pub mod collection_asset;
pub mod collection_count;
pub mod collection_member;
pub mod event;
pub mod grant;
pub mod instance;
pub mod invitation;
pub mod job;
pub mod link;
pub mod link_day;
pub mod marked_rendition;
pub mod member;
pub mod notice;
pub mod plan;
pub mod profile;
pub mod rendition;
pub mod role;
pub mod session;
pub mod token;
pub mod upload;
pub mod watermark;

pub use instant::Instant;
