use actix_web::{get, web};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;
use vitrine_shared::{Asset, CollectionId, PAGE_DEFAULT, PAGE_MOST, Page, Right};

use super::{describe::describe, store::binned_assets};
use crate::{
    access::Actor,
    app::App,
    collections,
    entities::{
        Instant,
        asset::{Column, Entity, Model},
        collection_asset,
    },
    http::{Failure, Query, cursor},
};

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Params {
    /// Those of one collection, in its order.
    #[param(value_type = Option<CollectionId>)]
    collection: Option<Uuid>,
    /// The bin: those that the caller may take out of it.
    #[serde(default)]
    deleted: bool,
    cursor: Option<String>,
    /// 1 to 200.
    limit: Option<u32>,
    /// Language of the answer, `en` or `ru`.
    #[serde(rename = "lang")]
    _lang: Option<String>,
}

/// Assets, newest first; those of a collection in its order.
#[utoipa::path(tag = "assets", operation_id = "list_assets", security(("session" = [])), params(Params), responses(
    (status = 200, body = Page<Asset>),
    (status = 404, description = "No such collection.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/assets")]
pub(super) async fn list_assets(
    app: web::Data<App>,
    actor: Actor,
    Query(params): Query<Params>,
) -> Result<web::Json<Page<Asset>>, Failure> {
    actor.require(Right::AssetView)?;
    let db = app.database.read();
    let scope = if params.deleted { binned_assets(&actor) } else { Column::DeletedAt.is_null().into() };
    let all = Entity::find().filter(scope);
    let limit = u64::from(params.limit.unwrap_or(PAGE_DEFAULT).clamp(1, PAGE_MOST));
    let cursor = params.cursor.as_deref();
    let (total, rows, next_cursor) = match params.collection {
        Some(id) => {
            collections::visible(db, &actor, id).await?;
            in_collection(db, all, id, cursor, limit).await?
        }
        None => newest(db, all, cursor, limit).await?,
    };
    Ok(web::Json(Page { items: describe(db, &actor, rows).await?, next_cursor, total }))
}

type Found = (u64, Vec<Model>, Option<String>);

async fn newest(
    db: &impl ConnectionTrait,
    all: sea_orm::Select<Entity>,
    cursor: Option<&str>,
    limit: u64,
) -> Result<Found, Failure> {
    let total = all.clone().count(db).await?;
    let mut page = all.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(limit + 1);
    if let Some(text) = cursor {
        let (at, id): (i64, Uuid) = cursor::read(text)?;
        let earlier = Column::CreatedAt.lt(Instant(at));
        page = page.filter(earlier.or(Column::CreatedAt.eq(Instant(at)).and(Column::Id.lt(id))));
    }
    let mut rows = page.all(db).await?;
    let more = cut(&mut rows, limit);
    let next = rows.last().filter(|_| more).map(|last| cursor::write(&(last.created_at.0, last.id)));
    Ok((total, rows, next))
}

/// A collection's cursor names it, so that it is not taken for a place in another's order.
async fn in_collection(
    db: &impl ConnectionTrait,
    all: sea_orm::Select<Entity>,
    collection: Uuid,
    cursor: Option<&str>,
    limit: u64,
) -> Result<Found, Failure> {
    use collection_asset::Column as Place;
    let placed = all
        .join_rev(
            JoinType::InnerJoin,
            collection_asset::Entity::belongs_to(Entity).from(Place::AssetId).to(Column::Id).into(),
        )
        .filter(Place::CollectionId.eq(collection));
    let total = placed.clone().count(db).await?;
    let mut page = placed.order_by_asc(Place::Position).order_by_asc(Place::AssetId).limit(limit + 1);
    if let Some(text) = cursor {
        let (of, position, id): (Uuid, Vec<u8>, Uuid) = cursor::read(text)?;
        if of != collection {
            return Err(vitrine_shared::ProblemCode::BadCursor.into());
        }
        let later = Place::Position.gt(position.clone());
        page = page.filter(later.or(Place::Position.eq(position).and(Place::AssetId.gt(id))));
    }
    let mut found = page.select_also(collection_asset::Entity).all(db).await?;
    let more = cut(&mut found, limit);
    let next = found
        .last()
        .filter(|_| more)
        .and_then(|(asset, place)| Some(cursor::write(&(collection, &place.as_ref()?.position, asset.id))));
    Ok((total, found.into_iter().map(|(asset, _)| asset).collect(), next))
}

/// Takes away what was read only to see whether there is more; tells whether there was.
fn cut<T>(rows: &mut Vec<T>, limit: u64) -> bool {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > limit;
    rows.truncate(limit);
    more
}
