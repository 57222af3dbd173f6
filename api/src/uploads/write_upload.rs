use actix_web::{HttpRequest, HttpResponse, http::header, patch, web};
use vitrine_shared::{ProblemCode, UploadId};

use super::{
    check::Check,
    headers::{self, UPLOAD_CHECKSUM, UPLOAD_EXPIRES, UPLOAD_OFFSET},
    receive::{Body, receive},
    store,
};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Path},
};

/// Writes the next bytes of a file. They are synced before the answer; what came before a break is kept.
#[utoipa::path(tag = "uploads", operation_id = "write_upload", security(("session" = [])),
    params(
        ("id" = UploadId, Path),
        ("Tus-Resumable" = String, Header, description = "`1.0.0`"),
        ("Upload-Offset" = u64, Header, description = "Where the bytes belong: how many are there already."),
        ("Upload-Checksum" = Option<String>, Header, description = "Of the body: `sha1`, `sha256` or `crc32`, and the checksum in base64."),
    ),
    request_body(content = Vec<u8>, content_type = "application/offset+octet-stream"),
    responses(
        (status = 204, description = "Written. Where the upload is finished, `Content-Location` is the asset or attachment.", headers(
            ("Upload-Offset" = u64), ("Upload-Expires" = String), ("Content-Location" = String), ("Vitrine-Duplicate" = bool)
        )),
        (status = 409, description = "The upload stands at another offset.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 423, description = "Another request is writing.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 460, description = "The bytes do not have the announced checksum.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/{id}")]
pub(super) async fn write_upload(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<UploadId>,
    payload: web::Payload,
) -> Result<HttpResponse, Failure> {
    let upload = store::own(app.database.read(), &actor, id.0, app.clock.now()).await?;
    if !headers::has_piece(&request) {
        return Err(ProblemCode::UnsupportedMediaType.into());
    }
    let body = Body {
        offset: headers::bytes(&request, &UPLOAD_OFFSET)?,
        length: request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok()),
        check: headers::text(&request, &UPLOAD_CHECKSUM)?.map(Check::parse).transpose()?,
        payload,
    };
    let progress = receive(app.into_inner(), actor, id.0, body).await?;
    let mut response = HttpResponse::NoContent();
    response.insert_header((UPLOAD_OFFSET, progress.offset));
    match progress.finished {
        Some(finished) => headers::finished(&mut response, &finished),
        None => drop(response.insert_header((UPLOAD_EXPIRES, headers::expires(upload.expires_at)))),
    }
    Ok(response.finish())
}
