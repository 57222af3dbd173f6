//! What the crate does with whole files, good and bad. Every file is made here.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod colors;
mod fixtures;
mod formats;
mod hostile;
mod marks;
mod metadata;
mod refusals;
mod sizes;
mod sniffing;
