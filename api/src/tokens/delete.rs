use actix_web::{HttpResponse, delete, web};
use sea_orm::EntityTrait;
use vitrine_shared::{Change, ProblemCode, TokenId};

use super::store;
use crate::{
    access::SignedIn,
    app::App,
    entities::token,
    events,
    http::{Failure, Path},
};

/// Revokes a token of one's own, at once and for ever. Links that were made with it stay.
#[utoipa::path(tag = "profile", operation_id = "delete_token", security(("session" = [])), params(("id" = TokenId, Path)), responses(
    (status = 204, description = "Revoked."),
    (status = 404, description = "None of one's own.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[delete("/tokens/{id}")]
pub(super) async fn delete_token(
    app: web::Data<App>,
    member: SignedIn,
    Path(id): Path<TokenId>,
) -> Result<HttpResponse, Failure> {
    let transaction = app.database.begin().await?;
    let token = store::own(&transaction, member.actor.id, id.0).await?.ok_or(ProblemCode::NotFound)?;
    token::Entity::delete_by_id(token.id).exec(&transaction).await?;
    // Streams that were opened with it hear this, and end.
    events::tell(&transaction, app.clock.now(), &[Change::Member { id: member.actor.id.into() }]).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(HttpResponse::NoContent().finish())
}
