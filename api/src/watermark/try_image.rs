use std::sync::Arc;

use actix_web::{HttpResponse, post, web};
use vitrine_shared::Right;

use super::{
    get_sample::{Sampled, sample},
    set_image::{body_of, read},
    settings::Settings,
    store,
};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Query},
};

/// An asset's preview with a watermark that is only tried: the picture of the body, laid over as the query says. Nothing
/// is kept.
#[utoipa::path(tag = "watermark", operation_id = "try_watermark_image", security(("session" = [])), params(Sampled),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "As for `set_watermark_image`."),
    responses(
        (status = 200, description = "The picture.", content_type = "image/jpeg", body = Vec<u8>),
        (status = 403, description = "The role may not change settings.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such asset, or it has no preview.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 413, description = "Larger than 5 MB.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "The file cannot be a watermark; the field `/image` says why.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 503, description = "Too many are made at once.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[post("/watermark/samples")]
pub(super) async fn try_watermark_image(
    app: web::Data<App>,
    actor: Actor,
    Query(sampled): Query<Sampled>,
    body: web::Payload,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::SettingsManage)?;
    let asked = sampled.tried().settings()?;
    let row = store::current(app.database.read()).await?;
    let settings = Settings::of(&row).changed(&asked).map_err(Failure::invalid)?;
    let mark = read(&app, body_of(body).await?).await?;
    sample(&app, &actor, &sampled.asset, Arc::new(mark), settings).await
}
