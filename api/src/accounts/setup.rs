use actix_web::{HttpRequest, HttpResponse, post, web};
use vitrine_shared::{ProblemCode, Role, Session, SetupRequest};

use super::{NewMember, member::setup_instance, sign_in::sign_in};
use crate::{
    access::throttle::{Pace, charge},
    app::App,
    http::{Failure, Json, client_address, known_locale},
};

/// Guesses at the one-time code.
const CODES: Pace = Pace { burst: 10, seconds: 30 };

/// Names the instance and makes its first administrator, who is signed in. Only while there is no member, with the one-time
/// code that the server printed.
#[utoipa::path(tag = "accounts", operation_id = "setup_instance", request_body = SetupRequest, responses(
    (status = 201, body = Session),
    (status = 403, description = "Not the code.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 409, description = "Set up before.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/setup")]
pub(super) async fn setup(
    app: web::Data<App>,
    request: HttpRequest,
    Json(body): Json<SetupRequest>,
) -> Result<HttpResponse, Failure> {
    app.instance.refresh(&app.database).await?;
    if app.instance.is_set_up() {
        return Err(ProblemCode::AlreadySetUp.into());
    }
    charge(&app, &[("setup", client_address(&request, &app).to_string().as_bytes(), CODES)]).await?;
    if !app.setup_code.matches(&body.code) {
        return Err(ProblemCode::WrongSetupCode.into());
    }
    let language = known_locale(body.language);
    let new = NewMember { name: body.name, email: body.email, password: body.password, role: Role::Administrator };
    let id = setup_instance(&app, &body.instance_name, language, &body.time_zone, new).await?;
    sign_in(&app, &request, id, None, false).await
}
