use actix_web::{HttpRequest, HttpResponse, patch, web};
use vitrine_shared::{ProblemCode, Right, Watermark, WatermarkRequest};

use super::{
    describe::describe,
    settings::Settings,
    store::{self, Image},
};
use crate::{
    access::Actor,
    app::App,
    entities::watermark::Model,
    http::{Failure, Json, etag, required_version},
};

/// Changes how the watermark is laid over pictures. Needs `If-Match`. From its answer on no link gives a picture that was
/// marked otherwise; all are marked anew.
#[utoipa::path(tag = "watermark", operation_id = "edit_watermark", security(("session" = [])),
    params(("If-Match" = String, Header, description = "The version that is changed, in quotes.")),
    request_body(content = WatermarkRequest, content_type = "application/merge-patch+json"),
    responses(
        (status = 200, body = Watermark, headers(("ETag" = String))),
        (status = 403, description = "The role may not change settings.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 412, description = "Somebody changed it meanwhile.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "A number is outside of its range.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 428, description = "`If-Match` is missing.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[patch("/watermark")]
pub(super) async fn edit_watermark(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Json(body): Json<WatermarkRequest>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::SettingsManage)?;
    let based_on = required_version(&request)?;
    change(&app, based_on, &body, Keep::Image).await
}

/// What becomes of the picture.
pub(super) enum Keep {
    Image,
    Nothing,
    /// This one in its place; its file is kept already.
    Another(Image),
}

/// Changes the watermark's row, and answers with it.
pub(super) async fn change(
    app: &App,
    based_on: Option<i64>,
    request: &WatermarkRequest,
    keep: Keep,
) -> Result<HttpResponse, Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let row: Model = store::locked(&transaction).await?;
    if based_on.is_some_and(|version| version != row.version) {
        return Err(ProblemCode::VersionMismatch.into());
    }
    let settings = Settings::of(&row).changed(request).map_err(Failure::invalid)?;
    let image = match keep {
        Keep::Image => Image::of(&row),
        Keep::Another(image) => Some(image),
        Keep::Nothing => {
            store::require_unused(&transaction).await?;
            None
        }
    };
    let row = store::change(&transaction, row, image, settings, now).await?;
    let described = describe(&transaction, &row).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.jobs_bell.notify_one();
    app.changed();
    Ok(HttpResponse::Ok().insert_header(etag(row.version)).json(described))
}
