use actix_web::{HttpRequest, HttpResponse, patch, web};
use sea_orm::{EntityTrait, Set};
use vitrine_shared::{EditProfile, FieldCode, ProblemCode, Profile};

use super::get::answer;
use crate::{
    access::SignedIn,
    accounts::plain_name,
    app::App,
    entities::member::{ActiveModel, Entity},
    http::{Failure, Field, Json, known_locale, required_version},
    links::known_zone,
    members,
};

/// Changes one's own name, language and time zone. Needs `If-Match`.
#[utoipa::path(tag = "profile", operation_id = "edit_profile", security(("session" = [])),
    params(("If-Match" = String, Header, description = "The version that is changed, in quotes.")),
    request_body(content = EditProfile, content_type = "application/merge-patch+json"),
    responses(
        (status = 200, body = Profile, headers(("ETag" = String))),
        (status = 412, description = "Somebody changed it meanwhile.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field does not hold.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 428, description = "`If-Match` is missing.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[patch("/profile")]
pub(super) async fn edit_profile(
    app: web::Data<App>,
    request: HttpRequest,
    member: SignedIn,
    Json(body): Json<EditProfile>,
) -> Result<HttpResponse, Failure> {
    let based_on = required_version(&request)?;
    let change = change(body)?;
    let id = member.actor.id;
    let transaction = app.database.begin().await?;
    let row = Entity::find_by_id(id).one(&transaction).await?.ok_or(ProblemCode::NotSignedIn)?;
    let version = based_on.unwrap_or(row.version);
    let row = members::change(&transaction, id, version, change, app.clock.now()).await?;
    transaction.commit().await?;
    app.feed.ring();
    answer(row)
}

fn change(asked: EditProfile) -> Result<ActiveModel, Failure> {
    let (mut change, mut fields) = (ActiveModel::default(), Vec::new());
    match asked.name.map(|name| plain_name("/name", &name)) {
        Some(Ok(name)) => change.name = Set(name),
        Some(Err(field)) => fields.push(field),
        None => {}
    }
    if let Some(language) = asked.language {
        change.language = Set(language.map(|language| known_locale(language).as_str().to_owned()));
    }
    if let Some(zone) = asked.time_zone {
        if zone.as_deref().is_some_and(|zone| known_zone(zone).is_none()) {
            fields.push(Field::new("/time_zone", FieldCode::Unknown));
        }
        change.time_zone = Set(zone);
    }
    if fields.is_empty() { Ok(change) } else { Err(Failure::invalid(fields)) }
}
