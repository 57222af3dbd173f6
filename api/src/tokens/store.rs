//! Queries on tokens.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use uuid::Uuid;

use crate::{
    access::{Actor, Credential, Rights},
    accounts,
    app::App,
    entities::{
        Instant,
        token::{ActiveModel, Column, Entity, Model},
    },
    http::Failure,
};

/// The member whose token has this hash, with what its scopes leave of their rights, if it has not ended.
pub async fn actor_of_token(app: &App, hash: &[u8]) -> Result<Option<Actor>, Failure> {
    let found = Entity::find().filter(Column::Hash.eq(hash.to_vec())).one(app.database.read()).await?;
    let now = app.clock.now();
    let Some(token) = found.filter(|token| token.expires_at.is_none_or(|end| now < end)) else { return Ok(None) };
    let credential = Credential::Token(hash.to_vec());
    let Some(actor) = accounts::actor_by_id(app, token.member_id, credential).await? else { return Ok(None) };
    if token.used_at.is_none_or(|used_at| accounts::is_stale(used_at, now)) {
        touch(app, &token, now).await?;
    }
    Ok(Some(Actor { rights: actor.rights.within(&Rights::parse(&token.scopes)), ..actor }))
}

async fn touch(app: &App, token: &Model, now: Instant) -> Result<(), Failure> {
    let transaction = app.database.begin().await?;
    let used = ActiveModel { used_at: Set(Some(now)), ..Default::default() };
    Entity::update_many().set(used).filter(Column::Id.eq(token.id)).exec(&transaction).await?;
    accounts::saw(&transaction, token.member_id, now).await?;
    transaction.commit().await?;
    Ok(())
}

/// A member's tokens, newest first; expired ones stay until they are deleted.
pub(super) async fn of_member(db: &impl ConnectionTrait, member: Uuid) -> Result<Vec<Model>, Failure> {
    let own = Entity::find().filter(Column::MemberId.eq(member));
    Ok(own.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).all(db).await?)
}

/// The token of this id, if it is this member's.
pub(super) async fn own(db: &impl ConnectionTrait, member: Uuid, id: Uuid) -> Result<Option<Model>, Failure> {
    Ok(Entity::find_by_id(id).filter(Column::MemberId.eq(member)).one(db).await?)
}

/// Revokes every token of a member, for ever.
pub async fn revoke_all(db: &impl ConnectionTrait, member: Uuid) -> Result<(), Failure> {
    Entity::delete_many().filter(Column::MemberId.eq(member)).exec(db).await?;
    Ok(())
}
