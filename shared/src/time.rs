//! Instants and days on the wire.

/// An instant, RFC 3339 in UTC.
#[cfg(not(target_arch = "wasm32"))]
pub type Timestamp = jiff::Timestamp;

/// A day of the calendar, `2026-12-24`.
#[cfg(not(target_arch = "wasm32"))]
pub type Date = jiff::civil::Date;

#[cfg(target_arch = "wasm32")]
pub use browser::{Date, Timestamp};

/// The same as text: browsers read and show it by themselves, and a date library would be a tenth of what the app weighs.
#[cfg(target_arch = "wasm32")]
mod browser {
    use serde::{Deserialize, Serialize};

    /// An instant, RFC 3339 in UTC. Has no order: texts of other precision do not sort.
    #[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Timestamp(pub String);

    /// A day of the calendar, `2026-12-24`.
    #[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Date(pub String);
}
