use actix_web::{HttpRequest, HttpResponse, route, web};
use vitrine_shared::{AssetId, ProblemCode};

use super::store;
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Path, SentFile, file_response},
    secrets::hex,
    storage::Key,
};

/// The file as it was uploaded, to be kept: one's own, or every one with the right.
#[utoipa::path(get, path = "/assets/{id}/original", tag = "assets", operation_id = "download_original", security(("session" = [])),
    params(("id" = AssetId, Path)),
    responses(
        (status = 200, description = "The file, as an attachment.", content_type = "application/octet-stream", body = Vec<u8>),
        (status = 206, description = "The part of it that was asked for by `Range`."),
        (status = 403, description = "The role does not allow it.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    )
)]
#[route("/assets/{id}/original", method = "GET", method = "HEAD")]
pub(super) async fn download_original(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<AssetId>,
) -> Result<HttpResponse, Failure> {
    let asset = store::visible(app.database.read(), &actor, id.0).await?;
    if !store::may_download(&actor, &asset) {
        return Err(ProblemCode::NotAllowed.into());
    }
    let sha256 = asset.sha256.as_slice().try_into().map_err(Failure::internal)?;
    let size = u64::try_from(asset.size).map_err(Failure::internal)?;
    let file = SentFile::stored(Key::Original(sha256), size, hex(&asset.sha256), asset.media_type);
    Ok(file_response(&request, app, file.attachment(&asset.name)))
}
