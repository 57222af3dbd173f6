use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;
use vitrine_shared::{Attachment, MemberName, ProblemCode};

use crate::{
    access::Actor,
    assets,
    entities::{asset, attachment, member},
    http::Failure,
    secrets::hex,
};

/// Attachments of an asset in the given order, as this member sees them.
pub async fn describe(
    db: &impl ConnectionTrait,
    actor: &Actor,
    asset: &asset::Model,
    rows: Vec<attachment::Model>,
) -> Result<Vec<Attachment>, Failure> {
    let members = member::Entity::find().filter(member::Column::Id.is_in(rows.iter().map(|row| row.created_by)));
    let names: HashMap<Uuid, String> = members.all(db).await?.into_iter().map(|row| (row.id, row.name)).collect();
    let is_given = assets::may_download_attachments(actor, asset);
    let describe = |row: attachment::Model| Attachment {
        id: row.id.into(),
        size: u64::try_from(row.size).unwrap_or(0),
        sha256: hex(&row.sha256),
        created_at: row.created_at.timestamp(),
        created_by: MemberName {
            id: row.created_by.into(),
            name: names.get(&row.created_by).cloned().unwrap_or_default(),
        },
        url: is_given.then(|| format!("/api/v1/assets/{}/attachments/{}/file", asset.id, row.id)),
        version: row.version,
        name: row.name,
        media_type: row.media_type,
    };
    Ok(rows.into_iter().map(describe).collect())
}

/// One of them.
pub async fn describe_one(
    db: &impl ConnectionTrait,
    actor: &Actor,
    asset: &asset::Model,
    row: attachment::Model,
) -> Result<Attachment, Failure> {
    describe(db, actor, asset, vec![row]).await?.pop().ok_or_else(|| ProblemCode::NotFound.into())
}
