use actix_web::{HttpResponse, post, web};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use vitrine_shared::{LinksRequest, NoticeKind};

use super::{
    Row,
    chosen::{chosen, overtaken},
    store,
    taking::take_collections,
    told,
};
use crate::{
    access::Actor,
    app::App,
    entities::link::{ActiveModel, Column, Entity},
    http::{Failure, Json},
};

/// Deletes several links, for ever, with the collections that go with them. All or none.
#[utoipa::path(tag = "links", operation_id = "delete_links", security(("session" = [])), request_body = LinksRequest, responses(
    (status = 204, description = "Gone."),
    (status = 403, description = "One of them is somebody else's.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 404, description = "One of them is gone, or the caller may not know of it.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 412, description = "Somebody changed one of them meanwhile; `errors` names each as `/links/3`.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/links/deletions")]
pub(super) async fn delete_links(
    app: web::Data<App>,
    actor: Actor,
    Json(body): Json<LinksRequest>,
) -> Result<HttpResponse, Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let rows = chosen(&transaction, &actor, &body.links).await?;
    for row in &rows {
        let change = ActiveModel { revoked_at: Set(Some(now)), revoked_by: Set(Some(actor.id)), ..Default::default() };
        let this_version = Entity::update_many()
            .set(change)
            .filter(Column::Id.eq(row.link.id))
            .filter(Column::Version.eq(row.link.version))
            .filter(Column::RevokedAt.is_null());
        if this_version.exec(&transaction).await?.rows_affected == 0 {
            return Err(overtaken(&body.links, row.link.id));
        }
        told::done_by(&transaction, now, &row.link, actor.id, NoticeKind::Deleted).await?;
    }
    store::tell_of(&transaction, now, rows.iter().map(Row::place)).await?;
    take_collections(&transaction, &actor, &rows, now).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.changed();
    Ok(HttpResponse::NoContent().finish())
}
