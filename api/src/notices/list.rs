use actix_web::{get, web};
use vitrine_shared::{Notices, Right};

use super::store;
use crate::{access::Actor, app::App, http::Failure};

/// What happened to the links that the caller made, newest first.
#[utoipa::path(tag = "notices", operation_id = "list_notices", security(("session" = [])), responses((status = 200, body = Notices)))]
#[get("/notices")]
pub(super) async fn list_notices(app: web::Data<App>, actor: Actor) -> Result<web::Json<Notices>, Failure> {
    actor.require(Right::AssetView)?;
    Ok(web::Json(store::of_member(app.database.read(), actor.id).await?))
}
