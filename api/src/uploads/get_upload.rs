use actix_web::{HttpResponse, head, http::header, web};
use vitrine_shared::UploadId;

use super::{
    finish::finish_interrupted,
    headers::{self, UPLOAD_EXPIRES, UPLOAD_LENGTH, UPLOAD_METADATA, UPLOAD_OFFSET},
    store,
};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Path},
};

/// How far an upload is; once it is finished, which asset or attachment it became.
#[utoipa::path(tag = "uploads", operation_id = "get_upload", security(("session" = [])),
    params(("id" = UploadId, Path), ("Tus-Resumable" = String, Header, description = "`1.0.0`")),
    responses((status = 200, description = "Said in headers.", headers(
        ("Upload-Offset" = u64), ("Upload-Length" = u64), ("Upload-Metadata" = String), ("Upload-Expires" = String),
        ("Content-Location" = String), ("Vitrine-Duplicate" = bool)
    )))
)]
#[head("/{id}")]
pub(super) async fn get_upload(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<UploadId>,
) -> Result<HttpResponse, Failure> {
    let upload = store::own(app.database.read(), &actor, id.0, app.clock.now()).await?;
    let size = store::size(&upload);
    let offset = store::offset(&app, &upload).await?;
    let finished = match store::finished(&upload) {
        // A client that hears that everything is there sends nothing more.
        None if offset == size => Some(finish_interrupted(&app, &actor, id.0).await?),
        finished => finished,
    };
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((UPLOAD_OFFSET, offset))
        .insert_header((UPLOAD_LENGTH, size));
    if !upload.metadata.is_empty() {
        response.insert_header((UPLOAD_METADATA, upload.metadata));
    }
    match finished {
        Some(finished) => headers::finished(&mut response, &finished),
        None => drop(response.insert_header((UPLOAD_EXPIRES, headers::expires(upload.expires_at)))),
    }
    Ok(response.finish())
}
