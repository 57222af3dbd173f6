use actix_web::{get, web};
use vitrine_shared::{AssetId, Attachments};

use super::{describe::describe, store};
use crate::{
    access::Actor,
    app::App,
    assets,
    http::{Failure, Path},
};

/// The attachments of an asset, oldest first.
#[utoipa::path(tag = "attachments", operation_id = "list_attachments", security(("session" = [])), params(("id" = AssetId, Path)), responses(
    (status = 200, body = Attachments),
    (status = 404, description = "No such asset.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/assets/{id}/attachments")]
pub(super) async fn list_attachments(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<AssetId>,
) -> Result<web::Json<Attachments>, Failure> {
    let db = app.database.read();
    let asset = assets::visible(db, &actor, id.0).await?;
    let rows = store::of_asset(db, asset.id).await?;
    Ok(web::Json(Attachments { items: describe(db, &actor, &asset, rows).await? }))
}
