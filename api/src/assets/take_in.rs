//! What becomes of a file whose bytes are in their place: an asset, or the one that was there.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set, sea_query::OnConflict};
use uuid::Uuid;
use vitrine_media::{Kind, MediaType, sniff};
use vitrine_shared::Change;

use super::{
    content::{keep_content, size},
    kind::stored_kind,
};
use crate::{
    access::Actor,
    collections,
    database::statement,
    entities::{Instant, asset},
    events,
    http::Failure,
    jobs, links, random,
    storage::Digest,
};

/// Names that claim to be a picture.
const PICTURE_EXTENSIONS: [&str; 8] = ["jpg", "jpeg", "jpe", "png", "webp", "gif", "tif", "tiff"];

/// A file that was announced, placed as an original and synced.
pub struct Arrived<'a> {
    pub name: &'a str,
    pub digest: Digest,
    /// Its first bytes, which tell what it is.
    pub head: &'a [u8],
    /// Its width and height in pixels, where its first bytes say them of a picture.
    pub said_size: Option<(u32, u32)>,
    /// The collection that was asked for.
    pub collection: Option<Uuid>,
}

/// The asset that a file became.
pub struct Taken {
    pub asset: Uuid,
    /// It was there already; in the bin perhaps, and is not any more.
    pub duplicate: bool,
}

/// Enters a file: its blob, its asset and the wish for its renditions, or the asset that has the same content; and its
/// place in a collection, if the member may change that now. All in the caller's transaction, after which the caller rings
/// the bells of jobs and events.
pub async fn take_in(
    db: &impl ConnectionTrait,
    actor: &Actor,
    arrived: &Arrived<'_>,
    now: Instant,
) -> Result<Taken, Failure> {
    keep_content(db, &arrived.digest, now).await?;
    let taken = match insert(db, actor, arrived, now).await? {
        Some(asset) => Taken { asset, duplicate: false },
        None => Taken { asset: existing(db, actor, &arrived.digest, now).await?, duplicate: true },
    };
    if let Some(collection) = arrived.collection
        && collections::editable(db, actor, collection).await.is_ok()
    {
        collections::add_assets(db, collection, &[taken.asset], actor.id, now).await?;
    }
    events::tell(db, now, &[Change::Asset { id: taken.asset.into() }]).await?;
    Ok(taken)
}

/// A new asset; nothing where its content has one already.
async fn insert(
    db: &impl ConnectionTrait,
    actor: &Actor,
    arrived: &Arrived<'_>,
    now: Instant,
) -> Result<Option<Uuid>, Failure> {
    let media = sniff(arrived.head, arrived.name);
    let (preview, reason) = first_preview(&media, arrived.name);
    let pixels = |side: fn((u32, u32)) -> u32| arrived.said_size.map(side).and_then(|side| i32::try_from(side).ok());
    let id = random::id(now)?;
    let row = asset::ActiveModel {
        id: Set(id),
        sha256: Set(arrived.digest.sha256.to_vec()),
        name: Set(arrived.name.to_owned()),
        size: Set(size(&arrived.digest)?),
        crc32: Set(arrived.digest.crc32.into()),
        media_type: Set(media.media_type.to_owned()),
        kind: Set(stored_kind(media.kind).to_owned()),
        // So that its place on the wall has its shape before there is a preview.
        width: Set(pixels(|(width, _)| width)),
        height: Set(pixels(|(_, height)| height)),
        thumbhash: Set(None),
        preview: Set(preview.to_owned()),
        preview_reason: Set(reason.map(str::to_owned)),
        properties: Set("{}".to_owned()),
        owner_id: Set(actor.id),
        created_at: Set(now),
        deleted_at: Set(None),
        deleted_by: Set(None),
    };
    let unless_there = OnConflict::column(asset::Column::Sha256).do_nothing().to_owned();
    let inserted = asset::Entity::insert(row).on_conflict(unless_there).exec_without_returning(db).await?;
    if inserted == 0 {
        return Ok(None);
    }
    if preview == "wanted" {
        let sql = "INSERT INTO renditions (asset_id, profile_id, recipe, state) \
                   SELECT ?, id, recipe, 'wanted' FROM profiles WHERE profile_group = 'image'";
        db.execute_raw(statement(db, sql, [id.into()])).await?;
        let priority = if arrived.collection.is_some() { jobs::SOON } else { jobs::USUAL };
        jobs::enqueue(db, jobs::New::render(id, priority), now).await?;
    }
    Ok(Some(id))
}

/// The asset that has this content, taken out of the bin where it was in it.
async fn existing(db: &impl ConnectionTrait, actor: &Actor, digest: &Digest, now: Instant) -> Result<Uuid, Failure> {
    let same = asset::Column::Sha256.eq(digest.sha256.to_vec());
    let restored = asset::Entity::update_many()
        .set(asset::ActiveModel { deleted_at: Set(None), deleted_by: Set(None), ..Default::default() })
        .filter(same.clone())
        .filter(asset::Column::DeletedAt.is_not_null())
        .exec(db)
        .await?;
    // Purged between two statements, which only PostgreSQL lets happen: the client repeats the request.
    let row = asset::Entity::find().filter(same).one(db).await?.ok_or_else(Failure::busy)?;
    if restored.rows_affected > 0 {
        collections::assets_return(db, &[row.id], now).await?;
        links::bin_changed(db, now, &[row.id], actor.id).await?;
    }
    Ok(row.id)
}

/// Whether there will be pictures of it, and why not. Every picture is looked at, if only for its properties.
fn first_preview(media: &MediaType, name: &str) -> (&'static str, Option<&'static str>) {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    match extension {
        _ if media.kind == Kind::Image => ("wanted", None),
        Some(extension) if PICTURE_EXTENSIONS.contains(&extension.as_str()) => ("none", Some("corrupt")),
        _ => ("none", Some("no_picture")),
    }
}
