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
    time::timeout,
};
use vitrine_shared::Change;

use super::cursor::Cursor;
use crate::{app::App, http::Failure};

/// Other processes write events too: how often to look.
const LOOK: Duration = Duration::from_millis(500);
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
    let mut cursor = None;
    while !*stop.borrow() {
        let is_more = match read(&app, &mut cursor).await {
            Ok(is_more) => is_more,
            Err(failure) => {
                tracing::error!(%failure, "events cannot be read");
                false
            }
        };
        if !is_more {
            tokio::select! {
                _ = timeout(LOOK, app.feed.written.notified()) => {}
                changed = stop.changed() => if changed.is_err() { break },
            }
        }
    }
}

/// Sends what is new to the streams. Whether there was anything.
async fn read(app: &App, cursor: &mut Option<Cursor>) -> Result<bool, Failure> {
    let now = app.clock.now();
    let cursor = match cursor {
        Some(cursor) => cursor,
        None => cursor.insert(Cursor::start(&app.database, now.plus_seconds(-BACK_SECONDS)).await?),
    };
    let changes = cursor.next(&app.database, now, 0).await?;
    let place = cursor.place();
    let is_more = !changes.is_empty();
    if is_more {
        // Fails where nobody listens.
        let _ = app.feed.readings.send(Arc::new(Reading { place, changes }));
    }
    app.feed.place.store(place, Ordering::Release);
    Ok(is_more)
}
