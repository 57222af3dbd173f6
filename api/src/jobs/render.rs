//! The renditions and properties of one asset: one reading of the original, one decode, one transaction.

use std::{collections::HashSet, io::Read};

use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use tokio::task::spawn_blocking;
use uuid::Uuid;
use vitrine_media::{Limits, Profile, Refusal, RenderRequest, Rendered, properties};
use vitrine_shared::Change;

use super::reasons::{reason, wire_properties};
use crate::{
    app::App,
    collections,
    entities::{Instant, asset, profile, rendition},
    events,
    http::Failure,
    storage::{Digest, Key, Storage, Sums},
    watermark,
};

/// Bytes of an original that are read into memory at most.
const SOURCE_BYTES: u64 = 1 << 30;

/// What was found and made; the files are in their places and synced.
struct Made {
    properties: vitrine_shared::Properties,
    picture: Result<Picture, Refusal>,
}

struct Picture {
    width: i32,
    height: i32,
    thumbhash: Vec<u8>,
    renditions: Vec<rendition::Model>,
}

/// Makes every rendition that the asset lacks.
pub async fn render(app: &App, asset: Uuid) -> Result<(), Failure> {
    let db = app.database.read();
    let Some(asset) = asset::Entity::find_by_id(asset).one(db).await?.filter(is_wanted) else { return Ok(()) };
    let made = made(db, asset.id).await?;
    let profiles = profile::Entity::find().filter(profile::Column::ProfileGroup.eq("image"));
    let mut profiles = profiles.order_by_asc(profile::Column::Position).all(db).await?;
    profiles.retain(|profile| !made.contains(&profile.id));
    let (storage, now, source) = (app.storage.clone(), app.clock.now(), asset.clone());
    let making = spawn_blocking(move || make(&storage, &source, &profiles, now));
    let made = making.await.map_err(Failure::internal)??;
    enter(app, asset.id, made).await
}

/// No preview, as every attempt failed.
pub async fn give_up(app: &App, asset: Uuid) -> Result<(), Failure> {
    enter(app, asset, Made { properties: vitrine_shared::Properties::default(), picture: Err(Refusal::Failed) }).await
}

fn is_wanted(asset: &asset::Model) -> bool {
    asset.preview == "wanted"
}

/// The profiles whose rendition is there.
async fn made(db: &impl ConnectionTrait, asset: Uuid) -> Result<HashSet<String>, Failure> {
    let made = rendition::Entity::find()
        .filter(rendition::Column::AssetId.eq(asset))
        .filter(rendition::Column::State.eq("made"));
    Ok(made.all(db).await?.into_iter().map(|row| row.profile_id).collect())
}

/// The pixel work: on a thread that may be busy for long.
fn make(storage: &Storage, asset: &asset::Model, profiles: &[profile::Model], now: Instant) -> Result<Made, Failure> {
    let sha256 = asset.sha256.as_slice().try_into().map_err(Failure::internal)?;
    let mut source = Vec::new();
    storage.file(&Key::Original(sha256))?.take(SOURCE_BYTES + 1).read_to_end(&mut source)?;
    let properties = wire_properties(properties(&source));
    let rendered = if source.len() as u64 > SOURCE_BYTES {
        Err(Refusal::TooMuchMemory)
    } else {
        let recipes: Vec<Profile<'_>> = profiles.iter().map(recipe).collect();
        vitrine_media::render(&RenderRequest { source: &source, profiles: &recipes, limits: Limits::default() })
    };
    let picture = match rendered {
        Ok(rendered) => Ok(keep(storage, asset, sha256, profiles, rendered, now)?),
        Err(refusal) => Err(refusal),
    };
    Ok(Made { properties, picture })
}

fn recipe(profile: &profile::Model) -> Profile<'_> {
    Profile {
        id: &profile.id,
        max_side: u32::try_from(profile.max_side).unwrap_or(1),
        quality: u8::try_from(profile.quality).unwrap_or(80),
        only_if_larger_than: profile.larger_than.and_then(|side| side.try_into().ok()),
    }
}

/// Puts what was made in its place.
fn keep(
    storage: &Storage,
    asset: &asset::Model,
    original: [u8; 32],
    profiles: &[profile::Model],
    rendered: Rendered,
    now: Instant,
) -> Result<Picture, Failure> {
    let mut renditions = Vec::new();
    for made in rendered.renditions {
        let Some(profile) = profiles.iter().find(|profile| profile.id == made.profile) else { continue };
        storage.put(&Key::Rendition { original, profile: made.profile, recipe: profile.recipe }, &made.jpeg)?;
        let Digest { sha256, crc32, size } = Sums::of(made.jpeg.as_slice())?.digest();
        renditions.push(rendition::Model {
            asset_id: asset.id,
            profile_id: profile.id.clone(),
            recipe: profile.recipe,
            state: "made".to_owned(),
            error: None,
            media_type: Some("image/jpeg".to_owned()),
            width: Some(pixels(made.width)?),
            height: Some(pixels(made.height)?),
            size: Some(i64::try_from(size).map_err(Failure::internal)?),
            sha256: Some(sha256.to_vec()),
            crc32: Some(crc32.into()),
            made_at: Some(now),
        });
    }
    let (width, height) = (pixels(rendered.width)?, pixels(rendered.height)?);
    Ok(Picture { width, height, thumbhash: rendered.thumb_hash, renditions })
}

fn pixels(count: u32) -> Result<i32, Failure> {
    i32::try_from(count).map_err(Failure::internal)
}

/// Enters what was made, all at once; nothing where somebody else has done so meanwhile.
async fn enter(app: &App, id: Uuid, made: Made) -> Result<(), Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let found = asset::Entity::find_by_id(id).lock_exclusive().one(&transaction).await?;
    if found.filter(is_wanted).is_none() {
        return Ok(());
    }
    let mut row = asset::ActiveModel { id: Set(id), ..Default::default() };
    row.properties = Set(serde_json::to_string(&made.properties)?);
    match made.picture {
        Ok(picture) => {
            row.width = Set(Some(picture.width));
            row.height = Set(Some(picture.height));
            row.thumbhash = Set(Some(picture.thumbhash));
            row.preview = Set("made".to_owned());
            enter_renditions(&transaction, id, picture.renditions).await?;
        }
        Err(refusal) => {
            // What its beginning said.
            (row.width, row.height) = (Set(None), Set(None));
            row.preview = Set("none".to_owned());
            row.preview_reason = Set(Some(reason(refusal).to_owned()));
            let failed = rendition::ActiveModel {
                state: Set("failed".to_owned()),
                error: Set(Some(refusal.code().to_owned())),
                ..Default::default()
            };
            let unmade = rendition::Entity::update_many().set(failed).filter(rendition::Column::AssetId.eq(id));
            unmade.filter(rendition::Column::State.ne("made")).exec(&transaction).await?;
        }
    }
    row.update(&transaction).await?;
    collections::assets_changed(&transaction, &[id], now).await?;
    watermark::enqueue_wanted(&transaction, now, watermark::Scope::Assets(&[id]), 1).await?;
    events::tell(&transaction, now, &[Change::Asset { id: id.into() }]).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(())
}

/// In place of what was wanted, what is made: a profile that does not apply to this picture has no row any more.
async fn enter_renditions(db: &impl ConnectionTrait, asset: Uuid, made: Vec<rendition::Model>) -> Result<(), Failure> {
    let unmade = rendition::Entity::delete_many().filter(rendition::Column::AssetId.eq(asset));
    unmade.filter(rendition::Column::State.ne("made")).exec(db).await?;
    collections::hold_those_of(db, &[asset]).await?;
    for row in made {
        let (profile, bytes) = (row.profile_id.clone(), row.size.unwrap_or(0));
        rendition::Entity::insert(rendition::ActiveModel::from(row)).exec_without_returning(db).await?;
        collections::rendition_made(db, asset, &profile, bytes).await?;
    }
    Ok(())
}
