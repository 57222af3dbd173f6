//! The wire types of `/api/v1`: ids, nouns, requests, rights, problem codes and limits.
//!
//! Used by the service, the single-page app and the tests, so it knows neither a web framework nor a database.
//! With the feature `openapi` every type also describes itself for `openapi/v1.json`.
//! Instants are RFC 3339 in UTC, sizes are bytes, pictures are measured in pixels.

mod assets;
mod attachments;
mod collections;
mod events;
mod ids;
mod instance;
mod invitations;
mod limits;
mod link_activity;
mod link_list;
mod links;
mod members;
mod notices;
mod page;
mod patch;
mod problem;
mod profile;
mod rights;
mod session;
mod time;
mod tokens;
mod uploads;
mod watermark;

pub use assets::*;
pub use attachments::*;
pub use collections::*;
pub use events::*;
pub use ids::*;
pub use instance::*;
pub use invitations::*;
pub use limits::*;
pub use link_activity::*;
pub use link_list::*;
pub use links::*;
pub use members::*;
pub use notices::*;
pub use page::*;
pub use patch::*;
pub use problem::*;
pub use profile::*;
pub use rights::*;
pub use session::*;
pub use time::*;
pub use tokens::*;
pub use uploads::*;
pub use watermark::*;
