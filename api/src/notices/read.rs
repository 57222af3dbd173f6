use actix_web::{HttpResponse, post, web};
use vitrine_shared::{Change, NoticesRead, Right};

use super::store;
use crate::{
    access::Actor,
    app::App,
    events,
    http::{Failure, Json},
};

/// Marks the caller's notices as read, up to one of them.
#[utoipa::path(tag = "notices", operation_id = "read_notices", security(("session" = [])), request_body = NoticesRead,
    responses((status = 204, description = "They are read.")))]
#[post("/notices/readings")]
pub(super) async fn read_notices(
    app: web::Data<App>,
    actor: Actor,
    Json(body): Json<NoticesRead>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::AssetView)?;
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    if store::mark_read(&transaction, actor.id, body.up_to, now).await? {
        events::tell(&transaction, now, &[Change::Notice { member: actor.id.into() }]).await?;
        transaction.commit().await?;
        app.feed.ring();
    }
    Ok(HttpResponse::NoContent().finish())
}
