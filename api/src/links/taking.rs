//! What goes with a link when it ends: a collection that was made for it, and what holds the asset of a direct one.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;
use vitrine_shared::{Change, LinkState, NoticeKind, ProblemCode};

use super::{Row, row::Place, store};
use crate::{
    access::Actor,
    collections,
    entities::{
        Instant,
        link::{ActiveModel, Column, Entity},
    },
    events,
    http::Failure,
    notices::{self, New},
};

/// Puts the collections that go with these links in the bin; the links were revoked just now, in this transaction. One stays
/// that another link opens or may yet open, and one that this member may not delete.
pub(super) async fn take_collections(
    db: &impl ConnectionTrait,
    actor: &Actor,
    revoked: &[Row],
    now: Instant,
) -> Result<(), Failure> {
    for row in revoked {
        let collection = row.link.collection_id;
        if row.is_direct() {
            collections::put_in_bin(db, collection, Some(actor.id), now).await?;
        } else if row.link.takes_collection && may_go(db, actor, collection, now).await? {
            collections::put_in_bin(db, collection, Some(actor.id), now).await?;
            store::revoke_all(db, collection, actor.id, now).await?;
            events::tell(db, now, &[Change::Collection { id: collection.into() }]).await?;
        }
    }
    Ok(())
}

async fn may_go(db: &impl ConnectionTrait, actor: &Actor, collection: Uuid, now: Instant) -> Result<bool, Failure> {
    match collections::editable(db, actor, collection).await {
        Ok(_) => {}
        Err(failure) if matches!(failure.code, ProblemCode::NotAllowed | ProblemCode::NotFound) => return Ok(false),
        Err(failure) => return Err(failure),
    }
    let others = store::of_collections(db, &[collection]).await?;
    Ok(others.iter().all(|other| other.state(now).0 == LinkState::Expired))
}

/// Revokes the direct links of an asset that is removed for good, in the transaction that removes it. Nobody does it.
pub async fn end_with_asset(db: &impl ConnectionTrait, asset: Uuid, now: Instant) -> Result<(), Failure> {
    let direct = Entity::find().filter(Column::AssetId.eq(asset)).filter(Column::RevokedAt.is_null()).all(db).await?;
    for link in &direct {
        let change = ActiveModel { revoked_at: Set(Some(now)), ..Default::default() };
        Entity::update_many().set(change).filter(Column::Id.eq(link.id)).exec(db).await?;
        collections::put_in_bin(db, link.collection_id, None, now).await?;
        notices::add(db, now, New::of(link, NoticeKind::AssetDeleted)).await?;
        store::tell(db, now, Place::of(link)).await?;
    }
    Ok(())
}
