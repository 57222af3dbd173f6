use actix_web::{HttpResponse, delete, web};
use sea_orm::EntityTrait;
use vitrine_shared::{AssetId, AttachmentId, ProblemCode};

use super::store;
use crate::{
    access::Actor,
    app::App,
    assets, collections,
    entities::attachment::Entity,
    http::{Failure, Path},
};

/// Removes an attachment for good: out of every link at once, its file a day later.
#[utoipa::path(tag = "attachments", operation_id = "delete_attachment", security(("session" = [])),
    params(("id" = AssetId, Path), ("attachment" = AttachmentId, Path)),
    responses(
        (status = 204, description = "It is gone."),
        (status = 403, description = "The asset is not the caller's to edit.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such asset outside of the bin, or it has no such attachment.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[delete("/assets/{id}/attachments/{attachment}")]
pub(super) async fn delete_attachment(
    app: web::Data<App>,
    actor: Actor,
    Path((id, attachment)): Path<(AssetId, AttachmentId)>,
) -> Result<HttpResponse, Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    assets::editable(&transaction, &actor, id.0).await?;
    let row = store::one(&transaction, id.0, attachment.0).await?;
    assets::let_go(&transaction, &row.sha256, now).await?;
    assets::hold(&transaction, id.0).await?;
    // Again, now that nothing moves: it may have gone to the bin, where nothing of it is counted.
    assets::editable(&transaction, &actor, id.0).await?;
    collections::attachments_leave(&transaction, id.0).await?;
    if Entity::delete_by_id(row.id).exec(&transaction).await?.rows_affected == 0 {
        return Err(ProblemCode::NotFound.into());
    }
    collections::attachments_return(&transaction, id.0).await?;
    assets::keep_what_is_referred(&transaction, &row.sha256).await?;
    store::tell(&transaction, id.0, now).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.changed();
    Ok(HttpResponse::NoContent().finish())
}
