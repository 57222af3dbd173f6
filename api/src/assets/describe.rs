//! Assets as the wire has them, many in a few queries.

use std::collections::HashMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;
use vitrine_shared::{Asset, AssetRights, MemberName, Preview, PreviewReason, PreviewState, Rendition, Right};

use super::{
    kind::wire_kind,
    store::{may_delete, may_download, may_download_attachments, may_edit},
};
use crate::{
    access::Actor,
    entities::{asset::Model, member, profile, rendition},
    http::Failure,
    secrets::hex,
};

/// Assets in the given order, as this member sees them.
pub async fn describe(db: &impl ConnectionTrait, actor: &Actor, rows: Vec<Model>) -> Result<Vec<Asset>, Failure> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut renditions = renditions(db, &ids).await?;
    let owners = member::Entity::find().filter(member::Column::Id.is_in(rows.iter().map(|row| row.owner_id)));
    let owners: HashMap<Uuid, String> = owners.all(db).await?.into_iter().map(|row| (row.id, row.name)).collect();
    let describe = |row: Model| Asset {
        id: row.id.into(),
        kind: wire_kind(&row.kind),
        size: natural(row.size),
        sha256: hex(&row.sha256),
        width: row.width.and_then(|width| width.try_into().ok()),
        height: row.height.and_then(|height| height.try_into().ok()),
        thumbhash: row.thumbhash.as_deref().map(|hash| STANDARD.encode(hash)),
        preview: preview(&row),
        renditions: renditions.remove(&row.id).unwrap_or_default(),
        // Of a row that another version wrote, what is understood.
        properties: serde_json::from_str(&row.properties).unwrap_or_default(),
        created_at: row.created_at.timestamp(),
        created_by: MemberName {
            id: row.owner_id.into(),
            name: owners.get(&row.owner_id).cloned().unwrap_or_default(),
        },
        deleted_at: row.deleted_at.map(|at| at.timestamp()),
        rights: AssetRights {
            edit: may_edit(actor, &row),
            delete: may_delete(actor, &row),
            download_original: may_download(actor, &row),
            download_renditions: actor.has(Right::AssetDownloadProxy),
            download_attachments: may_download_attachments(actor, &row),
        },
        name: row.name,
        media_type: row.media_type,
    };
    Ok(rows.into_iter().map(describe).collect())
}

/// Where members get a rendition, with the version that its content has.
pub fn rendition_url(asset: Uuid, profile: &str, recipe: i32) -> String {
    format!("/api/v1/assets/{asset}/renditions/{profile}?v={recipe}")
}

/// The renditions that are made, in the profiles' order.
async fn renditions(db: &impl ConnectionTrait, assets: &[Uuid]) -> Result<HashMap<Uuid, Vec<Rendition>>, Failure> {
    let profiles = profile::Entity::find().order_by_asc(profile::Column::Position).all(db).await?;
    let made = rendition::Entity::find()
        .filter(rendition::Column::AssetId.is_in(assets.iter().copied()))
        .filter(rendition::Column::State.eq("made"));
    let mut by_profile: HashMap<String, Vec<rendition::Model>> = HashMap::new();
    for row in made.all(db).await? {
        by_profile.entry(row.profile_id.clone()).or_default().push(row);
    }
    let mut by_asset: HashMap<Uuid, Vec<Rendition>> = HashMap::new();
    for profile in profiles {
        for row in by_profile.remove(&profile.id).unwrap_or_default() {
            by_asset.entry(row.asset_id).or_default().push(Rendition {
                url: rendition_url(row.asset_id, &profile.id, row.recipe),
                profile: profile.id.clone(),
                name: profile.name.clone(),
                media_type: row.media_type.unwrap_or_default(),
                width: pixels(row.width),
                height: pixels(row.height),
                size: natural(row.size.unwrap_or(0)),
            });
        }
    }
    Ok(by_asset)
}

fn preview(row: &Model) -> Preview {
    let state = match row.preview.as_str() {
        "wanted" => PreviewState::Wanted,
        "made" => PreviewState::Made,
        _ => PreviewState::None,
    };
    let reason = row.preview_reason.as_deref().map(|reason| match reason {
        "no_picture" => PreviewReason::NoPicture,
        "truncated" => PreviewReason::Truncated,
        "too_many_pixels" => PreviewReason::TooManyPixels,
        "unsupported" => PreviewReason::Unsupported,
        _ => PreviewReason::Corrupt,
    });
    Preview { state, reason }
}

fn pixels(stored: Option<i32>) -> u32 {
    stored.and_then(|pixels| pixels.try_into().ok()).unwrap_or(0)
}

fn natural(stored: i64) -> u64 {
    u64::try_from(stored).unwrap_or(0)
}
