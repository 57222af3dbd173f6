use actix_web::{get, web};
use vitrine_shared::{Right, Role, RoleRights, Roles};

use crate::{access::Actor, accounts::rights_of, app::App, http::Failure};

/// The roles, from the least to the most, and what each may do.
#[utoipa::path(tag = "members", operation_id = "list_roles", security(("session" = [])), responses((status = 200, body = Roles)))]
#[get("/roles")]
pub(super) async fn list_roles(app: web::Data<App>, actor: Actor) -> Result<web::Json<Roles>, Failure> {
    actor.require(Right::AssetView)?;
    let mut items = Vec::new();
    for role in Role::ALL {
        let rights = rights_of(app.database.read(), role.as_str()).await?.list();
        items.push(RoleRights { id: role, rights });
    }
    Ok(web::Json(Roles { items }))
}
