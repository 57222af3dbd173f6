//! Queries on one-time addresses.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set, sea_query::OnConflict};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    app::App,
    base62,
    entities::{
        Instant,
        invitation::{ActiveModel, Column, Entity, Model},
        member,
    },
    http::Failure,
    random,
};

/// How long an address works: 7 days.
const KEPT_SECONDS: i64 = 7 * 86_400;

/// A new address for a member, which ends the one before, and when it stops to work.
pub async fn issue(app: &App, db: &impl ConnectionTrait, member: Uuid) -> Result<(String, Instant), Failure> {
    let code = base62::encode(random::bytes()?);
    let now = app.clock.now();
    let expires_at = now.plus_seconds(KEPT_SECONDS);
    let row = ActiveModel {
        member_id: Set(member),
        hash: Set(hash(&code)),
        created_at: Set(now),
        expires_at: Set(expires_at),
    };
    let instead = OnConflict::column(Column::MemberId)
        .update_columns([Column::Hash, Column::CreatedAt, Column::ExpiresAt])
        .to_owned();
    Entity::insert(row).on_conflict(instead).exec_without_returning(db).await?;
    Ok((format!("{}/invitation#{code}", app.app_url), expires_at))
}

/// The address of this code and its member, as long as it works.
pub(super) async fn open(
    db: &impl ConnectionTrait,
    code: &str,
    now: Instant,
) -> Result<Option<(Model, member::Model)>, Failure> {
    let found = Entity::find().filter(Column::Hash.eq(hash(code))).filter(Column::ExpiresAt.gt(now)).one(db).await?;
    let Some(invitation) = found else { return Ok(None) };
    let member = member::Entity::find_by_id(invitation.member_id).filter(member::Column::DeactivatedAt.is_null());
    Ok(member.one(db).await?.map(|member| (invitation, member)))
}

/// Uses an address up; whether it was there to be used.
pub(super) async fn take(db: &impl ConnectionTrait, invitation: &Model, now: Instant) -> Result<bool, Failure> {
    let this = Entity::delete_many().filter(Column::Hash.eq(invitation.hash.clone())).filter(Column::ExpiresAt.gt(now));
    Ok(this.exec(db).await?.rows_affected > 0)
}

/// Until when the addresses of these members work, where one does.
pub async fn open_until(
    db: &impl ConnectionTrait,
    members: &[Uuid],
    now: Instant,
) -> Result<HashMap<Uuid, Instant>, Failure> {
    let open = Entity::find().filter(Column::MemberId.is_in(members.iter().copied()));
    let open = open.filter(Column::ExpiresAt.gt(now)).all(db).await?;
    Ok(open.into_iter().map(|row| (row.member_id, row.expires_at)).collect())
}

/// Ends a member's address.
pub async fn end(db: &impl ConnectionTrait, member: Uuid) -> Result<(), Failure> {
    Entity::delete_by_id(member).exec(db).await?;
    Ok(())
}

/// Drops addresses that do not work any more.
pub async fn sweep(db: &impl ConnectionTrait, now: Instant) -> Result<(), Failure> {
    Entity::delete_many().filter(Column::ExpiresAt.lte(now)).exec(db).await?;
    Ok(())
}

fn hash(code: &str) -> Vec<u8> {
    Sha256::digest(code.as_bytes()).to_vec()
}
