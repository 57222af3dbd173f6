//! Queries on the watermark and on what is marked with it.

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, Set, Value,
};
use uuid::Uuid;
use vitrine_shared::{Change, FieldCode, ProblemCode, WatermarkProgress};

use super::settings::Settings;
use crate::{
    collections,
    database::{placeholders, statement},
    entities::{
        Instant,
        watermark::{ActiveModel, Column, Entity, Model},
    },
    events,
    http::{Failure, Field},
    jobs,
};

/// The assets of links that show the watermark, and their pictures: what is to be marked. The rows `marked` are those
/// with the present mark.
const WANTED: &str = "\
    FROM (SELECT DISTINCT ca.asset_id FROM links l JOIN collection_assets ca ON ca.collection_id = l.collection_id \
           WHERE l.watermark AND l.revoked_at IS NULL {only}) shown \
    JOIN assets a ON a.id = shown.asset_id AND a.deleted_at IS NULL \
    JOIN renditions r ON r.asset_id = a.id AND r.state = 'made' AND r.media_type LIKE 'image/%' \
    JOIN profiles p ON p.id = r.profile_id \
    JOIN watermark w ON w.mark IS NOT NULL \
    LEFT JOIN marked_renditions marked ON marked.asset_id = r.asset_id AND marked.profile_id = r.profile_id \
                                      AND marked.recipe = r.recipe AND marked.mark = w.mark";

/// The watermark; its row is always there.
pub(super) async fn current(db: &impl ConnectionTrait) -> Result<Model, Failure> {
    Entity::find().one(db).await?.ok_or_else(|| Failure::internal("the watermark has no row"))
}

/// The same, and nobody else changes it before the transaction ends.
pub(super) async fn locked(db: &impl ConnectionTrait) -> Result<Model, Failure> {
    Entity::find().lock_exclusive().one(db).await?.ok_or_else(|| Failure::internal("the watermark has no row"))
}

/// That a watermark is set, and stays so until the transaction ends; else 422.
pub async fn require_set(db: &impl ConnectionTrait) -> Result<(), Failure> {
    let row = Entity::find().lock_shared().one(db).await?;
    if row.is_some_and(|row| row.mark.is_some()) {
        return Ok(());
    }
    let field = Field::new("/watermark", FieldCode::NotAvailable);
    Err(Failure { fields: vec![field], ..Failure::new(ProblemCode::NotAvailable) })
}

/// Whether a watermark is set.
pub async fn is_set(db: &impl ConnectionTrait) -> Result<bool, Failure> {
    Ok(current(db).await?.mark.is_some())
}

/// How many links show it, whatever their state.
pub(super) async fn links(db: &impl ConnectionTrait) -> Result<u64, Failure> {
    let sql = "SELECT COUNT(*) AS links FROM links WHERE watermark AND revoked_at IS NULL AND view_until IS NULL";
    let row = db.query_one_raw(statement(db, sql, [])).await?;
    Ok(row.map(|row| row.try_get::<i64>("", "links")).transpose()?.unwrap_or(0).unsigned_abs())
}

/// That no link shows it, and 409 with their number else.
pub(super) async fn require_unused(db: &impl ConnectionTrait) -> Result<(), Failure> {
    match links(db).await? {
        0 => Ok(()),
        used => {
            let fields = vec![Field::limited("/links", FieldCode::InUse, used)];
            Err(Failure { fields, ..ProblemCode::WatermarkInUse.into() })
        }
    }
}

/// How many pictures are to be marked, and how many are.
pub(super) async fn progress(db: &impl ConnectionTrait) -> Result<WatermarkProgress, Failure> {
    let count =
        |state: &str| format!("CAST(COALESCE(SUM(CASE WHEN marked.state = '{state}' THEN 1 ELSE 0 END), 0) AS BIGINT)");
    let sql = format!(
        "SELECT COUNT(*) AS wanted, {} AS made, {} AS failed {}",
        count("made"),
        count("failed"),
        WANTED.replace("{only}", "")
    );
    let Some(row) = db.query_one_raw(statement(db, &sql, [])).await? else { return Ok(WatermarkProgress::default()) };
    let count = |column: &str| Ok::<_, DbErr>(row.try_get::<i64>("", column)?.unsigned_abs());
    Ok(WatermarkProgress { wanted: count("wanted")?, made: count("made")?, failed: count("failed")? })
}

/// A rendition that is to be marked.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Wanted {
    pub profile_id: String,
    pub recipe: i32,
    /// JPEG quality.
    pub quality: i32,
}

/// The renditions of an asset that are to be marked and are not.
pub(super) async fn wanted(db: &impl ConnectionTrait, asset: Uuid) -> Result<Vec<Wanted>, Failure> {
    let sql = format!(
        "SELECT r.profile_id, r.recipe, p.quality {} WHERE marked.mark IS NULL ORDER BY p.position",
        WANTED.replace("{only}", "AND ca.asset_id = ?")
    );
    let rows = db.query_all_raw(statement(db, &sql, [asset.into()])).await?;
    Ok(rows.iter().map(|row| Wanted::from_query_result(row, "")).collect::<Result<_, _>>()?)
}

/// Of which assets what is missing is enqueued.
#[derive(Clone, Copy, Debug)]
pub enum Scope<'a> {
    All,
    Collection(Uuid),
    Assets(&'a [Uuid]),
}

/// Enqueues the marking of assets that links with the watermark show and that lack a marked picture: at most so many, the
/// newest first. Those behind come with the sweep.
pub async fn enqueue_wanted(
    db: &impl ConnectionTrait,
    now: Instant,
    scope: Scope<'_>,
    most: u64,
) -> Result<(), Failure> {
    let (only, mut values): (String, Vec<Value>) = match scope {
        Scope::All => (String::new(), Vec::new()),
        Scope::Collection(id) => ("AND l.collection_id = ?".to_owned(), vec![id.into()]),
        Scope::Assets([]) => return Ok(()),
        Scope::Assets(ids) => {
            (format!("AND ca.asset_id IN ({})", placeholders(ids.len())), ids.iter().map(|&id| id.into()).collect())
        }
    };
    values.push(i64::try_from(most).unwrap_or(i64::MAX).into());
    let sql = format!(
        "SELECT DISTINCT r.asset_id {} WHERE marked.mark IS NULL ORDER BY r.asset_id DESC LIMIT ?",
        WANTED.replace("{only}", &only)
    );
    let rows = db.query_all_raw(statement(db, &sql, values)).await?;
    let assets = rows.iter().map(|row| row.try_get::<Uuid>("", "asset_id")).collect::<Result<Vec<_>, _>>()?;
    let marking: Vec<jobs::New> = assets.into_iter().map(jobs::New::mark).collect();
    jobs::enqueue_all(db, &marking, now).await
}

/// Jobs that one change enqueues at once.
pub const AT_ONCE: u64 = 1_000;

/// Another picture or other settings, based on this row: every page and count that shows marked pictures changes with it.
/// After the commit, ring the bells of jobs and events, and end what is being downloaded.
pub(super) async fn change(
    db: &impl ConnectionTrait,
    row: Model,
    image: Option<Image>,
    settings: Settings,
    now: Instant,
) -> Result<Model, Failure> {
    let changed = Model {
        mark: image.as_ref().map(|image| settings.mark(&image.sha256)),
        media_type: image.as_ref().map(|image| image.media_type.clone()),
        bytes: image.as_ref().map(|image| image.bytes),
        sha256: image.map(|image| image.sha256),
        placement: settings.placement.as_str().to_owned(),
        size: settings.size.into(),
        opacity: settings.opacity.into(),
        version: row.version + 1,
        changed_at: now,
        id: row.id,
    };
    let set = ActiveModel {
        sha256: Set(changed.sha256.clone()),
        media_type: Set(changed.media_type.clone()),
        bytes: Set(changed.bytes),
        placement: Set(changed.placement.clone()),
        size: Set(changed.size),
        opacity: Set(changed.opacity),
        mark: Set(changed.mark.clone()),
        version: Set(changed.version),
        changed_at: Set(changed.changed_at),
        ..Default::default()
    };
    Entity::update_many().set(set).filter(Column::Id.eq(row.id)).exec(db).await?;
    if changed.mark == row.mark {
        events::tell(db, now, &[Change::Watermark]).await?;
        return Ok(changed);
    }
    collections::recount_marked(db).await?;
    let sql = "SELECT DISTINCT collection_id FROM links WHERE watermark AND revoked_at IS NULL";
    let shown = db.query_all_raw(statement(db, sql, [])).await?;
    let shown = shown.iter().map(|row| row.try_get("", "collection_id")).collect::<Result<Vec<Uuid>, _>>()?;
    collections::touch_revision(db, &shown).await?;
    enqueue_wanted(db, now, Scope::All, AT_ONCE).await?;
    // Last: an event that waits long for its commit is overtaken by others.
    events::tell(db, now, &[Change::Watermark]).await?;
    Ok(changed)
}

/// The watermark's picture, as its row has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Image {
    pub sha256: Vec<u8>,
    pub media_type: String,
    pub bytes: i64,
}

impl Image {
    /// None where no watermark is set.
    pub fn of(row: &Model) -> Option<Self> {
        Some(Self { sha256: row.sha256.clone()?, media_type: row.media_type.clone()?, bytes: row.bytes? })
    }
}
