use actix_web::{post, web};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;
use vitrine_shared::{AssetsChanged, AssetsRequest, Change};

use super::store;
use crate::{
    access::Actor,
    app::App,
    collections,
    entities::asset::{ActiveModel, Column, Entity},
    events,
    http::{Failure, Json},
    links,
};

/// Takes assets out of the bin, to their places in collections. All or none.
#[utoipa::path(tag = "assets", operation_id = "restore_assets", security(("session" = [])), request_body = AssetsRequest, responses(
    (status = 200, body = AssetsChanged),
    (status = 404, description = "One of them is not there (any more).", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/assets/restorations")]
pub(super) async fn restore_assets(
    app: web::Data<App>,
    actor: Actor,
    Json(body): Json<AssetsRequest>,
) -> Result<web::Json<AssetsChanged>, Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let rows = store::deletable(&transaction, &actor, &body.assets).await?;
    let changed: Vec<Uuid> = rows.into_iter().filter(|row| row.deleted_at.is_some()).map(|row| row.id).collect();
    let kept = ActiveModel { deleted_at: Set(None), deleted_by: Set(None), ..Default::default() };
    let these = Entity::update_many().set(kept).filter(Column::Id.is_in(changed.iter().copied()));
    these.exec(&transaction).await?;
    collections::assets_return(&transaction, &changed, now).await?;
    links::bin_changed(&transaction, now, &changed, actor.id).await?;
    let changes: Vec<Change> = changed.iter().map(|&id| Change::Asset { id: id.into() }).collect();
    events::tell(&transaction, now, &changes).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(web::Json(AssetsChanged { changed: changed.into_iter().map(Into::into).collect() }))
}
