use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::entities::Instant;

/// Between two events of one link's numbers: many visits a second are no reason to read them as often.
const SECONDS: i64 = 10;

/// Which links' numbers open windows are still to hear of.
#[derive(Default)]
pub(super) struct Telling {
    waiting: HashSet<Uuid>,
    told: HashMap<Uuid, Instant>,
}

impl Telling {
    /// The numbers of these links are others now.
    pub(super) fn changed(&mut self, links: impl IntoIterator<Item = Uuid>) {
        self.waiting.extend(links);
    }

    /// Takes those that are to be told of now; the others wait for their time.
    pub(super) fn due(&mut self, now: Instant) -> Vec<Uuid> {
        self.told.retain(|_, at| now < at.plus_seconds(SECONDS));
        let due: Vec<Uuid> = self.waiting.iter().filter(|link| !self.told.contains_key(link)).copied().collect();
        for link in &due {
            self.waiting.remove(link);
            self.told.insert(*link, now);
        }
        due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_told_of_at_once_and_then_every_ten_seconds() {
        let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let mut telling = Telling::default();
        let at = |seconds: i64| Instant(seconds * 1_000_000);
        telling.changed([one]);
        assert_eq!(telling.due(at(0)), [one]);
        telling.changed([one, other]);
        assert_eq!(telling.due(at(9)), [other]);
        assert_eq!(telling.due(at(10)), [one], "the last numbers are told of, too");
        assert!(telling.due(at(60)).is_empty(), "nothing changed since");
    }
}
