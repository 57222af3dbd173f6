use actix_web::{HttpResponse, delete, web};
use tokio::task::spawn_blocking;
use uuid::Uuid;
use vitrine_shared::UploadId;

use super::{open::Wish, store};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Path},
};

/// Gives an upload up, with what is there of it. What a finished one became stays.
#[utoipa::path(tag = "uploads", operation_id = "delete_upload", security(("session" = [])),
    params(("id" = UploadId, Path), ("Tus-Resumable" = String, Header, description = "`1.0.0`")),
    responses((status = 204, description = "It is gone."))
)]
#[delete("/{id}")]
pub(super) async fn delete_upload(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<UploadId>,
) -> Result<HttpResponse, Failure> {
    store::own(app.database.read(), &actor, id.0, app.clock.now()).await?;
    delete(&app, id.0).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Removes an upload and its file, once nobody writes it any more.
pub(super) async fn delete(app: &App, id: Uuid) -> Result<(), Failure> {
    let held = app.uploads_open.take_over(id, Wish::End).await?;
    let transaction = app.database.begin().await?;
    store::delete(&transaction, id).await?;
    transaction.commit().await?;
    let storage = app.storage.clone();
    spawn_blocking(move || storage.remove_upload(id)).await.map_err(Failure::internal)??;
    app.uploads_open.forget(id);
    drop(held);
    Ok(())
}
