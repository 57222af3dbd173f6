use actix_web::{HttpResponse, post, web};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, Set};
use vitrine_shared::{Change, Collection, CollectionId, ProblemCode};

use super::{describe::describe_one, store};
use crate::{
    access::{Actor, editable_collections},
    app::App,
    entities::collection::{ActiveModel, Column, Entity},
    events,
    http::{Failure, Path, etag},
};

/// How long a deleted collection can be restored: 30 days.
pub const KEPT_SECONDS: i64 = 30 * 86_400;

/// Takes a collection out of the bin, with its assets and their order. Its links do not return.
#[utoipa::path(tag = "collections", operation_id = "restore_collection", security(("session" = [])), params(("id" = CollectionId, Path)), responses(
    (status = 200, body = Collection, headers(("ETag" = String)))
))]
#[post("/collections/{id}/restoration")]
pub(super) async fn restore_collection(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<CollectionId>,
) -> Result<HttpResponse, Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let kept = editable_collections(&actor)
        .add(Column::Id.eq(id.0))
        .add(Column::DeletedAt.is_null().or(Column::DeletedAt.gt(now.plus_seconds(-KEPT_SECONDS))));
    let change = ActiveModel { deleted_at: Set(None), deleted_by: Set(None), ..Default::default() };
    if Entity::update_many().set(change).filter(kept).exec(&transaction).await?.rows_affected == 0 {
        return Err(ProblemCode::NotFound.into());
    }
    store::touch_revision(&transaction, &[id.0]).await?;
    events::tell(&transaction, now, &[Change::Collection { id }]).await?;
    let row = store::visible(&transaction, &actor, id.0).await?;
    let collection = describe_one(&transaction, &app, &actor, row).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(HttpResponse::Ok().insert_header(etag(collection.version)).json(collection))
}
