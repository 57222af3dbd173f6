//! Further files that belong to assets.

mod changes;
mod content;
mod given;
mod uploads;

use sea_orm::{EntityTrait, QueryOrder};
use vitrine::entities::collection_count::{Column, Entity};
use vitrine_shared::{AssetId, Attachments};

use crate::harness::{Client, TestApp};

/// Names of an asset's attachments, oldest first.
async fn names(member: &Client, asset: AssetId) -> Vec<String> {
    let listed: Attachments = member.get(&format!("/api/v1/assets/{asset}/attachments")).await.read();
    listed.items.into_iter().map(|attachment| attachment.name).collect()
}

/// Assets, files and bytes of attachments that are kept of the one collection there is; as they are counted anew.
async fn counted(app: &TestApp) -> (i64, i64, i64) {
    let kept = counts(app).await;
    let transaction = app.app.database.begin().await.expect("a transaction");
    vitrine::collections::recount(&transaction).await.expect("counted anew");
    transaction.commit().await.expect("a commit");
    assert_eq!(kept, counts(app).await, "what is kept is what there is");
    let of = |class: &str| kept.iter().find(|row| row.0 == class).map_or((0, 0), |row| (row.1, row.2));
    let (assets, files) = (of("attachments"), of("attachment_files"));
    assert_eq!(assets.1, files.1);
    (assets.0, files.0, files.1)
}

async fn counts(app: &TestApp) -> Vec<(String, i64, i64)> {
    let rows = Entity::find().order_by_asc(Column::CollectionId).order_by_asc(Column::Class);
    let rows = rows.all(app.app.database.read()).await.expect("counts");
    // A class of which nothing is left keeps an empty row until all is counted anew.
    rows.into_iter().filter(|row| row.assets > 0).map(|row| (row.class, row.assets, row.bytes)).collect()
}
