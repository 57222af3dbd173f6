use actix_web::{get, web};
use vitrine_shared::{AssetId, Links, Right};

use super::{describe::describe, store};
use crate::{
    access::Actor,
    app::App,
    assets,
    http::{Failure, Path},
};

/// The direct links of an asset that the caller may know of, newest first: own ones; all for who may change the asset or
/// manages all links.
#[utoipa::path(tag = "links", operation_id = "list_asset_links", security(("session" = [])), params(("id" = AssetId, Path)), responses(
    (status = 200, body = Links),
    (status = 404, description = "No such asset.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/assets/{id}/links")]
pub(super) async fn list_asset_links(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<AssetId>,
) -> Result<web::Json<Links>, Failure> {
    let db = app.database.read();
    assets::visible(db, &actor, id.0).await?;
    let sees_all = actor.has(Right::LinkManageAny) || assets::may_change(db, &actor, id.0).await?;
    let mut rows = store::of_asset(db, id.0).await?;
    rows.retain(|row| sees_all || row.link.maker_id == actor.id);
    Ok(web::Json(Links { items: describe(db, &app, &actor, rows).await? }))
}
