use actix_web::{HttpResponse, get, web};
use vitrine_shared::{Right, Watermark};

use super::{describe::describe, store};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, etag},
};

/// The watermark, and how far the marked pictures are.
#[utoipa::path(tag = "watermark", operation_id = "get_watermark", security(("session" = [])), responses(
    (status = 200, body = Watermark, headers(("ETag" = String))),
    (status = 403, description = "The role may not change settings.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/watermark")]
pub(super) async fn get_watermark(app: web::Data<App>, actor: Actor) -> Result<HttpResponse, Failure> {
    actor.require(Right::SettingsManage)?;
    let db = app.database.read();
    let row = store::current(db).await?;
    let described = describe(db, &row).await?;
    Ok(HttpResponse::Ok().insert_header(etag(row.version)).json(described))
}
