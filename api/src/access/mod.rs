//! Who may do what: the signed-in member, the rights of their role, and the one rule on what they see, as a query condition.

mod actor;
mod authenticate;
mod rule;
pub mod throttle;

pub use actor::{Actor, Rights};
pub use authenticate::{authenticate, session_cookie, session_cookie_name};
pub use rule::{editable_collections, visible_collections};
