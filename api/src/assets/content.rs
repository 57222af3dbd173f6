//! Content that assets and attachments refer to, each kept once. Whoever changes what refers to it takes the content's row
//! first and the asset's afterwards: else two could wait for each other.

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set,
    sea_query::{Expr, OnConflict},
};

use crate::{
    database::statement,
    entities::{Instant, blob},
    http::Failure,
    storage::Digest,
};

/// Says, before a file is placed, that it comes: content that nothing refers to begins its last day anew, and is not
/// removed while its file is being replaced.
pub async fn announce(db: &impl ConnectionTrait, digest: &Digest, now: Instant) -> Result<(), Failure> {
    blob::Entity::update_many()
        .col_expr(blob::Column::UnreferencedAt, Expr::value(now))
        .filter(blob::Column::Sha256.eq(digest.sha256.to_vec()))
        .filter(blob::Column::UnreferencedAt.is_not_null())
        .exec(db)
        .await?;
    Ok(())
}

/// The content is referred to (again).
pub async fn keep_content(db: &impl ConnectionTrait, digest: &Digest, now: Instant) -> Result<(), Failure> {
    let row = blob::ActiveModel {
        sha256: Set(digest.sha256.to_vec()),
        size: Set(size(digest)?),
        crc32: Set(digest.crc32.into()),
        created_at: Set(now),
        unreferenced_at: Set(None),
    };
    let said = [blob::Column::UnreferencedAt, blob::Column::Size, blob::Column::Crc32];
    let referred = OnConflict::column(blob::Column::Sha256).update_columns(said).to_owned();
    blob::Entity::insert(row).on_conflict(referred).exec_without_returning(db).await?;
    Ok(())
}

/// Something that refers to this content is about to go. To be followed, once it is gone, by [`keep_what_is_referred`].
pub async fn let_go(db: &impl ConnectionTrait, sha256: &[u8], now: Instant) -> Result<(), Failure> {
    blob::Entity::update_many()
        .col_expr(blob::Column::UnreferencedAt, Expr::value(now))
        .filter(blob::Column::Sha256.eq(sha256.to_vec()))
        .exec(db)
        .await?;
    Ok(())
}

/// Content that was let go stays where another asset or attachment refers to it.
pub async fn keep_what_is_referred(db: &impl ConnectionTrait, sha256: &[u8]) -> Result<(), Failure> {
    let sql = "UPDATE blobs SET unreferenced_at = NULL WHERE sha256 = ? \
                 AND (EXISTS (SELECT 1 FROM assets a WHERE a.sha256 = blobs.sha256) \
                   OR EXISTS (SELECT 1 FROM attachments t WHERE t.sha256 = blobs.sha256))";
    db.execute_raw(statement(db, sql, [sha256.to_vec().into()])).await?;
    Ok(())
}

/// Bytes, as columns have them.
pub fn size(digest: &Digest) -> Result<i64, Failure> {
    i64::try_from(digest.size).map_err(Failure::internal)
}
