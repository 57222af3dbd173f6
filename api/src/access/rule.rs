use sea_orm::{ColumnTrait, Condition};
use vitrine_shared::Right;

use super::Actor;
use crate::entities::collection::Column;

/// The collections that a member sees, those in the bin included. Joined into every query; nothing is checked row by row.
pub fn visible_collections(actor: &Actor) -> Condition {
    if actor.has(Right::CollectionSeeHidden) {
        return Condition::all();
    }
    Condition::any().add(Column::Visibility.eq("everyone")).add(Column::OwnerId.eq(actor.id))
}

/// The collections that a member may change: own ones, or with the right every one that they see.
pub fn editable_collections(actor: &Actor) -> Condition {
    let editable = Condition::all().add(visible_collections(actor));
    if actor.has(Right::CollectionEditAny) { editable } else { editable.add(Column::OwnerId.eq(actor.id)) }
}
