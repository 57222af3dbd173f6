//! The edges of HTTP that every noun shares: problems, reading requests, conditional requests, who calls from where.

mod address;
mod conditional;
mod csrf;
mod edge;
mod fallback;
mod failure;
mod json;
mod language;
mod wording;

pub use address::client_address;
pub use conditional::{etag, required_version};
pub use csrf::same_origin;
pub use edge::edge;
pub use fallback::{Known, unknown_route};
pub use failure::{Failure, Field};
pub use json::Json;
pub use language::{Language, locale, wire_language};
