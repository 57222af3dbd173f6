//! Who may do what: the signed-in member, the rights of their role, and the one rule on what they see, as a query condition.
//! And that a creation which is asked for twice happens once.

mod actor;
mod authenticate;
mod creation;
mod credential;
mod once;
mod rule;
pub mod throttle;

pub use actor::{Actor, Rights, SignedIn};
pub use authenticate::{authenticate, session_cookie, session_cookie_name};
pub use creation::Creation;
pub use credential::Credential;
pub use once::{Once, forget as forget_creation, sweep as sweep_creations};
pub use rule::{editable_collections, visible_collections};
