use actix_web::{HttpResponse, get, web};
use vitrine_shared::{Link, LinkId, Right};

use super::{describe::describe_one, store};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Path, etag},
};

/// One link. Never answered with 304: its state and visits change without its version.
#[utoipa::path(tag = "links", operation_id = "get_link", security(("session" = [])), params(("id" = LinkId, Path)), responses(
    (status = 200, body = Link, headers(("ETag" = String))),
    (status = 404, description = "None, or none that the caller may know of.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/links/{id}")]
pub(super) async fn get_link(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<LinkId>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::AssetView)?;
    let db = app.database.read();
    let row = store::visible(db, &actor, id.0).await?;
    let link = describe_one(db, &app, &actor, row).await?;
    Ok(HttpResponse::Ok().insert_header(etag(link.version)).json(link))
}
