use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::table::{Kind, New, USUAL, enqueue};
use crate::{app::App, entities::asset, http::Failure, links, watermark};

/// Assets looked at in one go. Where more are wanted, those behind come as these are done.
const BATCH: u64 = 500;

/// Enqueues what rows say is wanted and no job is there for, and tells what only the time brings.
pub async fn sweep(app: &App) -> Result<(), Failure> {
    let now = app.clock.now();
    let wanted: Vec<Uuid> = asset::Entity::find()
        .select_only()
        .column(asset::Column::Id)
        .filter(asset::Column::Preview.eq("wanted"))
        .order_by_desc(asset::Column::Id)
        .limit(BATCH)
        .into_tuple()
        .all(app.database.read())
        .await?;
    let transaction = app.database.begin().await?;
    enqueue(&transaction, New { kind: Kind::Purge, priority: USUAL }, now).await?;
    for asset in wanted {
        enqueue(&transaction, New::render(asset, USUAL), now).await?;
    }
    watermark::enqueue_wanted(&transaction, now, watermark::Scope::All, watermark::AT_ONCE).await?;
    links::tell_ends(&transaction, now).await?;
    transaction.commit().await?;
    Ok(())
}
