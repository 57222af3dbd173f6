//! Queries on attachments.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;
use vitrine_shared::{Change, ProblemCode};

use crate::{
    collections,
    entities::{
        Instant,
        attachment::{Column, Entity, Model},
    },
    events,
    http::Failure,
};

/// The attachments of an asset, oldest first.
pub async fn of_asset(db: &impl ConnectionTrait, asset: Uuid) -> Result<Vec<Model>, Failure> {
    let all = Entity::find().filter(Column::AssetId.eq(asset)).order_by_asc(Column::CreatedAt).order_by_asc(Column::Id);
    Ok(all.all(db).await?)
}

/// One of an asset's attachments; 404 where it is none of them.
pub async fn one(db: &impl ConnectionTrait, asset: Uuid, id: Uuid) -> Result<Model, Failure> {
    let found = Entity::find_by_id(id).filter(Column::AssetId.eq(asset)).one(db).await?;
    found.ok_or_else(|| ProblemCode::NotFound.into())
}

/// Tells open windows and the pages of the collections that hold the asset. In the change's own transaction.
pub async fn tell(db: &impl ConnectionTrait, asset: Uuid, now: Instant) -> Result<(), Failure> {
    collections::assets_changed(db, &[asset], now).await?;
    events::tell(db, now, &[Change::Asset { id: asset.into() }]).await
}
