use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, Set, sea_query::Expr};
use vitrine_shared::{Change, FieldCode};

use super::{member_password, store};
use crate::{
    app::App,
    entities::member::{ActiveModel, Column, Entity},
    events,
    http::{Failure, Field},
    invitations,
};

/// For a command: sets the password of the member with this e-mail address, who is not deactivated, and ends their sessions
/// and their one-time address.
pub async fn reset_password(app: &App, email: &str, password: &str) -> Result<(), Failure> {
    let invalid = |field| Failure::invalid(vec![field]);
    let member = store::resettable(app.database.read(), email).await?;
    let member = member.ok_or_else(|| invalid(Field::new("/email", FieldCode::Unknown)))?;
    member_password("/password", password, [&member.name, &member.email]).map_err(invalid)?;
    let now = app.clock.now();
    let change = ActiveModel {
        password_hash: Set(app.passwords.hash(password).await?),
        joined_at: Set(Some(member.joined_at.unwrap_or(now))),
        ..Default::default()
    };
    let transaction = app.database.begin().await?;
    let this = Entity::update_many().set(change).col_expr(Column::Version, Expr::col(Column::Version).add(1));
    this.filter(Column::Id.eq(member.id)).exec(&transaction).await?;
    store::end_sessions(&transaction, member.id, None).await?;
    invitations::end(&transaction, member.id).await?;
    events::tell(&transaction, now, &[Change::Member { id: member.id.into() }]).await?;
    transaction.commit().await?;
    Ok(())
}
