use actix_web::{HttpResponse, delete, web};
use vitrine_shared::Change;

use crate::{access::SignedIn, accounts::end_sessions, app::App, events, http::Failure};

/// Signs out everywhere else, at once. Tokens stay.
#[utoipa::path(tag = "profile", operation_id = "delete_other_sessions", security(("session" = [])), responses(
    (status = 204, description = "Only this session is left.")
))]
#[delete("/sessions")]
pub(super) async fn delete_other_sessions(app: web::Data<App>, member: SignedIn) -> Result<HttpResponse, Failure> {
    let transaction = app.database.begin().await?;
    end_sessions(&transaction, member.actor.id, Some(&member.session)).await?;
    events::tell(&transaction, app.clock.now(), &[Change::Member { id: member.actor.id.into() }]).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(HttpResponse::NoContent().finish())
}
