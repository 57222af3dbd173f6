use actix_web::{HttpResponse, get, web};
use sea_orm::EntityTrait;
use vitrine_shared::{Member, ProblemCode, Profile};

use crate::{
    access::SignedIn,
    accounts::role_named,
    app::App,
    entities::member::{Entity, Model},
    http::{Failure, etag, wire_language},
};

/// One's own profile.
#[utoipa::path(tag = "profile", operation_id = "get_profile", security(("session" = [])), responses(
    (status = 200, body = Profile, headers(("ETag" = String)))
))]
#[get("/profile")]
pub(super) async fn get_profile(app: web::Data<App>, member: SignedIn) -> Result<HttpResponse, Failure> {
    let row = Entity::find_by_id(member.actor.id).one(app.database.read()).await?.ok_or(ProblemCode::NotSignedIn)?;
    answer(row)
}

/// 200 with the profile and its tag.
pub(super) fn answer(row: Model) -> Result<HttpResponse, Failure> {
    let profile = Profile {
        member: Member { id: row.id.into(), role: role_named(&row.role_id)?, name: row.name, email: row.email },
        language: row.language.and_then(|language| language.parse().ok()).map(wire_language),
        time_zone: row.time_zone,
        version: row.version,
    };
    Ok(HttpResponse::Ok().insert_header(etag(profile.version)).json(profile))
}
