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
    asked_to_stop: watch::Sender<()>,
}

/// An upload in the hands of one request, until it is dropped.
pub struct Held {
    /// The upload's sums as they were left, where this process left them.
    pub remembered: OwnedMutexGuard<Option<Remembered>>,
    /// Changes when a newer request wants the upload.
    pub asked_to_stop: watch::Receiver<()>,
}

impl Open {
    /// Takes the upload, from an older request that may hang on a dead connection if need be; 423 where that does not
    /// let go.
    pub async fn take_over(&self, id: Uuid) -> Result<Held, Failure> {
        let slot = self.slot(id);
        slot.asked_to_stop.send_replace(());
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
        let new = || Slot { remembered: Arc::default(), asked_to_stop: watch::Sender::new(()) };
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
        // From now on: who asked before, asked somebody else.
        Ok(Held { remembered, asked_to_stop: self.asked_to_stop.subscribe() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_newer_request_asks_the_older_to_stop_and_waits_for_it() {
        let open = Arc::new(Open::default());
        let id = Uuid::now_v7();
        let mut older = open.take_over(id).await.unwrap();
        assert!(!older.asked_to_stop.has_changed().unwrap());
        let newer = tokio::spawn({
            let open = open.clone();
            async move { open.take_over(id).await.map(|held| held.asked_to_stop.has_changed().unwrap()) }
        });
        older.asked_to_stop.changed().await.unwrap();
        drop(older);
        assert!(!newer.await.unwrap().unwrap());
    }

    #[tokio::test]
    async fn one_that_does_not_let_go_keeps_the_upload() {
        let open = Open::default();
        let id = Uuid::now_v7();
        let _older = open.take_over(id).await.unwrap();
        assert_eq!(open.slot(id).hold(Duration::ZERO).await.err().unwrap().code, ProblemCode::UploadBusy);
        assert!(open.take_over(Uuid::now_v7()).await.is_ok());
    }
}
