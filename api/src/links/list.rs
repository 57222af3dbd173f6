use actix_web::{get, web};
use vitrine_shared::{CollectionId, Links, ProblemCode, Right};

use super::{describe::describe, store};
use crate::{
    access::Actor,
    app::App,
    collections,
    http::{Failure, Path},
};

/// The links of a collection, newest first: for who may change the collection, has a link there, or manages all links.
#[utoipa::path(tag = "links", operation_id = "list_collection_links", security(("session" = [])), params(("id" = CollectionId, Path)), responses(
    (status = 200, body = Links),
    (status = 403, description = "The caller sees the collection, not its links.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 404, description = "No collection, or none that the caller sees.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/collections/{id}/links")]
pub(super) async fn list_collection_links(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<CollectionId>,
) -> Result<web::Json<Links>, Failure> {
    actor.require(Right::AssetView)?;
    let db = app.database.read();
    collections::visible(db, &actor, id.0).await?;
    if !store::sees_links_of(db, &actor, id.0).await? {
        return Err(ProblemCode::NotAllowed.into());
    }
    let rows = store::of_collections(db, &[id.0]).await?;
    Ok(web::Json(Links { items: describe(db, &app, &actor, rows).await? }))
}
