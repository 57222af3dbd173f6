//! What a collection holds, kept beside it: rows are changed in the transaction of what they count, never counted on reading.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Value,
    sea_query::{IntoCondition, LockType},
};
use uuid::Uuid;

use crate::{
    database::{placeholders, statement},
    entities::{collection, collection_asset},
    http::Failure,
};

/// Rows that an asset contributes to each of its collections: its original by kind, each rendition that is made, and each
/// that the present watermark is on, or cannot be put on.
const FILES: &str = "\
    SELECT ca.collection_id, ca.asset_id, a.kind AS class, a.size AS bytes \
      FROM collection_assets ca JOIN assets a ON a.id = ca.asset_id \
    UNION ALL \
    SELECT ca.collection_id, ca.asset_id, 'profile:' || r.profile_id AS class, r.size AS bytes \
      FROM collection_assets ca JOIN renditions r ON r.asset_id = ca.asset_id AND r.state = 'made' \
    UNION ALL \
    SELECT ca.collection_id, ca.asset_id, \
           CASE k.state WHEN 'made' THEN 'marked:' ELSE 'unmarked:' END || k.profile_id AS class, \
           COALESCE(k.size, 0) AS bytes \
      FROM watermark w JOIN marked_renditions k ON k.mark = w.mark \
      JOIN renditions r ON r.asset_id = k.asset_id AND r.profile_id = k.profile_id AND r.recipe = k.recipe \
      JOIN collection_assets ca ON ca.asset_id = k.asset_id";

/// The same of its attachments: one row where it has any, and one for each of them.
const ATTACHMENTS: &str = "\
    SELECT ca.collection_id, ca.asset_id, 'attachments' AS class, \
           (SELECT CAST(SUM(t.size) AS BIGINT) FROM attachments t WHERE t.asset_id = ca.asset_id) AS bytes \
      FROM collection_assets ca WHERE EXISTS (SELECT 1 FROM attachments t WHERE t.asset_id = ca.asset_id) \
    UNION ALL \
    SELECT ca.collection_id, ca.asset_id, 'attachment_files' AS class, t.size AS bytes \
      FROM collection_assets ca JOIN attachments t ON t.asset_id = ca.asset_id";

/// Whether a class of these counts is a kind of assets, so that each asset is in one of them.
pub fn is_kind(class: &str) -> bool {
    !class.contains(':') && !class.starts_with("attachment")
}

fn contributions() -> String {
    format!("{FILES} UNION ALL {ATTACHMENTS}")
}

/// Adds what these assets contribute (`sign` 1), or takes it away (-1): in one collection, which is held, or in all they are in.
pub(super) async fn apply(
    db: &impl ConnectionTrait,
    sign: i64,
    collection: Option<Uuid>,
    assets: &[Uuid],
) -> Result<(), Failure> {
    apply_of(db, &contributions(), sign, collection, assets).await
}

/// Takes what an asset's attachments contribute out of all counts, before they change; the asset is not in the bin, and held.
pub async fn attachments_leave(db: &impl ConnectionTrait, asset: Uuid) -> Result<(), Failure> {
    apply_of(db, ATTACHMENTS, -1, None, &[asset]).await
}

/// Counts them again, as they are now.
pub async fn attachments_return(db: &impl ConnectionTrait, asset: Uuid) -> Result<(), Failure> {
    apply_of(db, ATTACHMENTS, 1, None, &[asset]).await
}

async fn apply_of(
    db: &impl ConnectionTrait,
    contributions: &str,
    sign: i64,
    collection: Option<Uuid>,
    assets: &[Uuid],
) -> Result<(), Failure> {
    if assets.is_empty() {
        return Ok(());
    }
    if collection.is_none() {
        hold_those_of(db, assets).await?;
    }
    let only = if collection.is_some() { "AND c.collection_id = ?" } else { "" };
    let sql = format!(
        "INSERT INTO collection_counts (collection_id, class, assets, bytes) \
         SELECT c.collection_id, c.class, CAST(? * COUNT(*) AS BIGINT), CAST(? * SUM(c.bytes) AS BIGINT) FROM ({contributions}) c \
         WHERE c.asset_id IN ({}) {only} GROUP BY c.collection_id, c.class \
         ON CONFLICT (collection_id, class) DO UPDATE SET \
         assets = collection_counts.assets + excluded.assets, bytes = collection_counts.bytes + excluded.bytes",
        placeholders(assets.len())
    );
    let values = [Value::from(sign), sign.into()].into_iter().chain(assets.iter().map(|&id| id.into()));
    db.execute_raw(statement(db, &sql, values.chain(collection.map(Value::from)))).await?;
    Ok(())
}

/// Locks the collections that these assets are in until the transaction's end. Whoever changes counts holds the assets first,
/// then the collections: one that a sweep is removing is gone then, not counted in, and two changes wait for each other instead
/// of meeting half way, since all take them in one order.
pub async fn hold_those_of(db: &impl ConnectionTrait, assets: &[Uuid]) -> Result<(), Failure> {
    let held = collection_asset::Entity::find().select_only().column(collection_asset::Column::CollectionId);
    let held = held.filter(collection_asset::Column::AssetId.is_in(assets.iter().copied()));
    hold(db, collection::Column::Id.in_subquery(held.into_query())).await
}

/// The same of these collections.
pub(super) async fn hold(db: &impl ConnectionTrait, these: impl IntoCondition) -> Result<(), Failure> {
    let locked = collection::Entity::find().select_only().column(collection::Column::Id).filter(these);
    let locked = locked.order_by_asc(collection::Column::Id).lock(LockType::NoKeyUpdate);
    locked.into_tuple::<Uuid>().all(db).await?;
    Ok(())
}

/// Counts a rendition that was made just now, in every collection that its asset is in, unless that is in the bin. The asset and
/// those collections are held.
pub async fn rendition_made(db: &impl ConnectionTrait, asset: Uuid, profile: &str, bytes: i64) -> Result<(), Failure> {
    made(db, asset, format!("profile:{profile}"), bytes).await
}

/// The same of a rendition that was marked with the present watermark; without bytes: that cannot be.
pub async fn marked(db: &impl ConnectionTrait, asset: Uuid, profile: &str, bytes: Option<i64>) -> Result<(), Failure> {
    let class = if bytes.is_some() { "marked" } else { "unmarked" };
    made(db, asset, format!("{class}:{profile}"), bytes.unwrap_or(0)).await
}

async fn made(db: &impl ConnectionTrait, asset: Uuid, class: String, bytes: i64) -> Result<(), Failure> {
    let sql = "INSERT INTO collection_counts (collection_id, class, assets, bytes) \
               SELECT ca.collection_id, ?, CAST(1 AS BIGINT), CAST(? AS BIGINT) FROM collection_assets ca JOIN assets a ON a.id = ca.asset_id \
               WHERE ca.asset_id = ? AND a.deleted_at IS NULL \
               ON CONFLICT (collection_id, class) DO UPDATE SET \
               assets = collection_counts.assets + 1, bytes = collection_counts.bytes + excluded.bytes";
    let values = [class.into(), bytes.into(), asset.into()];
    db.execute_raw(statement(db, sql, values)).await?;
    Ok(())
}

/// Counts every collection anew; for `vitrine admin verify`.
pub async fn recount(db: &impl ConnectionTrait) -> Result<(), Failure> {
    count_anew(db, "TRUE").await
}

/// Counts what has the present watermark, in every collection; when another one was set.
pub async fn recount_marked(db: &impl ConnectionTrait) -> Result<(), Failure> {
    count_anew(db, "(class LIKE 'marked:%' OR class LIKE 'unmarked:%')").await
}

async fn count_anew(db: &impl ConnectionTrait, which: &str) -> Result<(), Failure> {
    hold(db, Condition::all()).await?;
    db.execute_raw(statement(db, &format!("DELETE FROM collection_counts WHERE {which}"), [])).await?;
    let contributions = contributions();
    let sql = format!(
        "INSERT INTO collection_counts (collection_id, class, assets, bytes) \
         SELECT c.collection_id, c.class, COUNT(*), CAST(SUM(c.bytes) AS BIGINT) FROM ({contributions}) c \
         JOIN assets held ON held.id = c.asset_id WHERE held.deleted_at IS NULL AND {which} \
         GROUP BY c.collection_id, c.class"
    );
    db.execute_raw(statement(db, &sql, [])).await?;
    Ok(())
}
