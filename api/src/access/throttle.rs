//! Slowing down whoever guesses. Counted in the database, so that it holds over all processes and restarts.

use sea_orm::{ConnectionTrait, Value};
use sha2::{Digest, Sha256};

use crate::{app::App, database::statement, entities::Instant, http::Failure};

/// How many attempts at once, and how long one takes to come back: the generic cell rate algorithm (ITU-T I.371).
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    pub burst: i64,
    pub seconds: i64,
}

/// Whether a counter has no attempt left, as a condition of another query: it costs no query of its own.
#[derive(Clone, Debug)]
pub struct Spent {
    key: Vec<u8>,
    /// From here on the next attempt is refused.
    due: i64,
}

impl Spent {
    /// Holds where the counter is spent; takes [`Self::values`].
    pub const CONDITION: &str = "EXISTS (SELECT 1 FROM throttles WHERE key = ? AND due > ?)";

    pub fn new(app: &App, (purpose, subject, pace): (&str, &[u8], Pace)) -> Self {
        Self { key: key(purpose, subject), due: app.clock.now().0 + pace.seconds * 1_000_000 * (pace.burst - 1) }
    }

    pub fn values(&self) -> [Value; 2] {
        [self.key.clone().into(), self.due.into()]
    }
}

/// Takes one attempt from each of these counters; 429 where one has none left. Charge before the costly check.
pub async fn charge(app: &App, counters: &[(&str, &[u8], Pace)]) -> Result<(), Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    for (purpose, subject, pace) in counters {
        let period = pace.seconds * 1_000_000;
        let sql = "INSERT INTO throttles (key, due) VALUES (?, ?) \
                   ON CONFLICT (key) DO UPDATE SET due = CASE WHEN throttles.due > ? THEN throttles.due ELSE ? END + ? \
                   RETURNING due";
        let values = [key(purpose, subject).into(), (now.0 + period).into(), now.0.into(), now.0.into(), period.into()];
        let row = transaction.query_one_raw(statement(&transaction, sql, values)).await?;
        let due: i64 = row.ok_or_else(|| Failure::internal("a throttle returned no row"))?.try_get("", "due")?;
        let late = due - now.0 - period * pace.burst;
        if late > 0 {
            // Not committed: an attempt that is refused does not push the next one further away.
            transaction.rollback().await?;
            return Err(Failure::too_many(u64::try_from(late / 1_000_000 + 1).unwrap_or(1)));
        }
    }
    transaction.commit().await?;
    Ok(())
}

/// Forgets a counter: the right password was given.
pub async fn forgive(app: &App, purpose: &str, subject: &[u8]) -> Result<(), Failure> {
    let transaction = app.database.begin().await?;
    let delete = statement(&transaction, "DELETE FROM throttles WHERE key = ?", [key(purpose, subject).into()]);
    transaction.execute_raw(delete).await?;
    transaction.commit().await?;
    Ok(())
}

/// Drops counters that are full again.
pub async fn sweep(db: &impl ConnectionTrait, now: Instant) -> Result<(), Failure> {
    db.execute_raw(statement(db, "DELETE FROM throttles WHERE due < ?", [now.0.into()])).await?;
    Ok(())
}

fn key(purpose: &str, subject: &[u8]) -> Vec<u8> {
    Sha256::new().chain_update(purpose).chain_update([0]).chain_update(subject).finalize().to_vec()
}
