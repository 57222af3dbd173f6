use std::time::{Duration, UNIX_EPOCH};

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tokio::task::spawn_blocking;

use super::store;
use crate::{
    app::App,
    entities::{
        Instant,
        marked_rendition::{Column, Entity},
    },
    http::Failure,
};

/// How long what an earlier watermark made is kept, should it be set again.
const SECONDS: u64 = 86_400;

/// Removes what was made with earlier watermarks, and their pictures.
pub async fn forget_earlier(app: &App, now: Instant) -> Result<(), Failure> {
    let kept_for = Duration::from_secs(SECONDS);
    let transaction = app.database.begin().await?;
    let row = store::locked(&transaction).await?;
    if now < row.changed_at.plus_seconds(SECONDS as i64) {
        return Ok(());
    }
    let mut earlier = Entity::delete_many();
    if let Some(mark) = &row.mark {
        earlier = earlier.filter(Column::Mark.ne(mark));
    }
    earlier.exec(&transaction).await?;
    transaction.commit().await?;
    // Whatever is set again from here on is made anew, and so is younger than what goes.
    let now = UNIX_EPOCH + Duration::from_micros(u64::try_from(now.0).unwrap_or(0));
    let storage = app.storage.clone();
    let picture: Option<Vec<u8>> = row.sha256;
    let picture: Option<[u8; 32]> =
        picture.map(|sha256| sha256.as_slice().try_into()).transpose().map_err(Failure::internal)?;
    let removing = spawn_blocking(move || {
        storage.remove_marked(row.mark.as_deref(), kept_for, now)?;
        storage.remove_marks(picture, kept_for, now)
    });
    Ok(removing.await.map_err(Failure::internal)??)
}
