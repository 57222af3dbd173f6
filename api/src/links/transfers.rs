//! Downloads that run in this process, by link.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use uuid::Uuid;

#[derive(Clone, Default)]
pub struct Transfers(Arc<Mutex<HashMap<Uuid, u64>>>);

impl Transfers {
    /// One more runs, until what comes back is dropped.
    pub fn begin(&self, link: Uuid) -> Transfer {
        *self.running_by_link().entry(link).or_default() += 1;
        Transfer { all: self.clone(), link }
    }

    /// How many of a link run now.
    pub(super) fn running(&self, link: Uuid) -> u64 {
        self.running_by_link().get(&link).copied().unwrap_or_default()
    }

    fn running_by_link(&self) -> MutexGuard<'_, HashMap<Uuid, u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A download that runs.
pub struct Transfer {
    all: Transfers,
    link: Uuid,
}

impl Drop for Transfer {
    fn drop(&mut self) {
        let mut running = self.all.running_by_link();
        match running.get_mut(&self.link) {
            Some(count) if *count > 1 => *count -= 1,
            _ => drop(running.remove(&self.link)),
        }
    }
}
