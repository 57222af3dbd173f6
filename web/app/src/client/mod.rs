//! The service's API, typed: one function an operation, a [`Failure`] where it does not succeed.

mod assets;
mod attachments;
mod collections;
pub mod events;
mod failure;
mod fetch;
mod instance;
mod json;
mod links;
mod members;
mod notices;
mod profile;
mod tokens;
mod watermark;

use serde::de::DeserializeOwned;
use vitrine_shared::{PAGE_MOST, Page};

pub use assets::*;
pub use attachments::*;
pub use collections::*;
pub use failure::Failure;
pub use fetch::to_sign_in;
pub use instance::*;
pub use json::read;
pub use links::*;
pub use members::*;
pub use notices::*;
pub use profile::*;
pub use tokens::*;
pub use watermark::*;

/// What an operation gives.
pub type Answer<T> = Result<T, Failure>;

/// Every entry of a list that comes in pages.
async fn all<T: DeserializeOwned>(path: &str, asked: &[(&str, Option<&str>)]) -> Answer<Vec<T>> {
    let limit = PAGE_MOST.to_string();
    let mut entries = Vec::new();
    let mut cursor: Option<String> = None;
    loop {
        let page = [("cursor", cursor.as_deref()), ("limit", Some(&limit))];
        let page: Page<T> = fetch::get(&[path, &query(&[asked, &page].concat())].concat()).answer().await?;
        entries.extend(page.items);
        cursor = page.next_cursor;
        if cursor.is_none() {
            return Ok(entries);
        }
    }
}

/// A query string out of what is asked, `?a=b&c=d`, or nothing.
fn query(pairs: &[(&str, Option<&str>)]) -> String {
    let mut text = String::new();
    for (name, value) in pairs {
        let Some(value) = value else { continue };
        text.push(if text.is_empty() { '?' } else { '&' });
        text.push_str(name);
        text.push('=');
        text.push_str(&String::from(js_sys::encode_uri_component(value)));
    }
    text
}
