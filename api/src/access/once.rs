//! `Idempotency-Key`: a creation that is asked for again, because its answer was lost, is not carried out again.

use actix_web::HttpRequest;
use sea_orm::{ConnectionTrait, Value};
use uuid::Uuid;
use vitrine_shared::ProblemCode;

use super::Actor;
use crate::{app::App, database::statement, entities::Instant, http::Failure};

/// How long a key is remembered.
const KEPT_SECONDS: i64 = 86_400;
/// Characters of a key, at most.
const KEY_CHARS: usize = 255;

/// Whether a creation was asked for before. Without a key it never was.
pub struct Once(Option<Claim>);

struct Claim {
    member: Uuid,
    key: String,
    /// HMAC under the server's secret: a request may hold a password.
    request: Vec<u8>,
}

impl Once {
    /// The key of a request, and what tells the request from others. 400 where the key is no visible ASCII text of at most
    /// 255 characters.
    pub fn of(app: &App, actor: &Actor, request: &HttpRequest, content: &[u8]) -> Result<Self, Failure> {
        let Some(key) = request.headers().get("idempotency-key") else { return Ok(Self(None)) };
        let key = key.to_str().ok().map(str::trim).filter(|key| (1..=KEY_CHARS).contains(&key.len()));
        let key = key.ok_or(ProblemCode::BadRequest)?.to_owned();
        let head = format!("{} {}\n", request.method(), request.uri());
        let request = app.secrets.mac("idempotency", &[head.as_bytes(), content].concat()).to_vec();
        Ok(Self(Some(Claim { member: actor.id, key, request })))
    }

    /// What the same request created before. To be asked first in the transaction that creates: of two at once the second
    /// waits here, and finds what the first has made. 422 where the key was another request's.
    pub async fn earlier(&self, db: &impl ConnectionTrait, now: Instant) -> Result<Option<Uuid>, Failure> {
        let Some(claim) = &self.0 else { return Ok(None) };
        let sql = "INSERT INTO idempotency_keys (member_id, key, request, created_at) VALUES (?, ?, ?, ?) \
                   ON CONFLICT (member_id, key) DO UPDATE SET request = excluded.request, resource_id = NULL, \
                   created_at = excluded.created_at WHERE idempotency_keys.created_at <= ?";
        let values: [Value; 5] = [
            claim.member.into(),
            claim.key.clone().into(),
            claim.request.clone().into(),
            now.0.into(),
            now.plus_seconds(-KEPT_SECONDS).0.into(),
        ];
        if db.execute_raw(statement(db, sql, values)).await?.rows_affected() > 0 {
            return Ok(None);
        }
        claim.found(db, now).await
    }

    /// The same, outside of the transaction: before a request is checked against what may have changed since.
    pub async fn known(&self, db: &impl ConnectionTrait, now: Instant) -> Result<Option<Uuid>, Failure> {
        match &self.0 {
            Some(claim) => claim.found(db, now).await,
            None => Ok(None),
        }
    }

    /// Notes what was created; in the same transaction.
    pub async fn made(&self, db: &impl ConnectionTrait, resource: Uuid) -> Result<(), Failure> {
        let Some(claim) = &self.0 else { return Ok(()) };
        let sql = "UPDATE idempotency_keys SET resource_id = ? WHERE member_id = ? AND key = ?";
        let values: [Value; 3] = [resource.into(), claim.member.into(), claim.key.clone().into()];
        db.execute_raw(statement(db, sql, values)).await?;
        Ok(())
    }
}

impl Claim {
    async fn found(&self, db: &impl ConnectionTrait, now: Instant) -> Result<Option<Uuid>, Failure> {
        let sql =
            "SELECT request, resource_id FROM idempotency_keys WHERE member_id = ? AND key = ? AND created_at > ?";
        let values: [Value; 3] =
            [self.member.into(), self.key.clone().into(), now.plus_seconds(-KEPT_SECONDS).0.into()];
        let Some(row) = db.query_one_raw(statement(db, sql, values)).await? else { return Ok(None) };
        if row.try_get::<Vec<u8>>("", "request")? != self.request {
            return Err(ProblemCode::KeyReused.into());
        }
        Ok(row.try_get("", "resource_id")?)
    }
}

/// Forgets the key of what came to nothing, or is gone: the same request creates it anew.
pub async fn forget(db: &impl ConnectionTrait, resource: Uuid) -> Result<(), Failure> {
    let sql = "DELETE FROM idempotency_keys WHERE resource_id = ?";
    db.execute_raw(statement(db, sql, [resource.into()])).await?;
    Ok(())
}

/// Drops keys that are no longer remembered.
pub async fn sweep(db: &impl ConnectionTrait, now: Instant) -> Result<(), Failure> {
    let sql = "DELETE FROM idempotency_keys WHERE created_at <= ?";
    db.execute_raw(statement(db, sql, [now.plus_seconds(-KEPT_SECONDS).0.into()])).await?;
    Ok(())
}
