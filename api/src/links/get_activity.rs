use std::slice;

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::header::{self, HeaderValue},
    web,
};
use jiff::{ToSpan, civil::Date};
use sea_orm::EntityTrait;
use serde::Deserialize;
use utoipa::IntoParams;
use vitrine_archive::safe_file_name;
use vitrine_shared::{ACTIVITY_DAYS, FieldCode, LinkActivity, LinkId, Right};

use super::{
    activity::{Span, activity, date},
    activity_csv::csv,
    store,
};
use crate::{
    access::Actor,
    app::App,
    entities::profile,
    http::{Failure, Field, Path, Query, attachment},
};

/// Days where nothing was asked.
const DAYS: i32 = 30;

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Params {
    /// The first day, in UTC; by default 29 days before `to`.
    #[param(value_type = Option<String>, format = Date)]
    from: Option<Date>,
    /// The last day, included; by default today.
    #[param(value_type = Option<String>, format = Date)]
    to: Option<Date>,
    /// `csv` instead of JSON, where `Accept` cannot be set.
    #[param(inline)]
    format: Option<Format>,
    /// Language of the answer, `en` or `ru`.
    #[serde(rename = "lang")]
    _lang: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
enum Format {
    Json,
    Csv,
}

/// How a link was used: by day, by asset and class, by site. For whoever sees its numbers. Nobody's address is in it.
#[utoipa::path(tag = "links", operation_id = "get_link_activity", security(("session" = [])),
    params(("id" = LinkId, Path), Params),
    responses(
        (status = 200, content((LinkActivity = "application/json"), (String = "text/csv"))),
        (status = 404, description = "None, or none that the caller may know of.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "The days do not lie in order, or are too many.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[get("/links/{id}/activity")]
pub(super) async fn get_link_activity(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<LinkId>,
    Query(params): Query<Params>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::AssetView)?;
    let db = app.database.read();
    let row = store::visible(db, &actor, id.0).await?;
    let span = span(&params, date(app.clock.now().day()))?;
    let profiles = profile::Entity::find().all(db).await?;
    let sees_assets = !store::seen(db, &actor, slice::from_ref(&row)).await?.is_empty();
    let activity = activity(db, &profiles, id.0, span, sees_assets).await?;
    let mut response = HttpResponse::Ok();
    response.insert_header((header::VARY, "Accept"));
    if !wants_csv(&request, params.format) {
        return Ok(response.json(activity));
    }
    let name = safe_file_name(&format!("{} {} – {}.csv", row.link.name, span.from, span.to));
    response.insert_header((header::CONTENT_TYPE, "text/csv; charset=utf-8")).insert_header(attachment(&name));
    Ok(response.body(csv(&activity)?))
}

fn wants_csv(request: &HttpRequest, asked: Option<Format>) -> bool {
    let accepted = request.headers().get(header::ACCEPT).map(HeaderValue::as_bytes).unwrap_or_default();
    asked.map_or_else(|| accepted.starts_with(b"text/csv"), |format| format == Format::Csv)
}

/// The days that are asked for.
fn span(params: &Params, today: Date) -> Result<Span, Failure> {
    let to = params.to.unwrap_or(today);
    let from = params.from.unwrap_or_else(|| to.saturating_sub((DAYS - 1).days()));
    let days = from.until(to).map(|span| i64::from(span.get_days()) + 1).unwrap_or(i64::MAX);
    let field = |pointer, code| Failure::invalid(vec![Field::limited(pointer, code, ACTIVITY_DAYS)]);
    match u64::try_from(days) {
        Ok(1..=ACTIVITY_DAYS) => Ok(Span { from, to }),
        Ok(0) | Err(_) => Err(field("/from", FieldCode::AfterEnd)),
        Ok(_) => Err(field("/from", FieldCode::TooLong)),
    }
}
