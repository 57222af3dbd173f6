//! Queries on uploads.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;
use vitrine_shared::{ProblemCode, Right};

use super::finish::Finished;
use crate::{
    access::{Actor, forget_creation},
    app::App,
    assets,
    database::statement,
    entities::{
        Instant,
        upload::{ActiveModel, Column, Entity, Model},
    },
    http::Failure,
    storage::Digest,
};

/// How long an upload may take, and how long it is remembered after its end.
pub const KEPT_SECONDS: i64 = 7 * 86_400;

/// The upload, if it is this member's; 404 else, 410 where it has expired.
pub async fn own(db: &impl ConnectionTrait, actor: &Actor, id: Uuid, now: Instant) -> Result<Model, Failure> {
    actor.require(Right::AssetUpload)?;
    let own = Entity::find_by_id(id).filter(Column::MemberId.eq(actor.id)).one(db).await?;
    let upload = own.ok_or(ProblemCode::NotFound)?;
    if now >= upload.expires_at { Err(ProblemCode::UploadExpired.into()) } else { Ok(upload) }
}

/// What became of an upload, if it is finished.
pub fn finished(upload: &Model) -> Option<Finished> {
    Some(Finished {
        asset: upload.asset_id?,
        attachment: upload.attachment_id,
        duplicate: upload.duplicate.unwrap_or(false),
    })
}

/// What a whole upload is known by, if its sums were written down.
pub fn sealed(upload: &Model) -> Option<Digest> {
    Some(Digest {
        sha256: upload.sha256.as_deref()?.try_into().ok()?,
        crc32: u32::try_from(upload.crc32?).ok()?,
        size: size(upload),
    })
}

/// Bytes that the whole has.
pub fn size(upload: &Model) -> u64 {
    u64::try_from(upload.size).unwrap_or(0)
}

/// Bytes that are there. All of them where the sums are known: then the file may have been placed already.
pub async fn offset(app: &App, upload: &Model) -> Result<u64, Failure> {
    if upload.sha256.is_some() {
        return Ok(size(upload));
    }
    let (storage, id) = (app.storage.clone(), upload.id);
    let length = tokio::task::spawn_blocking(move || storage.upload_length(id)).await.map_err(Failure::internal)??;
    length.ok_or_else(|| ProblemCode::NotFound.into())
}

pub async fn insert(db: &impl ConnectionTrait, upload: Model) -> Result<(), Failure> {
    Entity::insert(ActiveModel::from(upload)).exec_without_returning(db).await?;
    Ok(())
}

/// Writes down the sums of a whole upload, before its file is placed.
pub async fn seal(db: &impl ConnectionTrait, id: Uuid, digest: &Digest, now: Instant) -> Result<(), Failure> {
    let sums = ActiveModel {
        sha256: Set(Some(digest.sha256.to_vec())),
        crc32: Set(Some(i64::from(digest.crc32))),
        ..Default::default()
    };
    let changed = Entity::update_many().set(sums).filter(Column::Id.eq(id)).exec(db).await?;
    if changed.rows_affected == 0 {
        return Err(ProblemCode::NotFound.into());
    }
    assets::announce(db, digest, now).await
}

/// Writes down what became of an upload.
pub async fn finish(db: &impl ConnectionTrait, id: Uuid, finished: &Finished, now: Instant) -> Result<(), Failure> {
    let end = ActiveModel {
        finished_at: Set(Some(now)),
        expires_at: Set(now.plus_seconds(KEPT_SECONDS)),
        asset_id: Set(Some(finished.asset)),
        attachment_id: Set(finished.attachment),
        duplicate: Set(Some(finished.duplicate)),
        ..Default::default()
    };
    Entity::update_many().set(end).filter(Column::Id.eq(id)).exec(db).await?;
    Ok(())
}

pub async fn delete(db: &impl ConnectionTrait, id: Uuid) -> Result<(), Failure> {
    Entity::delete_by_id(id).exec(db).await?;
    forget_creation(db, id).await
}

/// Drops uploads that were not finished in time, with what is there of them, and the memory of finished ones.
pub async fn sweep(app: &App, now: Instant) -> Result<(), Failure> {
    let transaction = app.database.begin().await?;
    let sql = "DELETE FROM uploads WHERE expires_at <= ? RETURNING id";
    let expired = transaction.query_all_raw(statement(&transaction, sql, [now.into()])).await?;
    let ids = expired.iter().map(|row| row.try_get("", "id")).collect::<Result<Vec<Uuid>, _>>()?;
    transaction.commit().await?;
    for &id in &ids {
        app.uploads_open.forget(id);
    }
    let storage = app.storage.clone();
    let removed = tokio::task::spawn_blocking(move || ids.into_iter().try_for_each(|id| storage.remove_upload(id)));
    Ok(removed.await.map_err(Failure::internal)??)
}
