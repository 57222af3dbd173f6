use actix_web::{HttpRequest, HttpResponse, cookie::time::Duration};
use uuid::Uuid;
use vitrine_shared::{ProblemCode, Session};

use super::{Browser, get_session, store};
use crate::{
    access::{Credential, session_cookie, session_cookie_name},
    app::App,
    http::{Failure, cookie_values},
};

/// Begins a session of this member: 201 with the session and its cookie. Whoever signs in again leaves no session behind.
/// Refused where they were deactivated, or the password that was verified, by its hash, is another by now.
pub async fn sign_in(
    app: &App,
    request: &HttpRequest,
    member: Uuid,
    verified: Option<&str>,
    stay: bool,
) -> Result<HttpResponse, Failure> {
    let transaction = app.database.begin().await?;
    let row = store::hold_active(&transaction, member).await?.ok_or(ProblemCode::WrongCredentials)?;
    if verified.is_some_and(|hash| row.password_hash != hash) {
        return Err(ProblemCode::WrongCredentials.into());
    }
    let earlier = cookie_values(request.headers(), session_cookie_name(app)).next().map(Credential::session);
    if let Some(Credential::Session(hash)) = earlier {
        store::delete_session(&transaction, hash).await?;
    }
    let browser = Browser::of(request);
    let cookie = store::create_session(&transaction, member, stay, browser, app.clock.now()).await?;
    transaction.commit().await?;
    let actor = Credential::session(&cookie).actor(app).await?;
    // Deactivated in this very moment.
    let actor = actor.ok_or(ProblemCode::WrongCredentials)?;
    let session: Session = get_session::describe(app, request, &actor);
    let max_age = stay.then(|| Duration::seconds(store::STAY_SECONDS));
    Ok(HttpResponse::Created().cookie(session_cookie(app, cookie, max_age)).json(session))
}
