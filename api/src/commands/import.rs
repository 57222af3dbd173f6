use std::{
    fs::File,
    io::{self, IsTerminal, Read},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use tokio::task::spawn_blocking;
use uuid::Uuid;
use vitrine_media::said_size;
use vitrine_shared::{Right, UPLOAD_BYTES, Visibility};
use walkdir::WalkDir;

use super::CommandError;
use crate::{
    access::Actor,
    accounts::{actor_by_email, oldest_administrator, plain_name},
    app::App,
    assets::{Arrived, Taken, announce, file_name, take_in},
    clock::Clock,
    collections,
    config::Config,
    http::{Failure, plain},
    random,
    storage::{Digest, Key, Storage},
};

/// Bytes copied at once.
const PIECE: usize = 1024 * 1024;

#[derive(Args, Clone, Debug, Default)]
pub struct ImportArgs {
    /// Files, and folders with all that is below them; names that begin with a dot are left out there.
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// Put what is taken in into the collection of this name; it is made where there is none.
    #[arg(long)]
    pub collection: Option<String>,
    /// The member who takes it in, by e-mail address; the oldest administrator where it is left out.
    #[arg(long = "as", value_name = "EMAIL")]
    pub as_member: Option<String>,
    /// Print what became of it as JSON.
    #[arg(long)]
    pub json: bool,
}

/// What became of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// Files that are new assets.
    pub taken: u64,
    /// Files that were in the library already.
    pub duplicates: u64,
    /// Bytes of both.
    pub bytes: u64,
    pub failed: Vec<NotImported>,
}

/// A file that could not be taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotImported {
    pub path: PathBuf,
    pub reason: String,
}

/// Takes files in from this machine. Repeated, it finds what is there already.
pub async fn import(config: Config, args: ImportArgs) -> Result<ExitCode, CommandError> {
    let listen = config.listen.clone();
    let app = App::open(config, Clock::default(), &listen).await?;
    let imported = import_files(&app, &args).await?;
    if args.json {
        println!("{}", serde_json::to_string_pretty(&imported)?);
    } else {
        println!("{} taken in, {} there already.", imported.taken, imported.duplicates);
        for failed in &imported.failed {
            eprintln!("{}: {}", failed.path.display(), failed.reason);
        }
    }
    Ok(if imported.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Takes in every file at the paths, one after the other.
pub async fn import_files(app: &App, args: &ImportArgs) -> Result<Imported, CommandError> {
    let actor = acting(app, args.as_member.as_deref()).await?;
    let collection = match &args.collection {
        Some(name) => Some(collection(app, &actor, name).await?),
        None => None,
    };
    let mut imported = Imported::default();
    let files = files(&args.paths, &mut imported.failed);
    let bar = bar(files.iter().map(|(_, size)| size).sum());
    for (path, size) in files {
        bar.set_message(path.display().to_string());
        match import_file(app, &actor, collection, &path, &bar).await {
            Ok(Taken { duplicate, .. }) => {
                imported.taken += u64::from(!duplicate);
                imported.duplicates += u64::from(duplicate);
                imported.bytes += size;
            }
            Err(failure) => imported.failed.push(NotImported { path, reason: plain(&failure) }),
        }
    }
    bar.finish_and_clear();
    Ok(imported)
}

async fn acting(app: &App, email: Option<&str>) -> Result<Actor, CommandError> {
    let (found, missing) = match email {
        Some(email) => (actor_by_email(app, email).await?, format!("there is no active member {email}")),
        None => (
            oldest_administrator(app).await?,
            "this installation is not set up yet. Run: vitrine admin setup".to_owned(),
        ),
    };
    let actor = found.ok_or(CommandError::Usage(missing))?;
    actor.require(Right::AssetUpload)?;
    Ok(actor)
}

/// The collection of this name that the member may change, or a new one.
async fn collection(app: &App, actor: &Actor, name: &str) -> Result<Uuid, CommandError> {
    let name = plain_name("/collection", name).map_err(|field| Failure::invalid(vec![field]))?;
    match collections::by_name(app.database.read(), actor, &name).await?.as_slice() {
        [one] => Ok(one.id),
        [] => {
            actor.require(Right::CollectionCreate)?;
            let transaction = app.database.begin().await?;
            let id =
                collections::create_named(&transaction, actor.id, name, Visibility::default(), app.clock.now()).await?;
            transaction.commit().await?;
            Ok(id)
        }
        several => {
            let count = several.len();
            Err(CommandError::Usage(format!("{count} collections are named «{name}». Rename all but one, then repeat")))
        }
    }
}

/// Every file at the paths with its size, in order of names.
fn files(paths: &[PathBuf], failed: &mut Vec<NotImported>) -> Vec<(PathBuf, u64)> {
    let mut files = Vec::new();
    for path in paths {
        let is_shown =
            |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".");
        for entry in WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(is_shown) {
            let at =
                entry.as_ref().map_or_else(|error| error.path(), |entry| Some(entry.path())).unwrap_or(path).to_owned();
            match entry.map_err(io::Error::from).and_then(size) {
                Ok(size) => files.extend(size.map(|size| (at, size))),
                Err(error) => failed.push(NotImported { path: at, reason: error.to_string() }),
            }
        }
    }
    files
}

/// Bytes, if it is a file. A link that was named itself is followed, those in folders are not.
fn size(entry: walkdir::DirEntry) -> io::Result<Option<u64>> {
    let metadata = if entry.depth() == 0 { std::fs::metadata(entry.path())? } else { entry.metadata()? };
    Ok(metadata.is_file().then_some(metadata.len()))
}

fn bar(bytes: u64) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{wide_bar} {bytes} / {total_bytes}, {eta}\n{wide_msg}");
    ProgressBar::new(bytes).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// The same way as an upload's: written and synced, placed, entered.
async fn import_file(
    app: &App,
    actor: &Actor,
    collection: Option<Uuid>,
    path: &Path,
    bar: &ProgressBar,
) -> Result<Taken, Failure> {
    let name = file_name(&path.file_name().unwrap_or_default().to_string_lossy());
    let id = random::id(app.clock.now())?;
    let (storage, from, bar) = (app.storage.clone(), path.to_owned(), bar.clone());
    let copying = spawn_blocking(move || {
        let copied = copy(&storage, id, &from, &bar);
        if copied.is_err() {
            storage.remove_upload(id)?;
        }
        copied
    });
    let digest = copying.await.map_err(Failure::internal)??;

    let transaction = app.database.begin().await?;
    announce(&transaction, &digest, app.clock.now()).await?;
    transaction.commit().await?;
    let storage = app.storage.clone();
    let placing = spawn_blocking(move || {
        storage.keep_upload(id, digest.sha256)?;
        let head = storage.head(&Key::Original(digest.sha256))?;
        // Here, as a stranger's file may make it costly.
        Ok::<_, io::Error>((said_size(&head), head))
    });
    let (said_size, head) = placing.await.map_err(Failure::internal)??;

    let transaction = app.database.begin().await?;
    let arrived = Arrived { name: &name, digest, head: &head, said_size, collection };
    let taken = take_in(&transaction, actor, &arrived, app.clock.now()).await?;
    transaction.commit().await?;
    app.jobs_bell.notify_one();
    app.feed.ring();
    Ok(taken)
}

/// Copies a file into storage, with its sums in the same pass, and syncs it.
fn copy(storage: &Storage, id: Uuid, from: &Path, bar: &ProgressBar) -> io::Result<Digest> {
    let mut file = File::open(from)?;
    storage.create_upload(id)?;
    let mut part = storage.open_upload(id, None)?;
    let mut piece = vec![0; PIECE];
    loop {
        let length = file.read(&mut piece)?;
        if length == 0 {
            part.sync()?;
            return Ok(part.digest());
        }
        if part.length() + length as u64 > UPLOAD_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        part.append(&piece[..length])?;
        bar.inc(length as u64);
    }
}
