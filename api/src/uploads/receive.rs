use std::{io, sync::Arc, time::Duration};

use actix_web::web::Payload;
use futures_util::StreamExt;
use tokio::{
    sync::{mpsc, watch},
    task::spawn_blocking,
    time::timeout,
};
use uuid::Uuid;
use vitrine_shared::ProblemCode;

use super::{
    check::Check,
    finish::{Finished, finish},
    open::{Held, Wish},
    store,
    write::{Piece, write},
};
use crate::{access::Actor, app::App, entities::upload, http::Failure, storage::Part};

/// Pieces of a body that wait to be written, a few dozen kilobytes each.
const WAITING: usize = 16;
/// How long a client may say nothing in the middle of a body.
const SILENCE: Duration = Duration::from_secs(60);
/// The same while another request waits for the upload: who goes on sending keeps it, a dead connection does not.
const HESITATION: Duration = Duration::from_secs(1);

/// A body to be written to an upload.
pub struct Body {
    pub offset: u64,
    /// Bytes, where they were announced.
    pub length: Option<u64>,
    pub check: Option<Check>,
    pub payload: Payload,
}

/// How far an upload is.
pub struct Progress {
    pub offset: u64,
    pub finished: Option<Finished>,
}

/// Writes a body where it belongs, and finishes the upload if it is whole then. Once the body flows, writing and
/// finishing go on in a task of their own, so that a client that goes away stops neither.
pub async fn receive(app: Arc<App>, actor: Actor, id: Uuid, body: Body) -> Result<Progress, Failure> {
    let mut held = app.uploads_open.take_over(id, Wish::Turn).await?;
    let upload = store::own(app.database.read(), &actor, id, app.clock.now()).await?;
    let size = store::size(&upload);
    if let Some(digest) = store::sealed(&upload) {
        return match store::finished(&upload) {
            _ if body.offset != size => Err(ProblemCode::OffsetMismatch.into()),
            _ if body.length.is_some_and(|length| length > 0) => Err(ProblemCode::TooLarge.into()),
            Some(finished) => Ok(Progress { offset: size, finished: Some(finished) }),
            None => Ok(Progress { offset: size, finished: Some(finish(&app, &actor, &upload, digest).await?) }),
        };
    }
    let (storage, remembered) = (app.storage.clone(), held.remembered.take());
    let opened = spawn_blocking(move || storage.open_upload(id, remembered)).await.map_err(Failure::internal)?;
    let part = match opened {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(ProblemCode::NotFound.into()),
        opened => opened?,
    };
    let refusal = if part.length() != body.offset {
        Some(ProblemCode::OffsetMismatch)
    } else {
        body.length.filter(|length| length.saturating_add(body.offset) > size).map(|_| ProblemCode::TooLarge)
    };
    if let Some(code) = refusal {
        *held.remembered = part.remember().ok();
        return Err(code.into());
    }
    let (sender, pieces) = mpsc::channel(WAITING);
    let wish = held.wish.clone();
    let task = tokio::spawn(write_on(app, actor, upload, held, part, body.check, pieces));
    let fed = feed(body.payload, sender, wish).await;
    let progress = task.await.map_err(Failure::internal)??;
    // The bytes are kept; but who sent only a part of what was announced must not hear of success.
    fed.map(|()| progress)
}

/// Hands the body on as it comes.
async fn feed(
    mut payload: Payload,
    pieces: mpsc::Sender<Piece>,
    mut wish: watch::Receiver<Wish>,
) -> Result<(), Failure> {
    let mut silence = (SILENCE, ProblemCode::BadRequest);
    loop {
        let next = tokio::select! {
            next = timeout(silence.0, payload.next()) => next,
            Ok(()) = wish.changed() => {
                match *wish.borrow_and_update() {
                    Wish::Nothing => {}
                    Wish::Turn => silence = (HESITATION, ProblemCode::UploadBusy),
                    Wish::End => return Err(ProblemCode::UploadBusy.into()),
                }
                continue;
            }
        };
        let piece = match next {
            Ok(Some(Ok(bytes))) => Piece::Bytes(bytes),
            Ok(None) => Piece::End,
            Ok(Some(Err(_))) => return Err(ProblemCode::BadRequest.into()),
            Err(_) => return Err(silence.1.into()),
        };
        let is_end = matches!(piece, Piece::End);
        // Nobody takes it: the writer has failed and says why.
        if pieces.send(piece).await.is_err() || is_end {
            return Ok(());
        }
    }
}

async fn write_on(
    app: Arc<App>,
    actor: Actor,
    upload: upload::Model,
    mut held: Held,
    mut part: Part,
    check: Option<Check>,
    pieces: mpsc::Receiver<Piece>,
) -> Result<Progress, Failure> {
    let size = store::size(&upload);
    let writing = spawn_blocking(move || {
        let written = write(&mut part, size, check, pieces);
        (part.digest(), part.remember().ok(), written)
    });
    let (digest, remembered, written) = writing.await.map_err(Failure::internal)?;
    *held.remembered = remembered;
    written?;
    let finished = if digest.size == size { Some(finish(&app, &actor, &upload, digest).await?) } else { None };
    Ok(Progress { offset: digest.size, finished })
}
