use std::io;

use tokio::task::spawn_blocking;
use uuid::Uuid;
use vitrine_media::said_size;

use super::store;
use crate::{
    access::Actor,
    app::App,
    assets::{Arrived, take_in},
    attachments::attach,
    entities::upload,
    http::Failure,
    storage::{Digest, Key},
};

/// What became of an upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finished {
    pub asset: Uuid,
    /// Where the file was attached to the asset.
    pub attachment: Option<Uuid>,
    /// The file was in the library, or on the asset, already.
    pub duplicate: bool,
}

/// Makes an asset, or an attachment of one, of an upload whose bytes are all there and synced. The caller holds the upload.
///
/// Three steps, each of which lasts before the next begins, and each of which may be repeated after a crash: the sums are
/// written down, the file is placed, what it becomes is entered together with the upload's end.
pub async fn finish(app: &App, actor: &Actor, upload: &upload::Model, digest: Digest) -> Result<Finished, Failure> {
    let transaction = app.database.begin().await?;
    store::seal(&transaction, upload.id, &digest, app.clock.now()).await?;
    transaction.commit().await?;

    let (storage, id, is_asset) = (app.storage.clone(), upload.id, upload.attachment_of.is_none());
    let head = spawn_blocking(move || {
        storage.keep_upload(id, digest.sha256)?;
        let head = storage.head(&Key::Original(digest.sha256))?;
        // Here, as a stranger's file may make it costly.
        Ok::<_, io::Error>((is_asset.then(|| said_size(&head)).flatten(), head))
    });
    let (said_size, head) = head.await.map_err(Failure::internal)??;

    let arrived = Arrived { name: &upload.name, digest, head: &head, said_size, collection: upload.collection_id };
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let finished = match upload.attachment_of {
        Some(asset) => {
            let attached = attach(&transaction, actor, asset, &arrived, now).await?;
            Finished { asset, attachment: Some(attached.attachment), duplicate: attached.duplicate }
        }
        None => {
            let taken = take_in(&transaction, actor, &arrived, now).await?;
            Finished { asset: taken.asset, attachment: None, duplicate: taken.duplicate }
        }
    };
    store::finish(&transaction, upload.id, &finished, now).await?;
    transaction.commit().await?;
    app.uploads_open.forget(upload.id);
    app.jobs_bell.notify_one();
    app.feed.ring();
    Ok(finished)
}

/// Finishes an upload that is whole although nobody was told so: the service was stopped in between.
pub async fn finish_interrupted(app: &App, actor: &Actor, id: Uuid) -> Result<Finished, Failure> {
    let held = app.uploads_open.wait_for(id).await?;
    let upload = store::own(app.database.read(), actor, id, app.clock.now()).await?;
    if let Some(finished) = store::finished(&upload) {
        return Ok(finished);
    }
    let digest = match store::sealed(&upload) {
        Some(digest) => digest,
        None => {
            let storage = app.storage.clone();
            let opened = spawn_blocking(move || {
                let part = storage.open_upload(id, None)?;
                // Whoever wrote the last of it may not have come to syncing it.
                part.sync().map(|()| part.digest())
            });
            opened.await.map_err(Failure::internal)??
        }
    };
    let finished = finish(app, actor, &upload, digest).await;
    drop(held);
    finished
}
