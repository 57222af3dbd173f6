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
use vitrine_shared::Change;

use super::cursor::{Batch, Cursor};
use crate::{app::App, entities::Instant, http::Failure};

/// Other processes write events too: how often to look.
const LOOK: Duration = Duration::from_millis(500);
/// Of what is written in so short a time, all but the first is told together: each telling asks every stream anew who listens and
/// what they see.
const GATHER: Duration = Duration::from_millis(200);
/// What a process reads first was written so long ago: somebody may have begun to write it then, and be writing still.
const BACK_SECONDS: i64 = 60;
/// How many readings a stream may lie behind before it ends, and its window begins anew where it was.
const BEHIND: usize = 256;

/// What this process has read of the events.
pub struct Feed {
    readings: broadcast::Sender<Arc<Reading>>,
    /// See [`Cursor::place`]: what comes before it was sent to every stream that was open then.
    place: AtomicI64,
    written: Notify,
}

/// What was read at once.
pub struct Reading {
    /// The event to resume after.
    pub place: i64,
    /// With their ids.
    pub changes: Vec<(i64, Change)>,
}

impl Default for Feed {
    fn default() -> Self {
        Self { readings: broadcast::Sender::new(BEHIND), place: AtomicI64::new(0), written: Notify::new() }
    }
}

impl Feed {
    /// Rings when an event was written here.
    pub fn ring(&self) {
        self.written.notify_one();
    }

    pub fn listen(&self) -> broadcast::Receiver<Arc<Reading>> {
        self.readings.subscribe()
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
            Ok(Came::Much) => {}
            Ok(Came::Some) => sleep(GATHER).await,
            Ok(Came::Nothing) => drop(timeout(LOOK, app.feed.written.notified()).await),
            Err(failure) => {
                tracing::error!(%failure, "events cannot be read");
                sleep(LOOK).await;
            }
        }
    }
}

/// How much was new.
enum Came {
    Nothing,
    Some,
    /// There may be more.
    Much,
}

/// Sends what is new to the streams.
async fn read(app: &App, since: Instant, cursor: &mut Option<Cursor>) -> Result<Came, Failure> {
    let cursor = match cursor {
        Some(cursor) => cursor,
        None => cursor.insert(Cursor::start(&app.database, since).await?),
    };
    let Batch { changes, is_full } = cursor.next(&app.database, &app.clock, 0).await?;
    let (place, is_nothing) = (cursor.place(), changes.is_empty());
    if !is_nothing {
        // Fails where nobody listens.
        let _ = app.feed.readings.send(Arc::new(Reading { place, changes }));
    }
    app.feed.place.store(place, Ordering::Release);
    Ok(match (is_full, is_nothing) {
        (true, _) => Came::Much,
        (false, true) => Came::Nothing,
        (false, false) => Came::Some,
    })
}
