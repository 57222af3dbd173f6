//! Pieces that several pages are made of.

mod attempt;
mod brand;
mod copy;
mod dialog;
mod draw;
mod field;
mod icon;
mod menu;
mod publication;
mod shown_once;
mod tip;

pub use attempt::Attempt;
pub use brand::Brand;
pub use copy::{CopyButton, can_copy_pictures, copy, copy_picture};
pub use dialog::Window;
pub use draw::{changing, rows, when};
pub use field::{Field, FieldError, FormError, PasswordField, Select};
pub use icon::{Icon, icon, sized_icon};
pub use menu::Menu;
pub use publication::{Chain, is_public};
pub use shown_once::ShownOnce;
pub use tip::Tip;
