//! The edges of HTTP that every noun shares: problems, reading requests, conditional requests, who calls from where.

mod address;
mod coding;
mod conditional;
mod cookies;
mod csrf;
pub mod cursor;
mod edge;
mod failure;
mod fallback;
mod file_body;
mod file_response;
mod form;
mod head;
mod json;
mod language;
mod path;
mod query;
mod ranges;
mod wording;

pub use address::client_address;
pub use coding::takes_brotli;
pub use conditional::{etag, required_version};
pub use cookies::cookie_values;
pub use csrf::same_origin;
pub use edge::edge;
pub use failure::{Failure, Field};
pub use fallback::{Known, unknown_route};
pub use file_body::{Content, Guard, Sent};
pub use file_response::{SentFile, attachment, file_response};
pub use form::{body_within, form_fields};
pub use head::answer_head;
pub use json::{Json, json_bytes, read as read_json};
pub use language::{Language, known_locale, locale, wire_language};
pub use path::Path;
pub use query::Query;
pub use wording::{plain, problem};
