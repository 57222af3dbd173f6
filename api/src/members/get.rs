use actix_web::{HttpResponse, get, web};
use sea_orm::{EntityTrait, QueryFilter};
use vitrine_shared::{MemberId, ProblemCode, Right, TeamMember};

use super::{describe::describe_one, store};
use crate::{
    access::Actor,
    app::App,
    entities::member::Entity,
    http::{Failure, Path, etag},
};

/// One member: id and name; the account for who manages members.
#[utoipa::path(tag = "members", operation_id = "get_member", security(("session" = [])), params(("id" = MemberId, Path)), responses(
    (status = 200, body = TeamMember, headers(("ETag" = String))),
    (status = 404, description = "None, or none that the caller sees.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/members/{id}")]
pub(super) async fn get_member(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<MemberId>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::AssetView)?;
    let db = app.database.read();
    let row = Entity::find_by_id(id.0).filter(store::visible(&actor)).one(db).await?.ok_or(ProblemCode::NotFound)?;
    let version = row.version;
    let member = describe_one(db, &actor, row, app.clock.now()).await?;
    Ok(HttpResponse::Ok().insert_header(etag(version)).json(member))
}
