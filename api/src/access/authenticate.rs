use actix_web::{
    HttpMessage,
    body::{BoxBody, EitherBody, MessageBody},
    cookie::{Cookie, SameSite, time::Duration},
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, header},
    middleware::Next,
    web,
};
use vitrine_shared::ProblemCode;

use super::{Actor, Credential};
use crate::{
    app::App,
    http::{Failure, Language, cookie_values, same_origin},
    tokens,
};

/// What may be asked without being signed in.
const OPEN: [(&str, &str); 6] = [
    ("GET", "/api/v1/instance"),
    ("POST", "/api/v1/setup"),
    ("POST", "/api/v1/session"),
    ("POST", "/api/v1/invitations/previews"),
    ("POST", "/api/v1/invitations/acceptances"),
    ("OPTIONS", "/api/v1/uploads"),
];

/// The middleware of the members' API: says 401 before anything else is looked at, and refuses what another site sent.
pub async fn authenticate(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody, BoxBody>>, actix_web::Error> {
    match identify(&request).await {
        Ok(actor) => {
            if let Some(actor) = actor {
                if let Some(locale) = actor.language {
                    request.extensions_mut().insert(Language(locale));
                }
                request.extensions_mut().insert(actor);
            }
            next.call(request).await.map(ServiceResponse::map_into_left_body)
        }
        Err(failure) => Ok(request.error_response(failure).map_into_right_body()),
    }
}

async fn identify(request: &ServiceRequest) -> Result<Option<Actor>, Failure> {
    let app = request.app_data::<web::Data<App>>().ok_or_else(|| Failure::internal("no application"))?;
    let credential = match bearer(request) {
        // No other site can send it, so it may come from anywhere. It is never made up for by a cookie beside it.
        Some(token) => Some(tokens::credential(token)),
        None => {
            let is_unsafe = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
            if is_unsafe && !same_origin(request, app) {
                return Err(ProblemCode::CrossSite.into());
            }
            cookie_values(request.headers(), session_cookie_name(app)).next().map(Credential::session)
        }
    };
    let actor = match credential {
        Some(credential) => credential.actor(app).await?,
        None => None,
    };
    let is_open = OPEN.contains(&(request.method().as_str(), request.path()));
    match actor {
        None if !is_open => Err(ProblemCode::NotSignedIn.into()),
        actor => Ok(actor),
    }
}

/// The token of `Authorization: Bearer`, where there is one. Other schemes are a proxy's business.
fn bearer(request: &ServiceRequest) -> Option<&str> {
    let value = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// The session cookie's name.
pub fn session_cookie_name(app: &App) -> &'static str {
    if app.is_https() { "__Host-vitrine_session" } else { "vitrine_session" }
}

/// The session cookie. Without `max_age` it lasts as long as the browser.
pub fn session_cookie(app: &App, value: String, max_age: Option<Duration>) -> Cookie<'static> {
    let cookie = Cookie::build(session_cookie_name(app), value).path("/").http_only(true).secure(app.is_https());
    let cookie = cookie.same_site(SameSite::Lax);
    max_age.map_or(cookie.clone(), |age| cookie.max_age(age)).finish()
}
