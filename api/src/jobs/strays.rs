//! Files that no row tells of: their service was killed between placing them and entering them.

use std::collections::HashSet;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set, sea_query::OnConflict};
use tokio::task::spawn_blocking;

use crate::{
    app::App,
    entities::{Instant, blob, upload},
    http::Failure,
    storage::Kept,
};

/// Every file whose content is in no row, neither as kept content nor as an upload's that is being placed.
pub async fn strays(app: &App) -> Result<Vec<Kept>, Failure> {
    let mut strays = Vec::new();
    for first in 0..=255 {
        let storage = app.storage.clone();
        // The files first: one whose row comes meanwhile is none.
        let kept = spawn_blocking(move || storage.kept(first)).await.map_err(Failure::internal)??;
        if !kept.is_empty() {
            let known = known(app, first).await?;
            strays.extend(kept.into_iter().filter(|file| !known.contains(&file.original[..])));
        }
    }
    Ok(strays)
}

/// The SHA-256 of all content that begins with this byte and that a row tells of.
async fn known(app: &App, first: u8) -> Result<HashSet<Vec<u8>>, Failure> {
    let db = app.database.read();
    let blobs = blob::Entity::find().select_only().column(blob::Column::Sha256);
    let mut blobs = blobs.filter(blob::Column::Sha256.gte(vec![first]));
    if let Some(next) = first.checked_add(1) {
        blobs = blobs.filter(blob::Column::Sha256.lt(vec![next]));
    }
    let arriving = upload::Entity::find().select_only().column(upload::Column::Sha256);
    let arriving = arriving.filter(upload::Column::FinishedAt.is_null()).filter(upload::Column::Sha256.is_not_null());
    let mut known: HashSet<Vec<u8>> = blobs.into_tuple().all(db).await?.into_iter().collect();
    known.extend(arriving.into_tuple::<Vec<u8>>().all(db).await?);
    Ok(known)
}

/// Writes strays down as content that nothing refers to. A day later they go as such content goes, unless somebody has
/// taken the same content in until then: nothing is removed here, so nothing can be removed by mistake.
pub async fn write_down_strays(app: &App, now: Instant) -> Result<(), Failure> {
    for stray in strays(app).await? {
        let row = blob::ActiveModel {
            sha256: Set(stray.original.to_vec()),
            // Whoever takes the content in says both anew.
            size: Set(0),
            crc32: Set(0),
            created_at: Set(now),
            unreferenced_at: Set(Some(now)),
        };
        let unless_there = OnConflict::column(blob::Column::Sha256).do_nothing().to_owned();
        let transaction = app.database.begin().await?;
        blob::Entity::insert(row).on_conflict(unless_there).exec_without_returning(&transaction).await?;
        transaction.commit().await?;
    }
    Ok(())
}
