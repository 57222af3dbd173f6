use actix_web::{HttpRequest, HttpResponse, route, web};
use vitrine_shared::{AssetId, AttachmentId, ProblemCode};

use super::store;
use crate::{
    access::Actor,
    app::App,
    assets,
    http::{Failure, Path, SentFile, file_response},
    secrets::hex,
    storage::Key,
};

/// An attachment's file, to be kept: of one's own asset, or of every one with the right.
#[utoipa::path(get, path = "/assets/{id}/attachments/{attachment}/file", tag = "attachments", operation_id = "download_attachment", security(("session" = [])),
    params(("id" = AssetId, Path), ("attachment" = AttachmentId, Path)),
    responses(
        (status = 200, description = "The file, as an attachment.", content_type = "application/octet-stream", body = Vec<u8>),
        (status = 206, description = "The part of it that was asked for by `Range`."),
        (status = 403, description = "The role does not allow it.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such asset, or it has no such attachment.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    )
)]
#[route("/assets/{id}/attachments/{attachment}/file", method = "GET", method = "HEAD")]
pub(super) async fn download_attachment(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path((id, attachment)): Path<(AssetId, AttachmentId)>,
) -> Result<HttpResponse, Failure> {
    let db = app.database.read();
    let asset = assets::visible(db, &actor, id.0).await?;
    if !assets::may_download_attachments(&actor, &asset) {
        return Err(ProblemCode::NotAllowed.into());
    }
    let row = store::one(db, asset.id, attachment.0).await?;
    let sha256 = row.sha256.as_slice().try_into().map_err(Failure::internal)?;
    let size = u64::try_from(row.size).map_err(Failure::internal)?;
    let file = SentFile::stored(Key::Original(sha256), size, hex(&row.sha256), row.media_type);
    Ok(file_response(&request, app, file.attachment(&row.name)))
}
