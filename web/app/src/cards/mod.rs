//! Collections as cards: rows of a grid, chosen by pointer and keyboard, and what is done with those chosen.

mod bulk;
mod card;
mod grid;

pub use bulk::CardsBulk;
pub use card::Cover;
pub use grid::Cards;

use leptos::prelude::RwSignal;
use vitrine_shared::CollectionId;

use crate::choice::Choice;

/// Which collections are chosen.
pub type Chosen = RwSignal<Choice<CollectionId>>;
