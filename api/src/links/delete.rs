use std::slice;

use actix_web::{HttpResponse, delete, web};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use vitrine_shared::{LinkId, NoticeKind};

use super::{store, taking::take_collections, told};
use crate::{
    access::Actor,
    app::App,
    entities::link::{ActiveModel, Column, Entity},
    http::{Failure, Path},
};

/// Deletes a link, for ever: whoever holds it loses access at once, and its address never opens anything again. A collection
/// that goes with it goes to the bin, unless another link opens it.
#[utoipa::path(tag = "links", operation_id = "delete_link", security(("session" = [])), params(("id" = LinkId, Path)), responses(
    (status = 204, description = "Gone."),
    (status = 403, description = "The link is somebody else's.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 404, description = "None, or none that the caller may know of.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[delete("/links/{id}")]
pub(super) async fn delete_link(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<LinkId>,
) -> Result<HttpResponse, Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let row = store::editable(&transaction, &actor, id.0).await?;
    let change = ActiveModel { revoked_at: Set(Some(now)), revoked_by: Set(Some(actor.id)), ..Default::default() };
    Entity::update_many().set(change).filter(Column::Id.eq(id.0)).exec(&transaction).await?;
    told::done_by(&transaction, now, &row.link, actor.id, NoticeKind::Deleted).await?;
    store::tell(&transaction, now, row.place()).await?;
    take_collections(&transaction, &actor, slice::from_ref(&row), now).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.changed();
    Ok(HttpResponse::NoContent().finish())
}
