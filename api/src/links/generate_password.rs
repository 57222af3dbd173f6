use actix_web::{HttpResponse, post};
use vitrine_shared::{GeneratedPassword, Right};

use crate::{access::Actor, accounts::generate_password, http::Failure};

/// Makes a password for a link: `word-word-digits-word`. It is kept nowhere until it is set.
#[utoipa::path(tag = "links", operation_id = "generate_link_password", security(("session" = [])), responses(
    (status = 201, body = GeneratedPassword),
    (status = 403, description = "The role may not make links.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/link-passwords")]
pub(super) async fn generate_link_password(actor: Actor) -> Result<HttpResponse, Failure> {
    actor.require(Right::LinkCreate)?;
    Ok(HttpResponse::Created().json(GeneratedPassword { password: generate_password()? }))
}
