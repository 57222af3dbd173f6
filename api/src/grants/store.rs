//! Queries on grants and their plans.

use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult};
use uuid::Uuid;

use crate::{
    database::statement,
    entities::{Instant, grant},
    http::Failure,
};

/// A grant with its plan.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Kept {
    pub link_id: Uuid,
    pub unlock_epoch: i64,
    pub expires_at: Instant,
    /// The compressed plan.
    pub body: Vec<u8>,
}

/// The grant whose token has this hash.
pub(super) async fn by_hash(db: &impl ConnectionTrait, hash: &[u8]) -> Result<Option<Kept>, Failure> {
    let sql = "SELECT g.link_id, g.unlock_epoch, g.expires_at, p.body FROM grants g \
               JOIN plans p ON p.digest = g.plan_digest WHERE g.hash = ?";
    let found = db.query_one_raw(statement(db, sql, [hash.to_vec().into()])).await?;
    Ok(found.map(|row| Kept::from_query_result(&row, "")).transpose()?)
}

/// Keeps a grant; its plan is shared with equal ones.
pub(super) async fn insert(db: &impl ConnectionTrait, row: grant::Model, body: Vec<u8>) -> Result<(), Failure> {
    let sql = "INSERT INTO plans (digest, body, created_at) VALUES (?, ?, ?) \
               ON CONFLICT (digest) DO UPDATE SET created_at = excluded.created_at";
    let values = [row.plan_digest.clone().into(), body.into(), row.created_at.0.into()];
    db.execute_raw(statement(db, sql, values)).await?;
    grant::Entity::insert(grant::ActiveModel::from(row)).exec_without_returning(db).await?;
    Ok(())
}

/// Drops grants that have ended, and plans that no grant has any more.
pub async fn sweep(db: &impl ConnectionTrait, now: Instant) -> Result<(), Failure> {
    db.execute_raw(statement(db, "DELETE FROM grants WHERE expires_at <= ?", [now.0.into()])).await?;
    let unused = "DELETE FROM plans WHERE NOT EXISTS (SELECT 1 FROM grants g WHERE g.plan_digest = plans.digest)";
    db.execute_raw(statement(db, unused, [])).await?;
    Ok(())
}
