use actix_web::{HttpRequest, HttpResponse, cookie::time::Duration, post, web};
use sha2::{Digest, Sha256};
use vitrine_shared::{MEMBER_PASSWORD_BYTES, ProblemCode, Session, SessionRequest};

use super::{get_session, store};
use crate::{
    access::{
        session_cookie, session_cookie_name,
        throttle::{Pace, charge, forgive},
    },
    app::App,
    http::{Failure, Json, client_address, cookie_values},
};

/// One address guessing at one account.
const PAIR: Pace = Pace { burst: 8, seconds: 30 };
/// Everybody guessing at one account: wide enough that a stranger does not lock its owner out elsewhere.
const ACCOUNT: Pace = Pace { burst: 60, seconds: 10 };
/// One address guessing at all accounts.
const ADDRESS: Pace = Pace { burst: 40, seconds: 5 };

/// Signs in. Wrong passwords are slowed down for each account and address.
#[utoipa::path(tag = "accounts", operation_id = "create_session", request_body = SessionRequest, responses(
    (status = 201, body = Session),
    (status = 401, description = "E-mail and password do not belong together.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too many attempts; `Retry-After` says when to come back.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/session")]
pub(super) async fn create_session(
    app: web::Data<App>,
    request: HttpRequest,
    Json(body): Json<SessionRequest>,
) -> Result<HttpResponse, Failure> {
    let account = store::folded(&body.email);
    let address = client_address(&request, &app).to_string();
    let pair = format!("{address} {account}");
    // Before the hash: a guess costs its attempt whatever comes of it.
    charge(
        &app,
        &[
            ("sign-in pair", pair.as_bytes(), PAIR),
            ("sign-in account", account.as_bytes(), ACCOUNT),
            ("sign-in address", address.as_bytes(), ADDRESS),
        ],
    )
    .await?;
    let is_plausible = body.password.len() <= *MEMBER_PASSWORD_BYTES.end();
    let member = if is_plausible { store::member_by_email(&app, &body.email).await? } else { None };
    let password = if is_plausible { body.password.as_str() } else { "" };
    let hash = member.as_ref().map(|member| member.password_hash.as_str());
    let is_right = app.passwords.verify(password, hash).await?;
    let Some(member) = member.filter(|_| is_right) else { return Err(ProblemCode::WrongCredentials.into()) };
    forgive(&app, "sign-in pair", pair.as_bytes()).await?;
    // Whoever signs in again leaves no session behind.
    if let Some(earlier) = cookie_values(request.headers(), session_cookie_name(&app)).next() {
        store::delete_session(&app, Sha256::digest(earlier.as_bytes()).to_vec()).await?;
    }
    let transaction = app.database.begin().await?;
    let cookie = store::create_session(&transaction, member.id, body.stay_signed_in, app.clock.now()).await?;
    transaction.commit().await?;
    signed_in(&app, &request, &member.email, cookie, body.stay_signed_in).await
}

/// 201 with the new session and its cookie.
pub(super) async fn signed_in(
    app: &App,
    request: &HttpRequest,
    email: &str,
    cookie: String,
    stay: bool,
) -> Result<HttpResponse, Failure> {
    let actor =
        store::actor_by_email(app, email).await?.ok_or_else(|| Failure::internal("a new session without a member"))?;
    let max_age = stay.then(|| Duration::seconds(store::STAY_SECONDS));
    let session = get_session::describe(app, request, &actor);
    Ok(HttpResponse::Created().cookie(session_cookie(app, cookie, max_age)).json(session))
}
