use std::{cmp::Reverse, collections::HashMap};

use actix_web::{get, web};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;
use vitrine_shared::{CollectionId, LinkPage, LinkSort, LinkState, PAGE_DEFAULT, PAGE_MOST, ProblemCode, Right};

use super::{
    Row,
    describe::describe,
    store,
    usage::{Used, used_of},
};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Query, cursor},
};

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Params {
    /// `me`, which is the default; with `link.manage_any` also `all` or a member's id.
    made_by: Option<String>,
    /// Text in the name of the link, its collection or its asset, whatever the case of its letters.
    q: Option<String>,
    state: Option<LinkState>,
    #[param(value_type = Option<CollectionId>)]
    collection: Option<Uuid>,
    #[serde(default)]
    #[param(inline)]
    sort: LinkSort,
    cursor: Option<String>,
    /// 1 to 200.
    limit: Option<u32>,
    /// Language of the answer, `en` or `ru`.
    #[serde(rename = "lang")]
    _lang: Option<String>,
}

/// The caller's links, or everybody's.
///
/// Which of them are shown and in which order is worked out here, not in the database: a state is derived from the maker's
/// rights, and SQLite folds no letters but ASCII. Links are made by hand, some thousands at most.
#[utoipa::path(tag = "links", operation_id = "list_links", security(("session" = [])), params(Params), responses(
    (status = 200, body = LinkPage),
    (status = 403, description = "Everybody's need `link.manage_any`.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/links")]
pub(super) async fn list_links(
    app: web::Data<App>,
    actor: Actor,
    Query(params): Query<Params>,
) -> Result<web::Json<LinkPage>, Failure> {
    actor.require(Right::AssetView)?;
    let db = app.database.read();
    let maker = maker(params.made_by.as_deref(), &actor)?;
    let after: Option<(LinkSort, i64, Uuid)> = params.cursor.as_deref().map(cursor::read).transpose()?;
    if after.is_some_and(|(sort, ..)| sort != params.sort) {
        return Err(ProblemCode::BadCursor.into());
    }
    let used = match params.sort {
        LinkSort::Visited | LinkSort::Visits => used_of(db, maker).await?,
        LinkSort::Created | LinkSort::Expires => HashMap::new(),
    };
    let mut rows = store::of_maker_in(db, maker, params.collection).await?;
    let seen = store::seen(db, &actor, &rows).await?;
    let (now, text) = (app.clock.now(), params.q.as_deref().map(|text| text.trim().to_lowercase()).unwrap_or_default());
    rows.retain(|row| {
        let is_named = |name: &str| name.to_lowercase().contains(&text);
        let is_found = is_named(&row.link.name)
            // A name that they do not see is not found by, either.
            || seen.contains(&row.link.id) && is_named(row.asset_name.as_deref().unwrap_or(&row.collection_name));
        is_found && params.state.is_none_or(|state| row.state(now).0 == state)
    });
    let total = rows.len() as u64;
    let place = |row: &Row| (key(params.sort, row, used.get(&row.link.id)), Reverse(row.link.id));
    rows.sort_unstable_by_key(place);
    if let Some((_, key, id)) = after {
        rows.drain(..rows.partition_point(|row| place(row) <= (key, Reverse(id))));
    }
    let limit = params.limit.unwrap_or(PAGE_DEFAULT).clamp(1, PAGE_MOST) as usize;
    let has_more = rows.len() > limit;
    rows.truncate(limit);
    let next_cursor = rows.last().filter(|_| has_more).map(|last| {
        let (key, Reverse(id)) = place(last);
        cursor::write(&(params.sort, key, id))
    });
    let makers = store::makers(db, &actor).await?;
    Ok(web::Json(LinkPage { items: describe(db, &app, &actor, rows).await?, next_cursor, total, makers }))
}

/// Whose links are asked for; none for everybody's.
fn maker(asked: Option<&str>, actor: &Actor) -> Result<Option<Uuid>, Failure> {
    let maker = match asked {
        None | Some("me") => Some(actor.id),
        Some("all") => None,
        Some(id) => Some(id.parse().map_err(|_| Failure::new(ProblemCode::BadRequest))?),
    };
    if maker != Some(actor.id) {
        actor.require(Right::LinkManageAny)?;
    }
    Ok(maker)
}

/// Where a link stands in an order: the least comes first.
fn key(sort: LinkSort, row: &Row, used: Option<&Used>) -> i64 {
    match sort {
        LinkSort::Created => -row.link.created_at.0,
        LinkSort::Visited => used.and_then(|used| used.last_visited_at).map_or(i64::MAX, |at| -at.0),
        LinkSort::Expires => row.link.expires_at.map_or(i64::MAX, |at| at.0),
        LinkSort::Visits => -used.map_or(0, |used| i64::try_from(used.visits).unwrap_or(i64::MAX)),
    }
}
