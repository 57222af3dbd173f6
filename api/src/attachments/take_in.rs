//! What becomes of a file whose bytes are in their place, and which was meant for an asset.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, Set};
use uuid::Uuid;
use vitrine_media::sniff;

use super::store;
use crate::{
    access::Actor,
    assets::{self, Arrived},
    collections,
    entities::{
        Instant,
        attachment::{ActiveModel, Column, Entity},
    },
    http::Failure,
    random,
};

/// The attachment that a file became.
pub struct Attached {
    pub attachment: Uuid,
    /// The asset had it already.
    pub duplicate: bool,
}

/// Attaches a file to an asset that the member may change now; 404 where it is gone or in the bin, 403 where the right is
/// gone. All in the caller's transaction, after which the caller rings the bell of events.
pub async fn attach(
    db: &impl ConnectionTrait,
    actor: &Actor,
    asset: Uuid,
    arrived: &Arrived<'_>,
    now: Instant,
) -> Result<Attached, Failure> {
    assets::keep_content(db, &arrived.digest, now).await?;
    // Its row is locked from here on: of two files at once each is counted once.
    assets::hold(db, asset).await?;
    assets::editable(db, actor, asset).await?;
    let same = Column::AssetId.eq(asset).and(Column::Sha256.eq(arrived.digest.sha256.to_vec()));
    if let Some(there) = Entity::find().filter(same).one(db).await? {
        return Ok(Attached { attachment: there.id, duplicate: true });
    }
    let id = random::id(now)?;
    let row = ActiveModel {
        id: Set(id),
        asset_id: Set(asset),
        sha256: Set(arrived.digest.sha256.to_vec()),
        name: Set(arrived.name.to_owned()),
        size: Set(assets::content_size(&arrived.digest)?),
        crc32: Set(arrived.digest.crc32.into()),
        media_type: Set(sniff(arrived.head, arrived.name).media_type.to_owned()),
        created_at: Set(now),
        created_by: Set(actor.id),
        version: Set(1),
    };
    collections::attachments_leave(db, asset).await?;
    Entity::insert(row).exec_without_returning(db).await?;
    collections::attachments_return(db, asset).await?;
    store::tell(db, asset, now).await?;
    Ok(Attached { attachment: id, duplicate: false })
}
