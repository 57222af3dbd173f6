use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{OwnedMutexGuard, watch},
    time::timeout,
};
use uuid::Uuid;
use vitrine_shared::ProblemCode;

use crate::{http::Failure, storage::Remembered};

/// How long a request waits until another has let go of the upload.
const PATIENCE: Duration = Duration::from_secs(5);

/// The uploads that this process is writing, or wrote last: one request at a time has each.
#[derive(Default)]
pub struct Open(Mutex<HashMap<Uuid, Slot>>);

#[derive(Clone)]
struct Slot {
    remembered: Arc<tokio::sync::Mutex<Option<Remembered>>>,
    wish: watch::Sender<Wish>,
}

/// What others want of the request that has an upload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    #[default]
    Nothing,
    /// To write on themselves: it lets go if nothing more comes from its client.
    Turn,
    /// To remove the upload: it lets go at once.
    End,
}

/// An upload in the hands of one request, until it is dropped.
pub struct Held {
    /// The upload's sums as they were left, where this process left them.
    pub remembered: OwnedMutexGuard<Option<Remembered>>,
    /// Changes when a newer request wants the upload.
    pub wish: watch::Receiver<Wish>,
}

impl Open {
    /// Takes the upload, from an older request where that follows the wish; 423 where it does not let go.
    pub async fn take_over(&self, id: Uuid, wish: Wish) -> Result<Held, Failure> {
        let slot = self.slot(id);
        slot.wish.send_if_modified(|wished| {
            let is_more = wish > *wished;
            *wished = wish.max(*wished);
            is_more
        });
        slot.hold(PATIENCE).await
    }

    /// Waits for the upload without disturbing who has it; 423 where that takes long.
    pub async fn wait_for(&self, id: Uuid) -> Result<Held, Failure> {
        self.slot(id).hold(PATIENCE).await
    }

    /// Forgets an upload that will not be written any more.
    pub fn forget(&self, id: Uuid) {
        self.slots().remove(&id);
    }

    fn slot(&self, id: Uuid) -> Slot {
        let new = || Slot { remembered: Arc::default(), wish: watch::Sender::default() };
        self.slots().entry(id).or_insert_with(new).clone()
    }

    fn slots(&self) -> MutexGuard<'_, HashMap<Uuid, Slot>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Slot {
    async fn hold(self, patience: Duration) -> Result<Held, Failure> {
        let held = timeout(patience, self.remembered.lock_owned()).await;
        let remembered = held.map_err(|_| Failure::new(ProblemCode::UploadBusy))?;
        // From now on: who wished before, wished it of somebody else.
        self.wish.send_replace(Wish::Nothing);
        Ok(Held { remembered, wish: self.wish.subscribe() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_newer_request_asks_the_older_to_stop_and_waits_for_it() {
        let open = Arc::new(Open::default());
        let id = Uuid::now_v7();
        let mut older = open.take_over(id, Wish::Turn).await.unwrap();
        assert!(!older.wish.has_changed().unwrap());
        for wish in [Wish::Turn, Wish::End] {
            let newer = tokio::spawn({
                let open = open.clone();
                async move { open.take_over(id, wish).await.unwrap() }
            });
            older.wish.changed().await.unwrap();
            assert_eq!(*older.wish.borrow(), wish);
            drop(older);
            older = newer.await.unwrap();
            assert!(!older.wish.has_changed().unwrap(), "what was wished of the older is not wished of the newer");
        }
    }

    #[tokio::test]
    async fn one_that_does_not_let_go_keeps_the_upload() {
        let open = Open::default();
        let id = Uuid::now_v7();
        let _older = open.take_over(id, Wish::Turn).await.unwrap();
        assert_eq!(open.slot(id).hold(Duration::ZERO).await.err().unwrap().code, ProblemCode::UploadBusy);
        assert!(open.take_over(Uuid::now_v7(), Wish::Turn).await.is_ok());
    }
}
