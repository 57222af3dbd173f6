use actix_web::{HttpRequest, HttpResponse, delete, web};
use vitrine_shared::{Right, Watermark, WatermarkRequest};

use super::edit::{Keep, change};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, required_version},
};

/// Removes the watermark's picture; its settings stay. Needs `If-Match`.
#[utoipa::path(tag = "watermark", operation_id = "delete_watermark", security(("session" = [])),
    params(("If-Match" = String, Header, description = "The version that is removed, in quotes.")),
    responses(
        (status = 200, body = Watermark, headers(("ETag" = String))),
        (status = 403, description = "The role may not change settings.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 409, description = "Links show it; `errors` says how many.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 412, description = "Somebody changed it meanwhile.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 428, description = "`If-Match` is missing.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[delete("/watermark")]
pub(super) async fn delete_watermark(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::SettingsManage)?;
    let based_on = required_version(&request)?;
    change(&app, based_on, &WatermarkRequest::default(), Keep::Nothing).await
}
