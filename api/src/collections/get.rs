use actix_web::{HttpResponse, get, web};
use vitrine_shared::{Collection, CollectionId, Right};

use super::{describe::describe_one, store};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Path, etag},
};

/// One collection.
#[utoipa::path(tag = "collections", operation_id = "get_collection", security(("session" = [])), params(("id" = CollectionId, Path)), responses(
    (status = 200, body = Collection, headers(("ETag" = String))),
    (status = 404, description = "None, or none that the caller sees.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/collections/{id}")]
pub(super) async fn get_collection(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<CollectionId>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::AssetView)?;
    let row = store::visible(app.database.read(), &actor, id.0).await?;
    let collection = describe_one(app.database.read(), &app, &actor, row).await?;
    Ok(HttpResponse::Ok().insert_header(etag(collection.version)).json(collection))
}
