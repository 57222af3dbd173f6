use actix_web::{get, web};
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;
use vitrine_shared::{Collection, PAGE_DEFAULT, PAGE_MOST, Page, Right};

use super::describe::describe;
use crate::{
    access::{Actor, editable_collections, visible_collections},
    app::App,
    entities::{
        Instant,
        collection::{Column, Entity, Model},
    },
    http::{Failure, Query, cursor},
};

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Params {
    /// The bin: those that can still be restored, by the caller.
    #[serde(default)]
    deleted: bool,
    cursor: Option<String>,
    /// 1 to 200.
    limit: Option<u32>,
    /// Language of the answer, `en` or `ru`.
    #[serde(rename = "lang")]
    _lang: Option<String>,
}

/// Collections that the caller sees, changed last first.
#[utoipa::path(tag = "collections", operation_id = "list_collections", security(("session" = [])), params(Params), responses(
    (status = 200, body = Page<Collection>)
))]
#[get("/collections")]
pub(super) async fn list_collections(
    app: web::Data<App>,
    actor: Actor,
    Query(params): Query<Params>,
) -> Result<web::Json<Page<Collection>>, Failure> {
    actor.require(Right::AssetView)?;
    let db = app.database.read();
    let scope = if params.deleted {
        editable_collections(&actor)
            .add(Column::DeletedAt.gt(app.clock.now().plus_seconds(-super::restore::KEPT_SECONDS)))
    } else {
        Condition::all().add(visible_collections(&actor)).add(Column::DeletedAt.is_null())
    };
    let all = Entity::find().filter(scope);
    let total = all.clone().count(db).await?;
    let limit = params.limit.unwrap_or(PAGE_DEFAULT).clamp(1, PAGE_MOST);
    let mut page = all.order_by_desc(Column::ChangedAt).order_by_desc(Column::Id).limit(u64::from(limit) + 1);
    if let Some(text) = &params.cursor {
        let (at, id): (i64, Uuid) = cursor::read(text)?;
        let earlier = Column::ChangedAt.lt(Instant(at));
        page = page.filter(earlier.or(Column::ChangedAt.eq(Instant(at)).and(Column::Id.lt(id))));
    }
    let mut rows: Vec<Model> = page.all(db).await?;
    let next = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let next_cursor = rows.last().filter(|_| next).map(|last| cursor::write(&(last.changed_at.0, last.id)));
    Ok(web::Json(Page { items: describe(db, &app, &actor, rows).await?, next_cursor, total }))
}
