//! One reader of the events for all streams of a process.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::{Notify, broadcast, watch},
    time::{sleep, timeout},
};

use super::cursor::{Batch, Cursor};
use crate::{app::App, entities::Instant, http::Failure};

/// Other processes write events too: how often to look.
const LOOK: Duration = Duration::from_millis(500);
/// Of what is written in so short a time, all but the first is told together: each telling asks every stream anew who listens and
/// what they see.
const GATHER: Duration = Duration::from_millis(200);
/// What a process reads first was written so long ago: somebody may have begun to write it then, and be writing still.
const BACK_SECONDS: i64 = 60;
/// How many batches a stream may lie behind before it ends, and its window begins anew where it was.
const BEHIND: usize = 256;

/// What this process has read of the events.
pub struct Feed {
    batches: broadcast::Sender<Arc<Batch>>,
    /// See [`Batch::place`]: what comes before it was sent to every stream that was open then.
    place: AtomicI64,
    written: Notify,
}

impl Default for Feed {
    fn default() -> Self {
        Self { batches: broadcast::Sender::new(BEHIND), place: AtomicI64::new(0), written: Notify::new() }
    }
}

impl Feed {
    /// Rings when an event was written here.
    pub fn ring(&self) {
        self.written.notify_one();
    }

    pub fn listen(&self) -> broadcast::Receiver<Arc<Batch>> {
        self.batches.subscribe()
    }

    pub fn place(&self) -> i64 {
        self.place.load(Ordering::Acquire)
    }
}

/// Reads what is written until it is told to stop.
pub async fn follow(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    tokio::select! {
        () = read_on(&app) => {}
        _ = async { stop.wait_for(|stop| *stop).await.is_ok() } => {}
    }
}

async fn read_on(app: &App) {
    let since = app.clock.now().plus_seconds(-BACK_SECONDS);
    let mut cursor = None;
    loop {
        match read(app, since, &mut cursor).await {
            Ok(batch) if batch.is_full => {}
            Ok(batch) if !batch.changes.is_empty() => sleep(GATHER).await,
            Ok(_) => drop(timeout(LOOK, app.feed.written.notified()).await),
            Err(failure) => {
                tracing::error!(%failure, "events cannot be read");
                sleep(LOOK).await;
            }
        }
    }
}

/// Sends what is new to the streams.
async fn read(app: &App, since: Instant, cursor: &mut Option<Cursor>) -> Result<Arc<Batch>, Failure> {
    let cursor = match cursor {
        Some(cursor) => cursor,
        None => cursor.insert(Cursor::start(&app.database, since).await?),
    };
    let batch = Arc::new(cursor.next(&app.database, &app.clock, 0).await?);
    if !batch.changes.is_empty() {
        // Fails where nobody listens.
        let _ = app.feed.batches.send(batch.clone());
    }
    app.feed.place.store(batch.place, Ordering::Release);
    Ok(batch)
}
