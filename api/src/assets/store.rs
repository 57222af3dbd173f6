//! Queries on assets.

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;
use vitrine_shared::{AssetId, ProblemCode, Right};

use super::existing::distinct;
use crate::{
    access::Actor,
    entities::asset::{Column, Entity, Model},
    http::Failure,
};

/// The assets that a member sees: all, those in the bin only where they may take them out of it.
pub fn visible_assets(actor: &Actor) -> Condition {
    Condition::any().add(Column::DeletedAt.is_null()).add(restorable_assets(actor))
}

/// The assets in the bin that a member sees there.
pub fn binned_assets(actor: &Actor) -> Condition {
    restorable_assets(actor).add(Column::DeletedAt.is_not_null())
}

/// Those that a member may put in the bin and take out of it.
fn restorable_assets(actor: &Actor) -> Condition {
    if actor.has(Right::AssetEditAny) { Condition::all() } else { Condition::all().add(Column::OwnerId.eq(actor.id)) }
}

/// Whether a member may put an asset in the bin and take it out of it.
pub fn may_delete(actor: &Actor, asset: &Model) -> bool {
    actor.has(Right::AssetEditAny) || (asset.owner_id == actor.id && actor.has(Right::AssetDeleteOwn))
}

/// Whether a member may change an asset, and with it add, rename and remove its attachments. Not while it is in the bin.
pub fn may_edit(actor: &Actor, asset: &Model) -> bool {
    asset.deleted_at.is_none()
        && (actor.has(Right::AssetEditAny) || (asset.owner_id == actor.id && actor.has(Right::AssetEditOwn)))
}

/// Whether a member may download an asset's attachments: of their own, or with the right of every one.
pub fn may_download_attachments(actor: &Actor, asset: &Model) -> bool {
    actor.has(Right::AssetDownloadAttachment) || asset.owner_id == actor.id
}

/// Whether a member may download an asset's original: their own, or with the right every one.
pub fn may_download(actor: &Actor, asset: &Model) -> bool {
    actor.has(Right::AssetDownloadOriginal) || asset.owner_id == actor.id
}

/// The asset, if this member sees it; 404 else.
pub async fn visible(db: &impl ConnectionTrait, actor: &Actor, id: Uuid) -> Result<Model, Failure> {
    actor.require(Right::AssetView)?;
    let found = Entity::find_by_id(id).filter(visible_assets(actor)).one(db).await?;
    found.ok_or_else(|| ProblemCode::NotFound.into())
}

/// The asset, if this member may change it; 403 where they only see it, 404 where not even that or it is in the bin.
pub async fn editable(db: &impl ConnectionTrait, actor: &Actor, id: Uuid) -> Result<Model, Failure> {
    let asset = visible(db, actor, id).await?;
    if asset.deleted_at.is_some() {
        return Err(ProblemCode::NotFound.into());
    }
    if may_edit(actor, &asset) { Ok(asset) } else { Err(ProblemCode::NotAllowed.into()) }
}

/// Locks an asset until the transaction's end. Who puts it in the bin or into a collection waits.
pub async fn hold(db: &impl ConnectionTrait, id: Uuid) -> Result<(), Failure> {
    Entity::find_by_id(id).lock_exclusive().one(db).await?;
    Ok(())
}

/// Whether a member sees an asset and may change it.
pub async fn may_change(db: &impl ConnectionTrait, actor: &Actor, id: Uuid) -> Result<bool, Failure> {
    let found = Entity::find_by_id(id).filter(visible_assets(actor)).one(db).await?;
    Ok(found.is_some_and(|asset| may_edit(actor, &asset)))
}

/// The assets that one request puts in the bin or takes out of it, locked: all of them, or none where one is not seen
/// (404) or may not be changed (403).
pub async fn deletable(db: &impl ConnectionTrait, actor: &Actor, ids: &[AssetId]) -> Result<Vec<Model>, Failure> {
    let ids = distinct("/assets", ids)?;
    let seen = Entity::find()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .filter(visible_assets(actor))
        .order_by_asc(Column::Id)
        .lock_exclusive();
    let rows = seen.all(db).await?;
    if rows.len() < ids.len() {
        return Err(ProblemCode::NotFound.into());
    }
    if rows.iter().all(|row| may_delete(actor, row)) { Ok(rows) } else { Err(ProblemCode::NotAllowed.into()) }
}
