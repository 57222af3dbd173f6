//! Queries on members and sessions.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use sha2::{Digest, Sha256};
use vitrine_shared::Role;

use crate::{
    access::{Actor, Rights},
    app::App,
    entities::{Instant, member, role, session},
    http::Failure,
    random,
    secrets::hex,
};

/// A session that is not kept ends when it was idle for so long.
const IDLE_SECONDS: i64 = 12 * 3600;
/// «Stay signed in».
pub const STAY_SECONDS: i64 = 30 * 86_400;
/// How exactly the last use is known: every request would be a write otherwise.
const SEEN_SECONDS: i64 = 60;

/// The member whose session cookie this is, if the session has not ended.
pub async fn actor_of_session(app: &App, cookie: &str) -> Result<Option<Actor>, Failure> {
    actor_of_session_hash(app, Sha256::digest(cookie.as_bytes()).to_vec()).await
}

/// The member whose session has this hash, if it has not ended.
pub async fn actor_of_session_hash(app: &App, hash: Vec<u8>) -> Result<Option<Actor>, Failure> {
    let found = session::Entity::find_by_id(hash).one(app.database.read()).await?;
    let now = app.clock.now();
    let Some(session) = found.filter(|session| now < session.expires_at) else { return Ok(None) };
    let Some(actor) = actor(app, member::Column::Id.eq(session.member_id)).await? else { return Ok(None) };
    if now.0 - session.seen_at.0 > SEEN_SECONDS * 1_000_000 {
        touch(app, &session, now).await?;
    }
    Ok(Some(Actor { session: Some(session.hash), ..actor }))
}

async fn touch(app: &App, session: &session::Model, now: Instant) -> Result<(), Failure> {
    let transaction = app.database.begin().await?;
    let expires_at = if session.persistent { session.expires_at } else { now.plus_seconds(IDLE_SECONDS) };
    let change = session::ActiveModel { seen_at: Set(now), expires_at: Set(expires_at), ..Default::default() };
    // By filter: a session that was ended meanwhile stays ended.
    session::Entity::update_many()
        .set(change)
        .filter(session::Column::Hash.eq(session.hash.clone()))
        .exec(&transaction)
        .await?;
    transaction.commit().await?;
    Ok(())
}

/// An active member and their rights.
async fn actor(app: &App, who: impl sea_orm::sea_query::IntoCondition) -> Result<Option<Actor>, Failure> {
    let found = member::Entity::find()
        .filter(who.into_condition())
        .filter(member::Column::DeactivatedAt.is_null())
        .one(app.database.read())
        .await?;
    let Some(member) = found else { return Ok(None) };
    let role = role::Entity::find_by_id(&member.role_id).one(app.database.read()).await?;
    let role = role.ok_or_else(|| Failure::internal("a member's role is missing"))?;
    Ok(Some(Actor {
        id: member.id,
        role: role_named(&member.role_id)?,
        rights: Rights::parse(&role.rights),
        language: member.language.and_then(|language| language.parse().ok()),
        time_zone: member.time_zone.unwrap_or_else(|| app.instance.time_zone()),
        name: member.name,
        email: member.email,
        session: None,
    }))
}

/// The role of this id.
pub fn role_named(id: &str) -> Result<Role, Failure> {
    Role::ALL.into_iter().find(|role| role.as_str() == id).ok_or_else(|| Failure::internal("an unknown role"))
}

/// For commands: the member with this e-mail address.
pub async fn actor_by_email(app: &App, email: &str) -> Result<Option<Actor>, Failure> {
    actor(app, member::Column::EmailFolded.eq(folded(email))).await
}

/// For commands: the administrator who was there first.
pub async fn oldest_administrator(app: &App) -> Result<Option<Actor>, Failure> {
    let oldest = member::Entity::find()
        .filter(member::Column::RoleId.eq(Role::Administrator.as_str()))
        .filter(member::Column::DeactivatedAt.is_null())
        .order_by_asc(member::Column::CreatedAt)
        .limit(1)
        .one(app.database.read())
        .await?;
    match oldest {
        Some(member) => actor(app, member::Column::Id.eq(member.id)).await,
        None => Ok(None),
    }
}

/// The row of an active member, for checking a password.
pub async fn member_by_email(app: &App, email: &str) -> Result<Option<member::Model>, Failure> {
    let by_email = member::Entity::find().filter(member::Column::EmailFolded.eq(folded(email)));
    Ok(by_email.filter(member::Column::DeactivatedAt.is_null()).one(app.database.read()).await?)
}

/// How addresses are compared.
pub fn folded(email: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    email.trim().nfkc().collect::<String>().to_lowercase()
}

/// Begins a session; gives the cookie's value.
pub async fn create_session(
    db: &impl ConnectionTrait,
    member: uuid::Uuid,
    stay: bool,
    now: Instant,
) -> Result<String, Failure> {
    let value = hex(&random::bytes::<32>()?);
    let lasts = if stay { STAY_SECONDS } else { IDLE_SECONDS };
    let row = session::ActiveModel {
        hash: Set(Sha256::digest(value.as_bytes()).to_vec()),
        member_id: Set(member),
        persistent: Set(stay),
        created_at: Set(now),
        seen_at: Set(now),
        expires_at: Set(now.plus_seconds(lasts)),
    };
    session::Entity::insert(row).exec_without_returning(db).await?;
    Ok(value)
}

/// Ends a session.
pub async fn delete_session(app: &App, hash: Vec<u8>) -> Result<(), Failure> {
    let transaction = app.database.begin().await?;
    session::Entity::delete_by_id(hash).exec(&transaction).await?;
    transaction.commit().await?;
    Ok(())
}

/// Drops sessions that have ended.
pub async fn sweep_sessions(db: &impl ConnectionTrait, now: Instant) -> Result<(), Failure> {
    session::Entity::delete_many().filter(session::Column::ExpiresAt.lte(now)).exec(db).await?;
    Ok(())
}
