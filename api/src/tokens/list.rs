use actix_web::{get, web};
use vitrine_shared::Tokens;

use super::{describe::describe, store};
use crate::{access::SignedIn, app::App, http::Failure};

/// One's own tokens, newest first. Their secrets are shown once, when they are made.
#[utoipa::path(tag = "profile", operation_id = "list_tokens", security(("session" = [])), responses((status = 200, body = Tokens)))]
#[get("/tokens")]
pub(super) async fn list_tokens(app: web::Data<App>, member: SignedIn) -> Result<web::Json<Tokens>, Failure> {
    let rows = store::of_member(app.database.read(), member.actor.id).await?;
    Ok(web::Json(Tokens { items: rows.into_iter().map(describe).collect() }))
}
