//! A place in the rows of events, and reading on from it.

use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use vitrine_shared::{Change, ProblemCode};

use crate::{
    clock::Clock,
    database::Database,
    entities::{Instant, event},
    http::Failure,
};

/// On PostgreSQL a lower id may be committed later: rows are read again for so long after they were read first.
const OVERLAP_SECONDS: i64 = 5;
/// How long a window may sleep and still be told what it missed.
const KEPT_SECONDS: i64 = 86_400;
/// Rows read at once.
const BATCH: u64 = 500;

/// A place in the events, which misses nothing, and repeats nothing but what had not settled where it was resumed.
pub struct Cursor {
    /// Everything up to here was told, or is too old to be told.
    settled: i64,
    /// Told already, above `settled`, and when.
    told: BTreeMap<i64, Instant>,
}

/// What was read at once.
pub struct Batch {
    /// The event to resume after: what came after it is told again then, as something before it may still come.
    pub place: i64,
    /// With their ids, oldest first.
    pub changes: Vec<(i64, Change)>,
    /// There may be more to read at once.
    pub is_full: bool,
}

impl Cursor {
    /// Before everything that was written after this time.
    pub async fn start(database: &Database, at: Instant) -> Result<Self, Failure> {
        let earlier = newest(database, event::Entity::find().filter(event::Column::At.lte(at))).await?;
        let later = event::Entity::find().filter(event::Column::At.gt(at)).order_by_asc(event::Column::Id);
        let later = later.limit(1).one(database.read()).await?;
        // Ids are given in another order than times and commits.
        let settled = later.map_or(earlier, |later| earlier.min(later.id - 1));
        Ok(Self { settled, told: BTreeMap::new() })
    }

    /// After this event. Refused where some that came after it are kept no more: everything is to be read anew.
    pub async fn resume(database: &Database, last: i64) -> Result<Self, Failure> {
        let oldest = event::Entity::find().order_by_asc(event::Column::Id).limit(1).one(database.read()).await?;
        // The very first may follow what began before there was any.
        if oldest.map_or(last > 0, |oldest| oldest.id > last.saturating_add(1)) {
            return Err(ProblemCode::BadCursor.into());
        }
        // An id that was never given would make the window deaf.
        let settled = last.min(newest(database, event::Entity::find()).await?);
        Ok(Self { settled, told: BTreeMap::new() })
    }

    /// See [`Batch::place`].
    pub fn place(&self) -> i64 {
        self.settled
    }

    /// Whether it was told, and has not settled yet.
    pub fn has_told(&self, id: i64) -> bool {
        self.told.contains_key(&id)
    }

    /// What was written since the last call. Up to `known` everything has settled already.
    pub async fn next(&mut self, database: &Database, clock: &Clock, known: i64) -> Result<Batch, Failure> {
        let before = clock.now();
        let most = BATCH + self.told.len() as u64;
        let unsettled = event::Entity::find().filter(event::Column::Id.gt(self.settled));
        let rows = unsettled.order_by_asc(event::Column::Id).limit(most).all(database.read()).await?;
        let (now, is_full) = (clock.now(), rows.len() as u64 == most);
        let mut fresh = Vec::new();
        let mut is_settled = true;
        for row in rows {
            let told = *self.told.entry(row.id).or_insert_with(|| {
                fresh.extend(serde_json::from_str(&row.change).map(|change| (row.id, change)));
                now
            });
            is_settled &= row.id <= known || told.plus_seconds(OVERLAP_SECONDS) < before;
            if is_settled {
                self.settled = row.id;
            }
        }
        self.told = self.told.split_off(&self.settled.saturating_add(1));
        Ok(Batch { place: self.settled, changes: fresh, is_full })
    }
}

async fn newest(database: &Database, events: Select<event::Entity>) -> Result<i64, Failure> {
    let row = events.order_by_desc(event::Column::Id).limit(1).one(database.read()).await?;
    Ok(row.map_or(0, |row| row.id))
}

/// Drops events that no window waits for.
pub async fn sweep(db: &impl ConnectionTrait, now: Instant) -> Result<(), Failure> {
    event::Entity::delete_many().filter(event::Column::At.lt(now.plus_seconds(-KEPT_SECONDS))).exec(db).await?;
    Ok(())
}
