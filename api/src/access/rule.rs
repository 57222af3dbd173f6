use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use vitrine_shared::Right;

use super::Actor;
use crate::entities::{collection::Column, collection_member};

/// The collections that a member sees, those in the bin included. Joined into every query; nothing is checked row by row.
pub fn visible_collections(actor: &Actor) -> Condition {
    // What holds the asset of a direct link is a part of that link, and no collection to anybody.
    let listed = Condition::all().add(Column::Unlisted.eq(false));
    if actor.has(Right::CollectionSeeHidden) {
        return listed;
    }
    let named = collection_member::Entity::find()
        .select_only()
        .column(collection_member::Column::CollectionId)
        .filter(collection_member::Column::MemberId.eq(actor.id));
    let seen = Condition::any()
        .add(Column::Visibility.eq("everyone"))
        .add(Column::OwnerId.eq(actor.id))
        .add(Column::Id.in_subquery(named.into_query()));
    listed.add(seen)
}

/// The collections that a member may change: with one right own ones, with another every one that they see.
pub fn editable_collections(actor: &Actor) -> Condition {
    if actor.has(Right::CollectionEditAny) {
        return visible_collections(actor);
    }
    let none = Column::Id.is_null();
    let own = if actor.has(Right::CollectionCreate) { Column::OwnerId.eq(actor.id) } else { none };
    Condition::all().add(Column::Unlisted.eq(false)).add(own)
}
