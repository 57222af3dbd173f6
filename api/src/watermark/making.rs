//! Marking renditions: in jobs, one asset at a time, and within a request that wants a picture which is not marked yet.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Set, sea_query::OnConflict};
use tokio::{sync::OwnedSemaphorePermit, task::spawn_blocking};
use uuid::Uuid;
use vitrine_media::{Limits, Mark, MarkRequest, Refusal, Stamp, mark_picture};
use vitrine_shared::ProblemCode;

use super::{
    settings::Settings,
    store::{self, Wanted},
};
use crate::{
    app::App,
    collections,
    entities::{
        asset,
        marked_rendition::{ActiveModel, Column, Entity, Model},
        profile, watermark,
    },
    http::Failure,
    storage::{Digest, Key, Storage, Sums},
};

/// A rendition that a link may give under this mark only.
#[derive(Clone, Debug)]
pub struct Unmarked {
    pub asset: Uuid,
    /// SHA-256 of the asset's original.
    pub original: [u8; 32],
    pub profile: String,
    pub recipe: i32,
    pub mark: String,
}

/// What is made of one rendition.
struct Made {
    profile: String,
    recipe: i32,
    file: Result<Digest, Refusal>,
}

/// Marks every rendition of an asset that is to be marked and is not.
pub async fn mark_asset(app: &App, asset: Uuid) -> Result<(), Failure> {
    let db = app.database.read();
    let row = store::current(db).await?;
    let wanted = store::wanted(db, asset).await?;
    let found = asset::Entity::find_by_id(asset).one(db).await?;
    let (Some(mark), Some(found)) = (row.mark.clone(), found.filter(|_| !wanted.is_empty())) else { return Ok(()) };
    let original = found.sha256.as_slice().try_into().map_err(Failure::internal)?;
    let made = make(app, &row, original, wanted, None).await?;
    enter(app, asset, &mark, made).await
}

/// Nothing more is tried with what is not marked, as every attempt failed.
pub async fn give_up(app: &App, asset: Uuid) -> Result<(), Failure> {
    let db = app.database.read();
    let Some(mark) = store::current(db).await?.mark else { return Ok(()) };
    let failed =
        |wanted: Wanted| Made { profile: wanted.profile_id, recipe: wanted.recipe, file: Err(Refusal::Failed) };
    let failed = store::wanted(db, asset).await?.into_iter().map(failed).collect();
    enter(app, asset, &mark, failed).await
}

/// Marks one picture for a request, unless somebody else has done so meanwhile. 503 where too many want the same, or the
/// watermark has just become another; 404 where the picture cannot be marked.
pub async fn make_now(app: &App, unmarked: &Unmarked) -> Result<Digest, Failure> {
    let place = app.workshop.enter().await?;
    let db = app.database.read();
    let row = store::current(db).await?;
    if row.mark.as_ref() != Some(&unmarked.mark) {
        return Err(Failure::busy());
    }
    let Unmarked { asset, profile, recipe, mark, .. } = unmarked.clone();
    if let Some(known) = Entity::find_by_id((asset, profile.clone(), recipe, mark.clone())).one(db).await? {
        return digest(&known).ok_or_else(|| ProblemCode::NotFound.into());
    }
    let quality = profile::Entity::find_by_id(profile.clone()).one(db).await?.ok_or(ProblemCode::NotFound)?.quality;
    let wanted = Wanted { profile_id: profile, recipe, quality };
    let made = make(app, &row, unmarked.original, vec![wanted], Some(place)).await?;
    let file = made.first().and_then(|made| made.file.ok());
    enter(app, asset, &mark, made).await?;
    file.ok_or_else(|| ProblemCode::NotFound.into())
}

/// The sums of what is made; none where it could not be.
fn digest(row: &Model) -> Option<Digest> {
    Some(Digest {
        sha256: row.sha256.as_deref()?.try_into().ok()?,
        crc32: u32::try_from(row.crc32?).ok()?,
        size: u64::try_from(row.size?).ok()?,
    })
}

/// The pixel work, on a thread that may be busy for long; the files are in their places and synced.
async fn make(
    app: &App,
    row: &watermark::Model,
    original: [u8; 32],
    wanted: Vec<Wanted>,
    place: Option<OwnedSemaphorePermit>,
) -> Result<Vec<Made>, Failure> {
    let (Some(sha256), Some(name)) = (&row.sha256, row.mark.clone()) else { return Ok(Vec::new()) };
    let mark = app.workshop.mark(app, sha256.as_slice().try_into().map_err(Failure::internal)?).await?;
    let (storage, stamp) = (app.storage.clone(), Settings::of(row).stamp());
    let making = spawn_blocking(move || {
        let _place = place;
        let made = wanted.into_iter().map(|wanted| one(&storage, &mark, stamp, original, wanted, &name));
        made.collect::<Result<Vec<_>, Failure>>()
    });
    making.await.map_err(Failure::internal)?
}

fn one(
    storage: &Storage,
    mark: &Mark,
    stamp: Stamp,
    original: [u8; 32],
    wanted: Wanted,
    name: &str,
) -> Result<Made, Failure> {
    let Wanted { profile_id: profile, recipe, quality } = wanted;
    let source = storage.read(&Key::Rendition { original, profile: profile.clone(), recipe })?;
    let quality = u8::try_from(quality).unwrap_or(80);
    let limits = Limits::default();
    let file = match mark_picture(&MarkRequest { source: &source, mark, stamp, quality, limits }) {
        Ok(jpeg) => {
            storage.put(&Key::Marked { original, profile: profile.clone(), recipe, mark: name.to_owned() }, &jpeg)?;
            Ok(Sums::of(jpeg.as_slice())?.digest())
        }
        Err(refusal) => Err(refusal),
    };
    Ok(Made { profile, recipe, file })
}

/// Enters what was made and counts it, where nobody has done so meanwhile.
async fn enter(app: &App, asset: Uuid, mark: &str, made: Vec<Made>) -> Result<(), Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    // The asset first, as everything that counts its files does.
    if asset::Entity::find_by_id(asset).lock_exclusive().one(&transaction).await?.is_none() {
        return Ok(());
    }
    let current = watermark::Entity::find().lock_shared().one(&transaction).await?.and_then(|row| row.mark);
    collections::hold_those_of(&transaction, &[asset]).await?;
    let mut is_news = false;
    for Made { profile, recipe, file } in made {
        let (size, crc32) = (file.map(|file| file.size), file.map(|file| i64::from(file.crc32)).ok());
        let size = size.ok().map(i64::try_from).transpose().map_err(Failure::internal)?;
        let row = ActiveModel {
            asset_id: Set(asset),
            profile_id: Set(profile.clone()),
            recipe: Set(recipe),
            mark: Set(mark.to_owned()),
            state: Set(if file.is_ok() { "made" } else { "failed" }.to_owned()),
            error: Set(file.err().map(|refusal| refusal.code().to_owned())),
            size: Set(size),
            sha256: Set(file.ok().map(|file| file.sha256.to_vec())),
            crc32: Set(crc32),
            made_at: Set(now),
        };
        let key = [Column::AssetId, Column::ProfileId, Column::Recipe, Column::Mark];
        let unless_there = OnConflict::columns(key).do_nothing().to_owned();
        let inserted = Entity::insert(row).on_conflict(unless_there).exec_without_returning(&transaction).await?;
        // Those of another mark are counted when it is set again.
        if inserted > 0 && current.as_deref() == Some(mark) {
            collections::marked(&transaction, asset, &profile, size).await?;
            is_news = true;
        }
    }
    if is_news {
        touch_pages(&transaction, asset).await?;
    }
    transaction.commit().await?;
    if is_news {
        app.workshop.made_more();
    }
    Ok(())
}

/// The pages that show the asset offer more than before.
async fn touch_pages(db: &impl ConnectionTrait, asset: Uuid) -> Result<(), Failure> {
    use crate::entities::collection_asset::{Column, Entity};
    let held = Entity::find().select_only().column(Column::CollectionId).filter(Column::AssetId.eq(asset));
    collections::touch_revision(db, &held.into_tuple::<Uuid>().all(db).await?).await
}
