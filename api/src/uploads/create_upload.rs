use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, http::header, post, web};
use tokio::task::spawn_blocking;
use uuid::Uuid;
use vitrine_shared::{ProblemCode, Right, UPLOAD_BYTES};

use super::{
    check::Check,
    headers::{
        self, UPLOAD_CHECKSUM, UPLOAD_DEFER_LENGTH, UPLOAD_EXPIRES, UPLOAD_LENGTH, UPLOAD_METADATA, UPLOAD_OFFSET,
    },
    metadata::Metadata,
    receive::{Body, receive},
    store,
};
use crate::{
    access::{Actor, Once},
    app::App,
    assets::{self, file_name},
    collections,
    entities::upload,
    http::Failure,
    random,
};

/// Begins an upload, and finishes it where the body holds the whole file or the file is empty.
#[utoipa::path(tag = "uploads", operation_id = "create_upload", security(("session" = [])),
    params(
        ("Tus-Resumable" = String, Header, description = "`1.0.0`"),
        ("Upload-Length" = u64, Header, description = "Bytes of the file."),
        ("Upload-Metadata" = Option<String>, Header, description = "`filename`, and `collection` (the id of the collection that the asset goes to) or `attachment_of` (the id of the asset that the file is attached to instead of becoming one: the caller must be able to edit it), each in base64."),
        ("Idempotency-Key" = Option<String>, Header, description = "The same key, length and metadata again begin nothing new: the answer is the upload as it stands, and the body is not read."),
        ("Upload-Checksum" = Option<String>, Header, description = "Of the body: `sha1`, `sha256` or `crc32`, and the checksum in base64."),
    ),
    request_body(content = Option<Vec<u8>>, content_type = "application/offset+octet-stream", description = "The first bytes of the file, if wanted."),
    responses(
        (status = 201, description = "`Location` is the upload. Where it is finished, `Content-Location` is the asset or attachment.", headers(
            ("Location" = String), ("Upload-Expires" = String), ("Upload-Offset" = u64), ("Content-Location" = String), ("Vitrine-Duplicate" = bool)
        )),
        (status = 413, description = "The file is too large.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    )
)]
#[post("")]
pub(super) async fn create_upload(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    payload: web::Payload,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::AssetUpload)?;
    if request.headers().contains_key(UPLOAD_DEFER_LENGTH) {
        return Err(ProblemCode::BadRequest.into());
    }
    let size = headers::bytes(&request, &UPLOAD_LENGTH)?;
    if size > UPLOAD_BYTES {
        return Err(ProblemCode::TooLarge.into());
    }
    let check = headers::text(&request, &UPLOAD_CHECKSUM)?.map(Check::parse).transpose()?;
    let upload = described(&app, &request, &actor, size).await?;
    // What tells one upload from another; its bytes may be many, and come later.
    let content = format!("{size}\n{}", upload.metadata);
    let once = Once::of(&app, &actor, &request, content.as_bytes())?;
    let upload = match create(&app, upload, &once).await? {
        Created::New(upload) => upload,
        Created::Earlier(id) => return Ok(begun(&app, &actor, id).await?.finish()),
    };

    let id = upload.id;
    let mut response = answer(&upload);
    if size > 0 && !headers::has_piece(&request) {
        return Ok(response.finish());
    }
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    let body = Body { offset: 0, length, check, payload };
    match receive(app.clone().into_inner(), actor, id, body).await {
        Ok(progress) => {
            response.insert_header((UPLOAD_OFFSET, progress.offset));
            progress.finished.iter().for_each(|finished| headers::finished(&mut response, finished));
            Ok(response.finish())
        }
        Err(failure) => {
            // Nobody learns its address.
            super::delete_upload::delete(&app, id).await?;
            Err(failure)
        }
    }
}

async fn described(app: &App, request: &HttpRequest, actor: &Actor, size: u64) -> Result<upload::Model, Failure> {
    let text = headers::text(request, &UPLOAD_METADATA)?.unwrap_or_default();
    let metadata = Metadata::parse(text)?;
    if let Some(collection) = metadata.collection {
        collections::editable(app.database.read(), actor, collection).await?;
    }
    if let Some(asset) = metadata.attachment_of {
        assets::editable(app.database.read(), actor, asset).await?;
    }
    let now = app.clock.now();
    Ok(upload::Model {
        id: random::id(now)?,
        member_id: actor.id,
        name: file_name(metadata.file_name.as_deref().unwrap_or_default()),
        size: i64::try_from(size).map_err(|_| Failure::new(ProblemCode::TooLarge))?,
        metadata: text.to_owned(),
        collection_id: metadata.collection,
        created_at: now,
        expires_at: now.plus_seconds(store::KEPT_SECONDS),
        sha256: None,
        crc32: None,
        finished_at: None,
        asset_id: None,
        duplicate: None,
        attachment_of: metadata.attachment_of,
        attachment_id: None,
    })
}

/// What an upload that was asked for became.
enum Created {
    New(Box<upload::Model>),
    /// The same was asked for before.
    Earlier(Uuid),
}

/// 201 with where the upload is.
fn answer(upload: &upload::Model) -> HttpResponseBuilder {
    let mut response = HttpResponse::Created();
    response
        .insert_header((header::LOCATION, headers::location(upload.id)))
        .insert_header((UPLOAD_EXPIRES, headers::expires(upload.expires_at)));
    response
}

/// The same for an upload that was begun before, and how far it is.
async fn begun(app: &App, actor: &Actor, id: Uuid) -> Result<HttpResponseBuilder, Failure> {
    let upload = store::own(app.database.read(), actor, id, app.clock.now()).await?;
    let mut response = answer(&upload);
    response.insert_header((UPLOAD_OFFSET, store::offset(app, &upload).await?));
    store::finished(&upload).iter().for_each(|finished| headers::finished(&mut response, finished));
    Ok(response)
}

/// The file first: an upload whose row is there can be written. A file without a row is a stray, and removed as one.
async fn create(app: &App, upload: upload::Model, once: &Once) -> Result<Created, Failure> {
    let (storage, id) = (app.storage.clone(), upload.id);
    spawn_blocking(move || storage.create_upload(id)).await.map_err(Failure::internal)??;
    let transaction = app.database.begin().await?;
    if let Some(earlier) = once.earlier(&transaction, app.clock.now()).await? {
        transaction.rollback().await?;
        let storage = app.storage.clone();
        spawn_blocking(move || storage.remove_upload(id)).await.map_err(Failure::internal)??;
        return Ok(Created::Earlier(earlier));
    }
    store::insert(&transaction, upload.clone()).await?;
    once.made(&transaction, id).await?;
    transaction.commit().await?;
    Ok(Created::New(Box::new(upload)))
}
