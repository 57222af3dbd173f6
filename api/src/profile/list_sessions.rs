use actix_web::{get, web};
use vitrine_shared::{OwnSession, OwnSessions};

use super::session_id::session_id;
use crate::{access::SignedIn, accounts::sessions_of, app::App, http::Failure};

/// Where one is signed in, used last first.
#[utoipa::path(tag = "profile", operation_id = "list_sessions", security(("session" = [])), responses((status = 200, body = OwnSessions)))]
#[get("/sessions")]
pub(super) async fn list_sessions(app: web::Data<App>, member: SignedIn) -> Result<web::Json<OwnSessions>, Failure> {
    let rows = sessions_of(app.database.read(), member.actor.id, app.clock.now()).await?;
    let items = rows.into_iter().map(|row| OwnSession {
        id: session_id(&row.hash),
        stays: row.persistent,
        current: row.hash == member.session,
        created_at: row.created_at.timestamp(),
        last_seen_at: row.seen_at.timestamp(),
        browser: row.browser,
        system: row.system,
    });
    Ok(web::Json(OwnSessions { items: items.collect() }))
}
