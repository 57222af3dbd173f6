use actix_web::{HttpResponse, delete, web};
use vitrine_shared::{Change, CollectionId};

use super::store;
use crate::{
    access::Actor,
    app::App,
    events,
    http::{Failure, Path},
    links,
};

/// Puts a collection in the bin, from where it can be restored for 30 days. Its links are revoked at once and never return.
#[utoipa::path(tag = "collections", operation_id = "delete_collection", security(("session" = [])), params(("id" = CollectionId, Path)), responses(
    (status = 204, description = "In the bin.")
))]
#[delete("/collections/{id}")]
pub(super) async fn delete_collection(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<CollectionId>,
) -> Result<HttpResponse, Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    store::editable(&transaction, &actor, id.0).await?;
    store::put_in_bin(&transaction, id.0, Some(actor.id), now).await?;
    links::revoke_all(&transaction, id.0, actor.id, now).await?;
    events::tell(&transaction, now, &[Change::Collection { id }]).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.changed();
    Ok(HttpResponse::NoContent().finish())
}
