//! Work in the background: one table, in which a job is enqueued in its change's own transaction.
//!
//! A job is claimed for a while by whoever works, extended while it runs, tried again with growing pauses, and given up
//! after some attempts. Handlers may be repeated without harm; [`sweep`] enqueues again what rows say is wanted, so that a
//! lost job is never a lost rendition.

mod purge;
mod reasons;
mod registry;
mod render;
mod strays;
mod sweep;
mod table;
mod worker;

pub use purge::purge;
pub use strays::strays;
pub use sweep::sweep;
pub use table::{New, SOON, USUAL, enqueue, enqueue_all};
pub use worker::work;
