//! Who looked and what was taken, counted honestly: gathered in memory, written once a second in one transaction, and
//! never with anybody's address.

mod coverage;
mod day;
mod robots;
mod site;
mod sweep;
mod telling;
mod visitor;
mod write;

pub use day::Taken;
pub use site::site_of;
pub use sweep::sweep;
pub use visitor::Visitor;
pub use write::{count_visits, flush};

use std::{
    collections::HashMap,
    ops::Range,
    sync::{Mutex, MutexGuard, PoisonError},
};

use uuid::Uuid;

use self::{coverage::Coverage, day::Day, telling::Telling};
use crate::entities::Instant;

/// Fetches that are followed at once. Beyond it the unfinished ones are forgotten: a statistic must not fill the memory.
const FOLLOWED: usize = 100_000;

/// What happened since the last writing, and which fetches are on their way.
#[derive(Default)]
pub struct Visits {
    state: Mutex<State>,
    /// Held while some of it is written.
    writing: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    days: HashMap<(Uuid, i32), Day>,
    fetches: HashMap<(Uuid, Fetch), Coverage>,
    telling: Telling,
    /// Of the fetches by visitors: another day they are others.
    day: i32,
}

/// One fetch of a file, in as many ranges as it takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fetch {
    /// By the hash of the grant's token.
    Grant(Vec<u8>),
    /// A single file, by what tells it from others, by a visitor of the day.
    File { visitor: Visitor, file: Vec<u8> },
}

impl Visits {
    /// Somebody opened a page of this link, perhaps in a frame of another site.
    pub fn opened(&self, link: Uuid, visitor: Visitor, site: Option<String>, now: Instant) {
        self.state().days.entry((link, now.day())).or_default().opened(visitor, site, now);
    }

    /// Somebody tried a wrong password.
    pub fn failed_unlock(&self, link: Uuid, now: Instant) {
        self.state().days.entry((link, now.day())).or_default().failed_unlocks += 1;
    }

    /// Some bytes were handed out of what is `length` bytes in all. Counts a download when all of them were.
    pub fn sent(&self, link: Uuid, fetch: Fetch, taken: &Taken, range: Range<u64>, length: u64, now: Instant) {
        let mut state = self.state();
        if state.day != now.day() {
            state.day = now.day();
            state.fetches.retain(|(_, fetch), _| matches!(fetch, Fetch::Grant(_)));
        }
        if state.fetches.len() >= FOLLOWED {
            state.fetches.retain(|_, coverage| coverage.is_whole());
        }
        if state.fetches.len() >= FOLLOWED {
            state.fetches.clear();
        }
        if state.fetches.entry((link, fetch)).or_default().add(range, length) {
            state.days.entry((link, now.day())).or_default().downloaded(taken);
        }
    }

    /// Takes what is to be written.
    fn take(&self) -> HashMap<(Uuid, i32), Day> {
        std::mem::take(&mut self.state().days)
    }

    /// Puts back what could not be written.
    fn put_back(&self, days: HashMap<(Uuid, i32), Day>) {
        let mut state = self.state();
        for (key, day) in days {
            state.days.entry(key).or_default().add(day);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: Uuid = Uuid::from_u128(7);

    fn original() -> Taken {
        Taken::File { asset: Uuid::from_u128(1), class: "original".into() }
    }

    fn downloads(visits: &Visits) -> i64 {
        visits.state().days.values().map(|day| day.downloads).sum()
    }

    #[test]
    fn a_download_is_one_fetch_of_the_whole() {
        let visits = Visits::default();
        let grant = || Fetch::Grant(vec![1]);
        visits.sent(LINK, grant(), &original(), 0..60, 100, Instant(0));
        assert_eq!(downloads(&visits), 0);
        visits.sent(LINK, grant(), &original(), 50..100, 100, Instant(0));
        visits.sent(LINK, grant(), &original(), 0..100, 100, Instant(0));
        assert_eq!(downloads(&visits), 1, "fetched again it is the same");
        visits.sent(LINK, Fetch::Grant(vec![2]), &original(), 0..100, 100, Instant(0));
        assert_eq!(downloads(&visits), 2);
    }

    #[test]
    fn a_visitor_of_another_day_is_another() {
        let visits = Visits::default();
        let file = || Fetch::File { visitor: Visitor::for_tests(1), file: vec![1] };
        let next_day = Instant(86_400_000_000);
        visits.sent(LINK, file(), &original(), 0..10, 10, Instant(0));
        visits.sent(LINK, file(), &original(), 0..10, 10, Instant(1));
        visits.sent(LINK, file(), &original(), 0..10, 10, next_day);
        assert_eq!(downloads(&visits), 2);
    }

    #[test]
    fn what_was_not_written_is_kept() {
        let visits = Visits::default();
        visits.opened(LINK, Visitor::for_tests(1), None, Instant(5));
        let taken = visits.take();
        visits.opened(LINK, Visitor::for_tests(1), None, Instant(4));
        visits.opened(LINK, Visitor::for_tests(2), None, Instant(3));
        visits.put_back(taken);
        visits.failed_unlock(LINK, Instant(3));
        let assets = [Uuid::from_u128(1), Uuid::from_u128(2)];
        visits.sent(LINK, Fetch::Grant(vec![1]), &Taken::Archive(assets.into()), 0..9, 9, Instant(3));
        visits.put_back(visits.take());
        let day = &visits.take()[&(LINK, 0)];
        assert_eq!((day.visitors.len(), day.views, day.last_visited_at), (2, 3, Some(Instant(5))));
        assert_eq!((day.failed_unlocks, day.downloads, day.archives, day.files.len()), (1, 1, 1, 2));
    }
}
