//! The service's API, typed: one function an operation, a [`Failure`] where it does not succeed.

mod assets;
mod collections;
pub mod events;
mod failure;
mod fetch;
mod instance;
mod json;
mod links;
mod profile;
mod tokens;

pub use assets::*;
pub use collections::*;
pub use failure::Failure;
pub use fetch::to_sign_in;
pub use instance::*;
pub use json::read;
pub use links::*;
pub use profile::*;
pub use tokens::*;

/// What an operation gives.
pub type Answer<T> = Result<T, Failure>;

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
