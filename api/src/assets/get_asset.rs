use actix_web::{get, web};
use vitrine_shared::{Asset, AssetId, ProblemCode};

use super::{describe::describe, store};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Path},
};

/// One asset.
#[utoipa::path(tag = "assets", operation_id = "get_asset", security(("session" = [])), params(("id" = AssetId, Path)), responses(
    (status = 200, body = Asset),
    (status = 404, description = "No such asset.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/assets/{id}")]
pub(super) async fn get_asset(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<AssetId>,
) -> Result<web::Json<Asset>, Failure> {
    let db = app.database.read();
    let row = store::visible(db, &actor, id.0).await?;
    let described = describe(db, &actor, vec![row]).await?.pop();
    described.map(web::Json).ok_or_else(|| ProblemCode::NotFound.into())
}
