use actix_web::{HttpRequest, HttpResponse, post, web};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, Set, sea_query::Expr};
use vitrine_shared::{AcceptInvitation, Change, ProblemCode, Session};

use super::{slow_down, store};
use crate::{
    accounts::{end_sessions, member_password, plain_name, sign_in},
    app::App,
    entities::member::{ActiveModel, Column, Entity, Model},
    events,
    http::{Failure, Json},
};

/// Sets the password that a one-time address asks for, and signs in. Uses the address up, and ends every session that was
/// begun with an earlier password.
#[utoipa::path(tag = "accounts", operation_id = "accept_invitation", request_body = AcceptInvitation, responses(
    (status = 201, body = Session),
    (status = 410, description = "Used, replaced or expired, or never made.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 422, description = "The password or the name does not hold.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too many attempts; `Retry-After` says when to come back.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/invitations/acceptances")]
pub(super) async fn accept_invitation(
    app: web::Data<App>,
    request: HttpRequest,
    Json(body): Json<AcceptInvitation>,
) -> Result<HttpResponse, Failure> {
    slow_down(&app, &request).await?;
    let now = app.clock.now();
    let found = store::open(app.database.read(), &body.code, now).await?;
    let (invitation, member) = found.ok_or(ProblemCode::InvitationEnded)?;
    let change = change(&app, &member, &body).await?;
    let hash = change.password_hash.try_as_ref().cloned();
    let transaction = app.database.begin().await?;
    let this = Entity::update_many().set(change).col_expr(Column::Version, Expr::col(Column::Version).add(1));
    let this = this.filter(Column::Id.eq(member.id)).filter(Column::DeactivatedAt.is_null());
    let changed = this.exec(&transaction).await?.rows_affected > 0;
    // Of two at once one has it.
    if !changed || !store::take(&transaction, &invitation, now).await? {
        return Err(ProblemCode::InvitationEnded.into());
    }
    end_sessions(&transaction, member.id, None).await?;
    events::tell(&transaction, now, &[Change::Member { id: member.id.into() }]).await?;
    transaction.commit().await?;
    app.feed.ring();
    sign_in(&app, &request, member.id, hash.as_deref(), body.stay_signed_in).await
}

async fn change(app: &App, member: &Model, asked: &AcceptInvitation) -> Result<ActiveModel, Failure> {
    let name = asked.name.as_deref().map_or_else(|| Ok(member.name.clone()), |name| plain_name("/name", name));
    let own = [name.as_deref().unwrap_or_default(), &member.email];
    let password = member_password("/password", &asked.password, own);
    let fields: Vec<_> = [name.as_ref().err().cloned(), password.err()].into_iter().flatten().collect();
    if !fields.is_empty() {
        return Err(Failure::invalid(fields));
    }
    Ok(ActiveModel {
        name: Set(name.unwrap_or_default()),
        password_hash: Set(app.passwords.hash(&asked.password).await?),
        joined_at: Set(Some(member.joined_at.unwrap_or_else(|| app.clock.now()))),
        ..Default::default()
    })
}
