use std::collections::HashMap;

use actix_web::{get, web};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;
use vitrine_shared::{MemberState, PAGE_DEFAULT, PAGE_MOST, Page, Right, TeamMember};

use super::{describe::describe, store};
use crate::{
    access::Actor,
    accounts::folded,
    app::App,
    entities::member::{Column, Entity, Model},
    http::{Failure, Query, cursor},
};

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Params {
    /// What the name holds, or for who manages members the e-mail address.
    q: Option<String>,
    /// `invited`, `active` or `deactivated`; others than active ones only for who manages members.
    state: Option<MemberState>,
    cursor: Option<String>,
    /// 1 to 200.
    limit: Option<u32>,
    /// Language of the answer, `en` or `ru`.
    #[serde(rename = "lang")]
    _lang: Option<String>,
}

/// The team by name. Ids and names for every member; accounts, and who is invited or deactivated, for who manages members.
#[utoipa::path(tag = "members", operation_id = "list_members", security(("session" = [])), params(Params), responses(
    (status = 200, body = Page<TeamMember>)
))]
#[get("/members")]
pub(super) async fn list_members(
    app: web::Data<App>,
    actor: Actor,
    Query(params): Query<Params>,
) -> Result<web::Json<Page<TeamMember>>, Failure> {
    actor.require(Right::AssetView)?;
    let db = app.database.read();
    let scope = Condition::all().add(store::visible(&actor));
    let scope = params.state.map_or(scope.clone(), |state| scope.add(store::in_state(state)));
    // Folding and order are ours: the two databases know neither alike, SQLite no capital letters but Latin ones. A team is
    // small enough to be looked through.
    let names = Entity::find().select_only().columns([Column::Id, Column::Name, Column::EmailFolded]).filter(scope);
    let names: Vec<(Uuid, String, String)> = names.into_tuple().all(db).await?;
    let (asked, by_email) = (folded(params.q.as_deref().unwrap_or_default()), actor.has(Right::MemberManage));
    let matching = names.into_iter().filter_map(|(id, name, email)| {
        let name = folded(&name);
        (name.contains(&asked) || by_email && email.contains(&asked)).then_some((name, id))
    });
    let mut places: Vec<(String, Uuid)> = matching.collect();
    places.sort_unstable();
    let total = places.len() as u64;
    if let Some(text) = &params.cursor {
        let last: (String, Uuid) = cursor::read(text)?;
        places.retain(|place| *place > last);
    }
    let limit = params.limit.unwrap_or(PAGE_DEFAULT).clamp(1, PAGE_MOST) as usize;
    let next_cursor = (places.len() > limit).then(|| cursor::write(&places[limit - 1]));
    places.truncate(limit);
    let rows = Entity::find().filter(Column::Id.is_in(places.iter().map(|(_, id)| *id))).all(db).await?;
    let mut rows: HashMap<Uuid, Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let rows = places.iter().filter_map(|(_, id)| rows.remove(id)).collect();
    Ok(web::Json(Page { items: describe(db, &actor, rows, app.clock.now()).await?, next_cursor, total }))
}
