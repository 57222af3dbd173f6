use actix_web::{HttpResponse, delete, web};
use vitrine_shared::{Change, ProblemCode};

use super::session_id::session_id;
use crate::{
    access::SignedIn,
    accounts::{delete_session, sessions_of},
    app::App,
    events,
    http::{Failure, Path},
};

/// Ends one of one's own sessions, at once.
#[utoipa::path(tag = "profile", operation_id = "delete_own_session", security(("session" = [])),
    params(("id" = String, Path, description = "As `list_sessions` gives it.")),
    responses(
        (status = 204, description = "Ended."),
        (status = 404, description = "None of one's own.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[delete("/sessions/{id}")]
pub(super) async fn delete_own_session(
    app: web::Data<App>,
    member: SignedIn,
    Path(id): Path<String>,
) -> Result<HttpResponse, Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let own = sessions_of(&transaction, member.actor.id, now).await?;
    let session = own.into_iter().find(|row| session_id(&row.hash) == id).ok_or(ProblemCode::NotFound)?;
    delete_session(&transaction, session.hash).await?;
    // Its streams hear this, and end.
    events::tell(&transaction, now, &[Change::Member { id: member.actor.id.into() }]).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(HttpResponse::NoContent().finish())
}
