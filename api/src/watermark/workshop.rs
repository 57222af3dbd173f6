use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task::spawn_blocking,
    time::timeout,
};
use vitrine_media::Mark;
use vitrine_shared::Change;

use crate::{app::App, entities::Instant, events, http::Failure, storage::Key};

/// Pictures that requests mark at once, beside what jobs do.
const PLACES: usize = 2;
/// Requests that wait for a place: about the pictures of one page, each a few milliseconds of work.
const WAITING: usize = 64;
/// How long one waits, at most.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often open windows hear how far marking is, at most.
const TELL_SECONDS: i64 = 1;

/// Where pictures are marked: how many at once, the mark that was read last, and what is still to be told of it.
pub struct Workshop {
    places: Arc<Semaphore>,
    waiting: AtomicUsize,
    mark: Mutex<Option<([u8; 32], Arc<Mark>)>>,
    is_untold: AtomicBool,
    told_at: AtomicI64,
}

impl Default for Workshop {
    fn default() -> Self {
        Self {
            places: Arc::new(Semaphore::new(PLACES)),
            waiting: AtomicUsize::new(0),
            mark: Mutex::new(None),
            is_untold: AtomicBool::new(false),
            told_at: AtomicI64::new(0),
        }
    }
}

impl Workshop {
    /// A place to mark one picture for a request; 503 where too many wait, or it takes too long. It goes with the work: who
    /// asked may be gone before that ends.
    pub(super) async fn enter(&self) -> Result<OwnedSemaphorePermit, Failure> {
        let waits = Waits::within(&self.waiting, WAITING).ok_or_else(Failure::busy)?;
        let place = timeout(PATIENCE, self.places.clone().acquire_owned()).await.map_err(|_| Failure::busy())?;
        drop(waits);
        place.map_err(Failure::internal)
    }

    /// The watermark's picture, read once.
    pub(super) async fn mark(&self, app: &App, sha256: [u8; 32]) -> Result<Arc<Mark>, Failure> {
        let known = self.mark.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, mark)) = known.filter(|(known, _)| *known == sha256) {
            return Ok(mark);
        }
        let storage = app.storage.clone();
        let reading = spawn_blocking(move || {
            let file = storage.read(&Key::Mark(sha256))?;
            Mark::read(&file).map(Arc::new).map_err(Failure::internal)
        });
        let mark = reading.await.map_err(Failure::internal)??;
        *self.mark.lock().unwrap_or_else(PoisonError::into_inner) = Some((sha256, mark.clone()));
        Ok(mark)
    }

    /// More pictures are marked: to be told of when it is time.
    pub(super) fn made_more(&self) {
        self.is_untold.store(true, Ordering::Release);
    }
}

/// Tells open windows that more pictures are marked, where that is so and was not told just now.
pub async fn tell_progress(app: &App) -> Result<(), Failure> {
    let (shop, now) = (&app.workshop, app.clock.now());
    let is_time = now >= Instant(shop.told_at.load(Ordering::Acquire)).plus_seconds(TELL_SECONDS);
    if !is_time || !shop.is_untold.swap(false, Ordering::AcqRel) {
        return Ok(());
    }
    shop.told_at.store(now.0, Ordering::Release);
    let transaction = app.database.begin().await?;
    events::tell(&transaction, now, &[Change::Watermark]).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(())
}

/// One of those who wait, until it is dropped.
struct Waits<'a>(&'a AtomicUsize);

impl<'a> Waits<'a> {
    fn within(waiting: &'a AtomicUsize, most: usize) -> Option<Self> {
        let waits = Self(waiting);
        (waiting.fetch_add(1, Ordering::AcqRel) < most).then_some(waits)
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_finds_no_place_waits_and_who_finds_no_room_is_sent_away() {
        let shop = Workshop::default();
        let busy: Vec<_> = [shop.enter().await.unwrap(), shop.enter().await.unwrap()].into();
        let waiting: Vec<_> = (0..WAITING).map(|_| Waits::within(&shop.waiting, WAITING).unwrap()).collect();
        assert_eq!(shop.enter().await.err().unwrap().code, vitrine_shared::ProblemCode::Busy);
        drop(waiting);
        let entered = shop.enter();
        drop(busy);
        assert!(entered.await.is_ok());
        assert_eq!(shop.waiting.load(Ordering::Acquire), 0);
    }
}
