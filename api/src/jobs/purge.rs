//! Whatever has had its time: the bin, content that nothing refers to, and what the nouns sweep themselves.

use std::{
    collections::BTreeSet,
    time::{Duration, UNIX_EPOCH},
};

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect, QueryTrait};
use tokio::task::spawn_blocking;
use uuid::Uuid;

use super::strays::write_down_strays;
use crate::{
    access::{sweep_creations, throttle},
    accounts,
    app::App,
    assets,
    entities::{Instant, asset, attachment, blob, upload},
    events, grants,
    http::Failure,
    invitations, links, notices, uploads, viewer, watermark,
};

/// How often it is done.
pub const EVERY_SECONDS: i64 = 3_600;
/// How long assets stay in the bin.
const BIN_SECONDS: i64 = 30 * 86_400;
/// How long content is kept that nothing refers to.
const BLOB_SECONDS: i64 = 86_400;
/// Half-written files that nobody has touched for longer than any upload may take.
const STRAY: Duration = Duration::from_secs(8 * 86_400);

pub async fn purge(app: &App) -> Result<(), Failure> {
    let now = app.clock.now();
    empty_bin(app, now).await?;
    write_down_strays(app, now).await?;
    remove_content(app, now).await?;
    watermark::forget_earlier(app, now).await?;
    uploads::sweep(app, now).await?;
    remove_strays(app, now).await?;
    let transaction = app.database.begin().await?;
    accounts::sweep_sessions(&transaction, now).await?;
    throttle::sweep(&transaction, now).await?;
    invitations::sweep(&transaction, now).await?;
    sweep_creations(&transaction, now).await?;
    events::sweep(&transaction, now).await?;
    grants::sweep(&transaction, now).await?;
    viewer::sweep(&transaction, now).await?;
    notices::sweep(&transaction, now).await?;
    links::sweep_views(&transaction, now).await?;
    transaction.commit().await?;
    Ok(())
}

/// Removes the assets whose 30 days are over, with their attachments, each in a transaction of its own.
async fn empty_bin(app: &App, now: Instant) -> Result<(), Failure> {
    let over = asset::Column::DeletedAt.lte(now.plus_seconds(-BIN_SECONDS));
    let due = asset::Entity::find().select_only().column(asset::Column::Id).column(asset::Column::Sha256);
    let due: Vec<(Uuid, Vec<u8>)> = due.filter(over.clone()).into_tuple().all(app.database.read()).await?;
    for (id, sha256) in due {
        let transaction = app.database.begin().await?;
        let content = content_of(&transaction, id, sha256).await?;
        for sha256 in &content {
            assets::let_go(&transaction, sha256, now).await?;
        }
        // Held before what it is in, as everywhere.
        assets::hold(&transaction, id).await?;
        links::end_with_asset(&transaction, id, now).await?;
        let removed = asset::Entity::delete_many().filter(asset::Column::Id.eq(id)).filter(over.clone());
        if removed.exec(&transaction).await?.rows_affected > 0 {
            for sha256 in &content {
                assets::keep_what_is_referred(&transaction, sha256).await?;
            }
            transaction.commit().await?;
        }
    }
    Ok(())
}

/// SHA-256 of the original and of each attachment, in the one order in which several are taken.
async fn content_of(db: &impl ConnectionTrait, asset: Uuid, original: Vec<u8>) -> Result<BTreeSet<Vec<u8>>, Failure> {
    let attached = attachment::Entity::find().select_only().column(attachment::Column::Sha256);
    let attached: Vec<Vec<u8>> = attached.filter(attachment::Column::AssetId.eq(asset)).into_tuple().all(db).await?;
    Ok(attached.into_iter().chain([original]).collect())
}

/// Removes content a day after its last reference. The row is removed, and with it locked, before its file: who takes the
/// same content in waits, and places the file anew.
async fn remove_content(app: &App, now: Instant) -> Result<(), Failure> {
    let over = blob::Column::UnreferencedAt.lte(now.plus_seconds(-BLOB_SECONDS));
    let due = blob::Entity::find().select_only().column(blob::Column::Sha256).filter(over.clone());
    let due: Vec<Vec<u8>> = due.into_tuple().all(app.database.read()).await?;
    for sha256 in due {
        let transaction = app.database.begin().await?;
        let arriving = upload::Entity::find().select_only().column(upload::Column::Sha256);
        let arriving =
            arriving.filter(upload::Column::FinishedAt.is_null()).filter(upload::Column::Sha256.is_not_null());
        let removed = blob::Entity::delete_many()
            .filter(blob::Column::Sha256.eq(sha256.clone()))
            .filter(over.clone())
            .filter(blob::Column::Sha256.in_subquery(arriving.into_query()).not());
        if removed.exec(&transaction).await?.rows_affected == 0 {
            continue;
        }
        let digest = sha256.as_slice().try_into().map_err(Failure::internal)?;
        let storage = app.storage.clone();
        spawn_blocking(move || storage.remove_original(digest)).await.map_err(Failure::internal)??;
        transaction.commit().await?;
    }
    Ok(())
}

async fn remove_strays(app: &App, now: Instant) -> Result<(), Failure> {
    let now = UNIX_EPOCH + Duration::from_micros(u64::try_from(now.0).unwrap_or(0));
    let storage = app.storage.clone();
    Ok(spawn_blocking(move || storage.remove_strays(STRAY, now)).await.map_err(Failure::internal)??)
}
