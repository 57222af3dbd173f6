use actix_web::{HttpResponse, cookie::time::Duration, delete, web};

use super::store;
use crate::{
    access::{Actor, session_cookie},
    app::App,
    http::Failure,
};

/// Signs out: the session ends at once, on the server too.
#[utoipa::path(tag = "accounts", operation_id = "delete_session", security(("session" = [])), responses(
    (status = 204, description = "Signed out."),
    (status = 401, description = "Nobody was signed in.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[delete("/session")]
pub(super) async fn delete_session(app: web::Data<App>, actor: Actor) -> Result<HttpResponse, Failure> {
    if let Some(hash) = actor.session {
        store::delete_session(&app, hash).await?;
    }
    Ok(HttpResponse::NoContent().cookie(session_cookie(&app, String::new(), Some(Duration::ZERO))).finish())
}
