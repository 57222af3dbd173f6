//! Which assets are in which collections, and all that hangs on it: order, counts, revisions, events.

use std::collections::{HashMap, HashSet};

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::LockType,
};
use uuid::Uuid;
use vitrine_shared::Change;

use super::{counts, position, store::touch_revision};
use crate::{
    entities::{Instant, asset, collection, collection_asset},
    events,
    http::Failure,
    watermark,
};

/// Puts assets at a collection's end, in this order; gives those that were not there yet.
pub async fn add_assets(
    db: &impl ConnectionTrait,
    collection: Uuid,
    assets: &[Uuid],
    by: Uuid,
    now: Instant,
) -> Result<Vec<Uuid>, Failure> {
    add_assets_at(db, collection, assets, &HashMap::new(), by, now).await
}

/// The same, but those that have a place come there: the index of its key.
pub(super) async fn add_assets_at(
    db: &impl ConnectionTrait,
    collection: Uuid,
    assets: &[Uuid],
    places: &HashMap<Uuid, u32>,
    by: Uuid,
    now: Instant,
) -> Result<Vec<Uuid>, Failure> {
    let shown = hold(db, collection, assets).await?;
    let here = || collection_asset::Entity::find().filter(collection_asset::Column::CollectionId.eq(collection));
    let held = here().filter(collection_asset::Column::AssetId.is_in(assets.iter().copied())).all(db).await?;
    let mut seen: HashSet<Uuid> = held.into_iter().map(|row| row.asset_id).collect();
    let added: Vec<Uuid> = assets.iter().copied().filter(|id| seen.insert(*id)).collect();
    if added.is_empty() {
        return Ok(added);
    }
    let last = here().order_by_desc(collection_asset::Column::Position).limit(1).one(db).await?;
    let mut last = last.map(|row| row.position);
    let mut rows = Vec::with_capacity(added.len());
    for &asset in &added {
        let position = match places.get(&asset) {
            Some(place) => position::numbered(*place),
            None => {
                let next = position::after(last.as_deref());
                last = Some(next.clone());
                next
            }
        };
        rows.push(collection_asset::ActiveModel {
            collection_id: Set(collection),
            asset_id: Set(asset),
            position: Set(position),
            added_at: Set(now),
            added_by: Set(by),
        });
    }
    collection_asset::Entity::insert_many(rows).exec_without_returning(db).await?;
    let counted: Vec<Uuid> = added.iter().copied().filter(|id| shown.contains(id)).collect();
    counts::apply(db, 1, Some(collection), &counted).await?;
    touch_revision(db, &[collection]).await?;
    watermark::enqueue_wanted(db, now, watermark::Scope::Assets(&added), watermark::AT_ONCE).await?;
    events::tell(db, now, &[Change::Collection { id: collection.into() }]).await?;
    Ok(added)
}

/// Takes assets out of one collection; gives those that were in it, each with its place.
pub(super) async fn remove_assets(
    db: &impl ConnectionTrait,
    collection: Uuid,
    assets: &[Uuid],
    now: Instant,
) -> Result<Vec<(Uuid, u32)>, Failure> {
    let shown = hold(db, collection, assets).await?;
    let these = collection_asset::Column::CollectionId
        .eq(collection)
        .and(collection_asset::Column::AssetId.is_in(assets.iter().copied()));
    let held = collection_asset::Entity::find().filter(these.clone()).all(db).await?;
    if held.is_empty() {
        return Ok(Vec::new());
    }
    let counted: Vec<Uuid> = held.iter().map(|row| row.asset_id).filter(|id| shown.contains(id)).collect();
    counts::apply(db, -1, Some(collection), &counted).await?;
    collection_asset::Entity::delete_many().filter(these).exec(db).await?;
    touch_revision(db, &[collection]).await?;
    events::tell(db, now, &[Change::Collection { id: collection.into() }]).await?;
    Ok(held.into_iter().map(|row| (row.asset_id, position::index(&row.position))).collect())
}

/// Locks assets, and the collection that they come into or go out of, until the transaction's end: nobody puts them in the bin,
/// nor in or out of that collection, meanwhile. Gives those that are not in the bin: only they are counted.
async fn hold(db: &impl ConnectionTrait, collection: Uuid, assets: &[Uuid]) -> Result<HashSet<Uuid>, Failure> {
    let these = asset::Entity::find().filter(asset::Column::Id.is_in(assets.iter().copied()));
    let these = these.select_only().column(asset::Column::Id).column(asset::Column::DeletedAt);
    let these = these.order_by_asc(asset::Column::Id).lock(LockType::Share);
    let these: Vec<(Uuid, Option<Instant>)> = these.into_tuple().all(db).await?;
    counts::hold(db, collection::Column::Id.eq(collection)).await?;
    Ok(these.into_iter().filter(|(_, deleted_at)| deleted_at.is_none()).map(|(id, _)| id).collect())
}

/// Takes assets out of all counts; before they go to the bin. Their places are kept.
pub async fn assets_leave(db: &impl ConnectionTrait, assets: &[Uuid], now: Instant) -> Result<(), Failure> {
    counts::apply(db, -1, None, assets).await?;
    assets_changed(db, assets, now).await
}

/// Counts assets again; after they came back from the bin.
pub async fn assets_return(db: &impl ConnectionTrait, assets: &[Uuid], now: Instant) -> Result<(), Failure> {
    counts::apply(db, 1, None, assets).await?;
    assets_changed(db, assets, now).await
}

/// Tells the collections that hold these assets that their pages are others now.
pub async fn assets_changed(db: &impl ConnectionTrait, assets: &[Uuid], now: Instant) -> Result<(), Failure> {
    let held = collection_asset::Entity::find().filter(collection_asset::Column::AssetId.is_in(assets.iter().copied()));
    let held: HashSet<Uuid> = held.all(db).await?.into_iter().map(|row| row.collection_id).collect();
    let held: Vec<Uuid> = held.into_iter().collect();
    touch_revision(db, &held).await?;
    let changes: Vec<Change> = held.iter().map(|&id| Change::Collection { id: id.into() }).collect();
    events::tell(db, now, &changes).await
}
