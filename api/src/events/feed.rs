//! Reading the rows of events, for any process.

use std::collections::BTreeSet;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use vitrine_shared::{Change, ProblemCode};

use crate::{
    database::Database,
    entities::{Instant, event},
    http::Failure,
};

/// On PostgreSQL a lower id may be committed later: rows are read again for so long.
const OVERLAP_SECONDS: i64 = 5;
/// How long a window may sleep and still be told what it missed.
const KEPT_SECONDS: i64 = 86_400;
/// Rows read at once.
const BATCH: u64 = 500;

/// A place in the events, which repeats nothing and misses nothing.
pub struct Cursor {
    /// Everything up to here was told, or is too old to be told.
    settled: i64,
    /// Told already, above `settled`.
    told: BTreeSet<i64>,
}

impl Cursor {
    /// After everything that was there at this time.
    pub async fn start(database: &Database, at: Instant) -> Result<Self, Failure> {
        let settled = newest(database, event::Entity::find().filter(event::Column::At.lte(at))).await?;
        Ok(Self { settled, told: BTreeSet::new() })
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
        Ok(Self { settled, told: BTreeSet::new() })
    }

    /// The event to resume after.
    pub fn place(&self) -> i64 {
        self.settled
    }

    /// What was written since the last call, oldest first.
    pub async fn next(&mut self, database: &Database, now: Instant) -> Result<Vec<(i64, Change)>, Failure> {
        let rows = event::Entity::find()
            .filter(event::Column::Id.gt(self.settled))
            .order_by_asc(event::Column::Id)
            .limit(BATCH + self.told.len() as u64)
            .all(database.read())
            .await?;
        let mut fresh = Vec::new();
        for row in rows {
            if self.told.insert(row.id)
                && let Ok(change) = serde_json::from_str(&row.change)
            {
                fresh.push((row.id, change));
            }
            if row.at.plus_seconds(OVERLAP_SECONDS) < now {
                self.settled = row.id;
            }
        }
        self.told = self.told.split_off(&self.settled.saturating_add(1));
        Ok(fresh)
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
