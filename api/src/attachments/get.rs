use actix_web::{HttpResponse, get, web};
use vitrine_shared::{AssetId, Attachment, AttachmentId};

use super::{describe::describe_one, store};
use crate::{
    access::Actor,
    app::App,
    assets,
    http::{Failure, Path, etag},
};

/// One attachment.
#[utoipa::path(tag = "attachments", operation_id = "get_attachment", security(("session" = [])),
    params(("id" = AssetId, Path), ("attachment" = AttachmentId, Path)),
    responses(
        (status = 200, body = Attachment, headers(("ETag" = String))),
        (status = 404, description = "No such asset, or it has no such attachment.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[get("/assets/{id}/attachments/{attachment}")]
pub(super) async fn get_attachment(
    app: web::Data<App>,
    actor: Actor,
    Path((id, attachment)): Path<(AssetId, AttachmentId)>,
) -> Result<HttpResponse, Failure> {
    let db = app.database.read();
    let asset = assets::visible(db, &actor, id.0).await?;
    let row = store::one(db, asset.id, attachment.0).await?;
    let described = describe_one(db, &actor, &asset, row).await?;
    Ok(HttpResponse::Ok().insert_header(etag(described.version)).json(described))
}
