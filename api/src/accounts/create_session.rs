use actix_web::{HttpRequest, HttpResponse, post, web};
use vitrine_shared::{PASSWORD_BYTES, ProblemCode, Session, SessionRequest};

use super::{sign_in::sign_in, store};
use crate::{
    access::throttle::{Pace, charge, forgive},
    app::App,
    http::{Failure, Json, client_address},
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
    let is_plausible = body.password.len() <= PASSWORD_BYTES;
    let member = if is_plausible { store::member_by_email(&app, &body.email).await? } else { None };
    let password = if is_plausible { body.password.as_str() } else { "" };
    let hash = member.as_ref().map(|member| member.password_hash.as_str());
    let is_right = app.passwords.verify(password, hash).await?;
    let Some(member) = member.filter(|_| is_right) else { return Err(ProblemCode::WrongCredentials.into()) };
    forgive(&app, "sign-in pair", pair.as_bytes()).await?;
    sign_in(&app, &request, member.id, Some(&member.password_hash), body.stay_signed_in).await
}
