use std::{collections::HashSet, process::ExitCode};

use clap::Args;
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect};
use serde::Serialize;
use tokio::task::spawn_blocking;

use super::CommandError;
use crate::{
    app::App,
    collections,
    entities::{asset, blob, marked_rendition, rendition, watermark},
    http::Failure,
    jobs,
    secrets::hex,
    storage::{Key, Sums},
};

#[derive(Args, Clone, Debug, Default)]
pub struct VerifyArgs {
    /// Print what was found as JSON.
    #[arg(long)]
    pub json: bool,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// Originals that were read.
    pub originals: u64,
    /// Attachments that were read: content that is no original as well.
    pub attachments: u64,
    /// Renditions that were read.
    pub renditions: u64,
    /// Renditions with a watermark that were read.
    pub marked: u64,
    pub faults: Vec<Fault>,
    pub strays: Strays,
}

/// Files that no row tells of: `vitrine admin gc`, or the service itself, removes them a day after they were found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Strays {
    pub files: u64,
    pub bytes: u64,
}

/// A file that is not as its row says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// SHA-256 of the original or attachment; of a rendition that of its original, and the profile.
    pub file: String,
    /// What is wrong with it.
    pub fault: String,
}

/// Reads every kept file, and counts collections anew.
pub async fn verify(app: &App, args: VerifyArgs) -> Result<ExitCode, CommandError> {
    let verified = verify_files(app).await?;
    let transaction = app.database.begin().await?;
    collections::recount(&transaction).await?;
    transaction.commit().await?;
    if args.json {
        println!("{}", serde_json::to_string_pretty(&verified)?);
    } else {
        for fault in &verified.faults {
            eprintln!("{}: {}", fault.file, fault.fault);
        }
        let Verified { originals, attachments, renditions, marked, faults, strays } = &verified;
        println!(
            "{originals} originals, {attachments} attachments, {renditions} renditions and {marked} with a watermark were read, \
             {} are not as they should be.",
            faults.len()
        );
        if strays.files > 0 {
            println!(
                "{} files of {} bytes belong to nothing. `vitrine admin gc` removes them after a day.",
                strays.files, strays.bytes
            );
        }
    }
    Ok(if verified.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Reads every original, attachment and rendition that something refers to, and looks for files that nothing does.
pub async fn verify_files(app: &App) -> Result<Verified, Failure> {
    let db = app.database.read();
    let mut verified = Verified::default();
    for stray in jobs::strays(app).await? {
        verified.strays.files += 1;
        verified.strays.bytes += stray.bytes;
    }
    // What nothing refers to is on its way out, and may be gone by now.
    let originals = asset::Entity::find().select_only().column(asset::Column::Sha256);
    let originals: HashSet<Vec<u8>> = originals.into_tuple().all(db).await?.into_iter().collect();
    for row in blob::Entity::find().filter(blob::Column::UnreferencedAt.is_null()).all(db).await? {
        let is_original = originals.contains(&row.sha256);
        *(if is_original { &mut verified.originals } else { &mut verified.attachments }) += 1;
        let key = Key::Original(row.sha256.as_slice().try_into().map_err(Failure::internal)?);
        verified.faults.extend(fault(app, key, hex(&row.sha256), row.sha256).await?);
    }
    let made = rendition::Entity::find()
        .filter(rendition::Column::State.eq("made"))
        .join(
            JoinType::InnerJoin,
            rendition::Entity::belongs_to(asset::Entity).from(rendition::Column::AssetId).to(asset::Column::Id).into(),
        )
        .select_also(asset::Entity);
    for (row, asset) in made.all(db).await? {
        let Some(asset) = asset else { continue };
        verified.renditions += 1;
        let original = asset.sha256.as_slice().try_into().map_err(Failure::internal)?;
        let name = format!("{} {}", hex(&asset.sha256), row.profile_id);
        let key = Key::Rendition { original, profile: row.profile_id, recipe: row.recipe };
        verified.faults.extend(fault(app, key, name, row.sha256.unwrap_or_default()).await?);
    }
    let marked = marked_rendition::Entity::find()
        .filter(marked_rendition::Column::State.eq("made"))
        .join(
            JoinType::InnerJoin,
            marked_rendition::Entity::belongs_to(asset::Entity)
                .from(marked_rendition::Column::AssetId)
                .to(asset::Column::Id)
                .into(),
        )
        .select_also(asset::Entity);
    for (row, asset) in marked.all(db).await? {
        let Some(asset) = asset else { continue };
        verified.marked += 1;
        let original = asset.sha256.as_slice().try_into().map_err(Failure::internal)?;
        let name = format!("{} {} {}", hex(&asset.sha256), row.profile_id, row.mark);
        let key = Key::Marked { original, profile: row.profile_id, recipe: row.recipe, mark: row.mark };
        verified.faults.extend(fault(app, key, name, row.sha256.unwrap_or_default()).await?);
    }
    if let Some(sha256) = watermark::Entity::find().one(db).await?.and_then(|row| row.sha256) {
        let key = Key::Mark(sha256.as_slice().try_into().map_err(Failure::internal)?);
        verified.faults.extend(fault(app, key, format!("{} watermark", hex(&sha256)), sha256).await?);
    }
    Ok(verified)
}

/// What is wrong with one kept file, if anything is.
async fn fault(app: &App, key: Key, file: String, sha256: Vec<u8>) -> Result<Option<Fault>, Failure> {
    let storage = app.storage.clone();
    let reading = spawn_blocking(move || storage.file(&key).and_then(Sums::of));
    let fault = match reading.await.map_err(Failure::internal)? {
        Ok(sums) if sums.digest().sha256 == sha256.as_slice() => return Ok(None),
        Ok(_) => "its bytes are not those that were kept".to_owned(),
        Err(error) => error.to_string(),
    };
    Ok(Some(Fault { file, fault }))
}
