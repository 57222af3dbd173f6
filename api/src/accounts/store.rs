//! Queries on members and sessions.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::{IntoCondition, LockType},
};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use vitrine_shared::Role;

use super::browser::Browser;
use crate::{
    access::{Actor, Credential, Rights},
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

/// The member whose session has this hash, if it has not ended.
pub async fn actor_of_session(app: &App, hash: &[u8]) -> Result<Option<Actor>, Failure> {
    let found = session::Entity::find_by_id(hash.to_vec()).one(app.database.read()).await?;
    let now = app.clock.now();
    let Some(session) = found.filter(|session| now < session.expires_at) else { return Ok(None) };
    let credential = Credential::Session(hash.to_vec());
    let Some(actor) = actor(app, member::Column::Id.eq(session.member_id), credential).await? else { return Ok(None) };
    if is_stale(session.seen_at, now) {
        touch(app, &session, now).await?;
    }
    Ok(Some(actor))
}

/// Whether a last use is so long ago that another is worth a write.
pub fn is_stale(seen_at: Instant, now: Instant) -> bool {
    now.0 - seen_at.0 > SEEN_SECONDS * 1_000_000
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
    saw(&transaction, session.member_id, now).await?;
    transaction.commit().await?;
    Ok(())
}

/// Notes when a member was last here.
pub async fn saw(db: &impl ConnectionTrait, id: Uuid, now: Instant) -> Result<(), Failure> {
    let seen = member::ActiveModel { seen_at: Set(Some(now)), ..Default::default() };
    member::Entity::update_many().set(seen).filter(member::Column::Id.eq(id)).exec(db).await?;
    Ok(())
}

/// The member of this id, if they can sign in, known by this credential.
pub async fn actor_by_id(app: &App, id: Uuid, credential: Credential) -> Result<Option<Actor>, Failure> {
    actor(app, member::Column::Id.eq(id), credential).await
}

/// An active member and their rights.
async fn actor(app: &App, who: impl IntoCondition, credential: Credential) -> Result<Option<Actor>, Failure> {
    let found = member::Entity::find().filter(who.into_condition()).filter(is_active()).one(app.database.read());
    let Some(member) = found.await? else { return Ok(None) };
    Ok(Some(Actor {
        id: member.id,
        role: role_named(&member.role_id)?,
        rights: rights_of(app.database.read(), &member.role_id).await?,
        language: member.language.and_then(|language| language.parse().ok()),
        time_zone: member.time_zone.unwrap_or_else(|| app.instance.time_zone()),
        name: member.name,
        email: member.email,
        credential,
    }))
}

/// Members who can sign in: they have joined, and are not deactivated.
pub fn is_active() -> Condition {
    Condition::all().add(member::Column::DeactivatedAt.is_null()).add(member::Column::JoinedAt.is_not_null())
}

/// The rights of a role.
pub async fn rights_of(db: &impl ConnectionTrait, role: &str) -> Result<Rights, Failure> {
    let row = role::Entity::find_by_id(role).one(db).await?;
    let row = row.ok_or_else(|| Failure::internal("a member's role is missing"))?;
    Ok(Rights::parse(&row.rights))
}

/// The role of this id.
pub fn role_named(id: &str) -> Result<Role, Failure> {
    Role::ALL.into_iter().find(|role| role.as_str() == id).ok_or_else(|| Failure::internal("an unknown role"))
}

/// For commands: the member with this e-mail address.
pub async fn actor_by_email(app: &App, email: &str) -> Result<Option<Actor>, Failure> {
    actor(app, member::Column::EmailFolded.eq(folded(email)), Credential::Command).await
}

/// For commands: the administrator who was there first.
pub async fn oldest_administrator(app: &App) -> Result<Option<Actor>, Failure> {
    let oldest = member::Entity::find()
        .filter(member::Column::RoleId.eq(Role::Administrator.as_str()))
        .filter(is_active())
        .order_by_asc(member::Column::CreatedAt)
        .limit(1)
        .one(app.database.read())
        .await?;
    match oldest {
        Some(member) => actor(app, member::Column::Id.eq(member.id), Credential::Command).await,
        None => Ok(None),
    }
}

/// The row of an active member, for checking a password.
pub async fn member_by_email(app: &App, email: &str) -> Result<Option<member::Model>, Failure> {
    let by_email = member::Entity::find().filter(member::Column::EmailFolded.eq(folded(email)));
    Ok(by_email.filter(is_active()).one(app.database.read()).await?)
}

/// The row of a member who is not deactivated, invited ones included: who may set a password.
pub async fn resettable(db: &impl ConnectionTrait, email: &str) -> Result<Option<member::Model>, Failure> {
    let by_email = member::Entity::find().filter(member::Column::EmailFolded.eq(folded(email)));
    Ok(by_email.filter(member::Column::DeactivatedAt.is_null()).one(db).await?)
}

/// How addresses are compared.
pub fn folded(email: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    email.trim().nfkc().collect::<String>().to_lowercase()
}

/// Begins a session; gives the cookie's value.
pub async fn create_session(
    db: &impl ConnectionTrait,
    member: Uuid,
    stay: bool,
    browser: Browser,
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
        browser: Set(browser.family.map(str::to_owned)),
        system: Set(browser.system.map(str::to_owned)),
    };
    session::Entity::insert(row).exec_without_returning(db).await?;
    saw(db, member, now).await?;
    Ok(value)
}

/// The sessions of a member that have not ended, used last first.
pub async fn sessions_of(
    db: &impl ConnectionTrait,
    member: Uuid,
    now: Instant,
) -> Result<Vec<session::Model>, Failure> {
    let own = session::Entity::find().filter(session::Column::MemberId.eq(member));
    let open = own.filter(session::Column::ExpiresAt.gt(now));
    Ok(open.order_by_desc(session::Column::SeenAt).order_by_desc(session::Column::CreatedAt).all(db).await?)
}

/// Ends every session of a member, but for the one of this hash.
pub async fn end_sessions(db: &impl ConnectionTrait, member: Uuid, but: Option<&[u8]>) -> Result<(), Failure> {
    let mut own = session::Entity::delete_many().filter(session::Column::MemberId.eq(member));
    if let Some(hash) = but {
        own = own.filter(session::Column::Hash.ne(hash.to_vec()));
    }
    own.exec(db).await?;
    Ok(())
}

/// The member, if active, locked until the transaction's end: what ends their access waits, and ends what is begun meanwhile, too.
pub async fn hold_active(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<member::Model>, Failure> {
    Ok(member::Entity::find_by_id(id).filter(is_active()).lock(LockType::NoKeyUpdate).one(db).await?)
}

/// Ends a session.
pub async fn delete_session(db: &impl ConnectionTrait, hash: Vec<u8>) -> Result<(), Failure> {
    session::Entity::delete_by_id(hash).exec(db).await?;
    Ok(())
}

/// Drops sessions that have ended.
pub async fn sweep_sessions(db: &impl ConnectionTrait, now: Instant) -> Result<(), Failure> {
    session::Entity::delete_many().filter(session::Column::ExpiresAt.lte(now)).exec(db).await?;
    Ok(())
}
