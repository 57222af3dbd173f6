use actix_web::{HttpResponse, cookie::time::Duration, delete, web};
use vitrine_shared::Change;

use super::store;
use crate::{
    access::{SignedIn, session_cookie},
    app::App,
    events,
    http::Failure,
};

/// Signs out: the session ends at once, on the server too.
#[utoipa::path(tag = "profile", operation_id = "delete_session", security(("session" = [])), responses(
    (status = 204, description = "Signed out."),
    (status = 401, description = "Nobody was signed in.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[delete("/session")]
pub(super) async fn delete_session(app: web::Data<App>, member: SignedIn) -> Result<HttpResponse, Failure> {
    let transaction = app.database.begin().await?;
    store::delete_session(&transaction, member.session).await?;
    events::tell(&transaction, app.clock.now(), &[Change::Member { id: member.actor.id.into() }]).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(HttpResponse::NoContent().cookie(session_cookie(&app, String::new(), Some(Duration::ZERO))).finish())
}
