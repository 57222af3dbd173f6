use actix_web::{HttpResponse, post, web};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use vitrine_shared::{Change, ChangePassword, FieldCode, PASSWORD_BYTES, ProblemCode};

use crate::{
    access::{
        SignedIn,
        throttle::{Pace, charge, forgive},
    },
    accounts::{end_sessions, member_password},
    app::App,
    entities::member::{ActiveModel, Column, Entity},
    events,
    http::{Failure, Field, Json},
    invitations,
};

/// Guesses at the present password of a session that was left open.
const GUESSES: Pace = Pace { burst: 8, seconds: 30 };
const PURPOSE: &str = "password change";

/// Changes one's own password. Every other session ends; tokens stay.
#[utoipa::path(tag = "profile", operation_id = "change_password", security(("session" = [])), request_body = ChangePassword, responses(
    (status = 204, description = "Changed."),
    (status = 422, description = "Not the present password, or the new one does not hold.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too many attempts; `Retry-After` says when to come back.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/profile/password")]
pub(super) async fn change_password(
    app: web::Data<App>,
    member: SignedIn,
    Json(body): Json<ChangePassword>,
) -> Result<HttpResponse, Failure> {
    let actor = &member.actor;
    let invalid = |field| Failure::invalid(vec![field]);
    member_password("/new_password", &body.new_password, [&actor.name, &actor.email]).map_err(invalid)?;
    charge(&app, &[(PURPOSE, actor.id.as_bytes(), GUESSES)]).await?;
    let row = Entity::find_by_id(actor.id).one(app.database.read()).await?.ok_or(ProblemCode::NotSignedIn)?;
    let is_plausible = body.current_password.len() <= PASSWORD_BYTES;
    if !is_plausible || !app.passwords.verify(&body.current_password, Some(&row.password_hash)).await? {
        return Err(invalid(Field::new("/current_password", FieldCode::Wrong)));
    }
    forgive(&app, PURPOSE, actor.id.as_bytes()).await?;
    let change =
        ActiveModel { password_hash: Set(app.passwords.hash(&body.new_password).await?), ..Default::default() };
    let transaction = app.database.begin().await?;
    // Of two at once the first holds: the second knew a password that is none any more.
    let this = Entity::update_many().set(change).filter(Column::Id.eq(actor.id));
    if this.filter(Column::PasswordHash.eq(row.password_hash)).exec(&transaction).await?.rows_affected == 0 {
        return Err(invalid(Field::new("/current_password", FieldCode::Wrong)));
    }
    end_sessions(&transaction, actor.id, Some(&member.session)).await?;
    invitations::end(&transaction, actor.id).await?;
    events::tell(&transaction, app.clock.now(), &[Change::Member { id: actor.id.into() }]).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(HttpResponse::NoContent().finish())
}
