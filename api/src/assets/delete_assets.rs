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

/// Puts assets in the bin: out of every link at once, back for 30 days. All or none.
#[utoipa::path(tag = "assets", operation_id = "delete_assets", security(("session" = [])), request_body = AssetsRequest, responses(
    (status = 200, body = AssetsChanged),
    (status = 403, description = "One of them is another member's.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/assets/deletions")]
pub(super) async fn delete_assets(
    app: web::Data<App>,
    actor: Actor,
    Json(body): Json<AssetsRequest>,
) -> Result<web::Json<AssetsChanged>, Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let rows = store::deletable(&transaction, &actor, &body.assets).await?;
    let changed: Vec<Uuid> = rows.into_iter().filter(|row| row.deleted_at.is_none()).map(|row| row.id).collect();
    collections::assets_leave(&transaction, &changed, now).await?;
    let binned = ActiveModel { deleted_at: Set(Some(now)), deleted_by: Set(Some(actor.id)), ..Default::default() };
    let these = Entity::update_many().set(binned).filter(Column::Id.is_in(changed.iter().copied()));
    these.exec(&transaction).await?;
    links::bin_changed(&transaction, now, &changed, actor.id).await?;
    let changes: Vec<Change> = changed.iter().map(|&id| Change::Asset { id: id.into() }).collect();
    events::tell(&transaction, now, &changes).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.changed();
    Ok(web::Json(AssetsChanged { changed: changed.into_iter().map(Into::into).collect() }))
}
