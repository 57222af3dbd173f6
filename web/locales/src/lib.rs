//! Every word Vitrine says to a person, in every language it speaks.
//!
//! `en.ftl` and `ru.ftl` beside this crate are the catalogue; `cargo xtask generate` compiles each message into a function of
//! [`messages`], so that service, viewer and single-page app share the words without a Fluent engine. A message without
//! variables is a `&'static str`, any other a `String`.
//!
//! ```
//! use vitrine_locales::{Locale, messages as t};
//! assert_eq!(t::sign_in(Locale::Ru), "Войти");
//! assert_eq!(t::assets_count(Locale::En, 1), "1 asset");
//! ```

mod bytes;
#[cfg(not(target_arch = "wasm32"))]
pub mod dates;
mod locale;
#[rustfmt::skip]
pub mod messages;
mod negotiate;
mod number;
mod plural;

pub use bytes::bytes;
pub use locale::{Locale, UnknownLocale};
pub use number::number;
