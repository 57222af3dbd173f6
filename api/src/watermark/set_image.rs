use actix_web::{HttpRequest, HttpResponse, put, web};
use sha2::{Digest, Sha256};
use tokio::task::spawn_blocking;
use vitrine_media::{Mark, MarkFormat, MarkRefusal};
use vitrine_shared::{FieldCode, ProblemCode, Right, WATERMARK_BYTES, Watermark};

use super::{
    edit::{Keep, change},
    get_sample::Tried,
    store::Image,
};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Field, Query, body_within, required_version},
    storage::Key,
};

/// Sets the watermark's picture, a PNG or an SVG by its content, and with it what the query says of how it is laid over
/// pictures. Needs `If-Match`.
#[utoipa::path(tag = "watermark", operation_id = "set_watermark_image", security(("session" = [])),
    params(("If-Match" = String, Header, description = "The version that is changed, in quotes."), Tried),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "At most 5 MB. A drawing holds outlines alone: no text, pictures, filters, masks or patterns."),
    responses(
        (status = 200, body = Watermark, headers(("ETag" = String))),
        (status = 403, description = "The role may not change settings.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 412, description = "Somebody changed it meanwhile.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 413, description = "Larger than 5 MB.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "The file cannot be a watermark; the field `/image` says why.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 428, description = "`If-Match` is missing.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[put("/watermark/image")]
pub(super) async fn set_watermark_image(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Query(tried): Query<Tried>,
    body: web::Payload,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::SettingsManage)?;
    let based_on = required_version(&request)?;
    let settings = tried.settings()?;
    let file = body_of(body).await?;
    read(&app, file.clone()).await?;
    let sha256: [u8; 32] = Sha256::digest(&file).into();
    let image = Image {
        sha256: sha256.to_vec(),
        media_type: MarkFormat::of(&file).map(MarkFormat::media_type).unwrap_or_default().to_owned(),
        bytes: i64::try_from(file.len()).map_err(Failure::internal)?,
    };
    let storage = app.storage.clone();
    spawn_blocking(move || storage.put(&Key::Mark(sha256), &file)).await.map_err(Failure::internal)??;
    change(&app, based_on, &settings, Keep::Another(image)).await
}

/// The body; 413 where it is too large.
pub(super) async fn body_of(body: web::Payload) -> Result<web::Bytes, Failure> {
    let fields = vec![Field::limited("/image", FieldCode::TooLong, WATERMARK_BYTES as u64)];
    body_within(body, WATERMARK_BYTES).await.map_err(|failure| match failure.code {
        ProblemCode::TooLarge => Failure { fields, ..failure },
        _ => failure,
    })
}

/// The file as a mark; 422 with the reason where it cannot be one.
pub(super) async fn read(app: &App, file: web::Bytes) -> Result<Mark, Failure> {
    let place = app.workshop.enter().await?;
    let reading = move || {
        let _place = place;
        Mark::read(&file)
    };
    let read = spawn_blocking(reading).await.map_err(Failure::internal)?;
    read.map_err(|refusal| Failure::invalid(vec![Field::new("/image", reason(refusal))]))
}

fn reason(refusal: MarkRefusal) -> FieldCode {
    match refusal {
        MarkRefusal::NotAMark => FieldCode::NotAMark,
        MarkRefusal::Damaged | MarkRefusal::Failed => FieldCode::Damaged,
        MarkRefusal::TooManyPixels => FieldCode::TooManyPixels,
        MarkRefusal::TooComplex => FieldCode::TooComplex,
        MarkRefusal::HasText => FieldCode::HasText,
        MarkRefusal::HasReferences => FieldCode::HasReferences,
        MarkRefusal::Unsupported => FieldCode::Unsupported,
        MarkRefusal::NothingVisible => FieldCode::NothingVisible,
    }
}
