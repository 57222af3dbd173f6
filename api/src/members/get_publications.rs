use actix_web::{get, web};
use vitrine_shared::{MemberId, MemberPublications, Right};

use super::store;
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Path},
    links,
};

/// The active links of a member: what closes when they are deactivated, with when each was last used and by about how many.
#[utoipa::path(tag = "members", operation_id = "get_member_publications", security(("session" = [])), params(("id" = MemberId, Path)), responses(
    (status = 200, body = MemberPublications)
))]
#[get("/members/{id}/publications")]
pub(super) async fn get_member_publications(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<MemberId>,
) -> Result<web::Json<MemberPublications>, Failure> {
    actor.require(Right::MemberManage)?;
    let db = app.database.read();
    store::by_id(db, id.0).await?;
    Ok(web::Json(links::publications_of_maker(db, &actor, app.clock.now(), id.0).await?))
}
