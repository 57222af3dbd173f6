use actix_web::{HttpRequest, get, web};
use vitrine_shared::{Member, Session};

use super::get_instance;
use crate::{access::Actor, app::App, links::FACES};

/// Who is signed in, what they may do, and the installation.
#[utoipa::path(tag = "accounts", operation_id = "get_session", security(("session" = [])), responses(
    (status = 200, body = Session),
    (status = 401, description = "Nobody is signed in.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/session")]
pub(super) async fn get_session(app: web::Data<App>, request: HttpRequest, actor: Actor) -> web::Json<Session> {
    web::Json(describe(&app, &request, &actor))
}

pub(super) fn describe(app: &App, request: &HttpRequest, actor: &Actor) -> Session {
    Session {
        member: Member { id: actor.id.into(), name: actor.name.clone(), email: actor.email.clone(), role: actor.role },
        rights: actor.rights.list(),
        instance: get_instance::describe(app, request),
        faces: FACES,
        app_url: app.config.app_url.clone().or_else(|| app.config.public_url.clone()),
    }
}
