use actix_web::{HttpRequest, HttpResponse, route, web};
use vitrine_shared::{ProblemCode, Right};

use super::store::{self, Image};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, SentFile, file_response},
    secrets::hex,
    storage::Key,
};

/// The watermark's picture as it was given. A drawing is never shown as a page: it is an attachment, in a sandbox.
#[utoipa::path(get, path = "/watermark/image", tag = "watermark", operation_id = "get_watermark_image", security(("session" = [])),
    params(("v" = Option<String>, Query, description = "The version; it comes with the address.")),
    responses(
        (status = 200, description = "The picture.", content_type = "image/png", body = Vec<u8>),
        (status = 403, description = "The role may not change settings.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "None is set.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[route("/watermark/image", method = "GET", method = "HEAD")]
pub(super) async fn get_watermark_image(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::SettingsManage)?;
    let image = Image::of(&store::current(app.database.read()).await?).ok_or(ProblemCode::NotFound)?;
    let key = Key::Mark(image.sha256.as_slice().try_into().map_err(Failure::internal)?);
    let name = if image.media_type == "image/png" { "watermark.png" } else { "watermark.svg" };
    let file = SentFile::stored(key, image.bytes.unsigned_abs(), hex(&image.sha256), image.media_type);
    Ok(file_response(&request, app, file.attachment(name)))
}
