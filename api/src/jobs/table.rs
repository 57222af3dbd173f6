//! The table of jobs.

use sea_orm::ConnectionTrait;
use sea_orm::DatabaseBackend;
use uuid::Uuid;

use crate::{
    database::{Database, statement},
    entities::Instant,
    http::Failure,
    random,
};

/// Priority of what somebody probably waits for.
pub const SOON: i32 = 5;
/// Priority of what has time.
pub const USUAL: i32 = 10;
/// Priority of what can wait for everything else.
pub const LATER: i32 = 15;
/// Attempts after which a job is given up.
pub const ATTEMPTS: i32 = 8;
/// Rows in one statement that enqueues many.
const AT_ONCE: usize = 200;
/// How long a claim lasts unless it is extended: after a crash a job waits for so long.
const LEASE_SECONDS: i64 = 10;

/// What there is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The renditions and properties of the asset of this id.
    Render(Uuid),
    /// The marked pictures of the asset of this id.
    Mark(Uuid),
    /// Whatever has had its time.
    Purge,
}

/// A job to be enqueued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct New {
    pub kind: Kind,
    pub priority: i32,
}

impl New {
    pub fn render(asset: Uuid, priority: i32) -> Self {
        Self { kind: Kind::Render(asset), priority }
    }

    pub fn mark(asset: Uuid) -> Self {
        Self { kind: Kind::Mark(asset), priority: LATER }
    }
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Render(_) => "render",
            Self::Mark(_) => "mark",
            Self::Purge => "purge",
        }
    }

    fn payload(self) -> serde_json::Value {
        match self {
            Self::Render(asset) | Self::Mark(asset) => serde_json::json!({ "asset": asset }),
            Self::Purge => serde_json::json!({}),
        }
    }

    /// What it does to what: of equal ones only one is enqueued.
    fn key(self) -> String {
        match self {
            Self::Render(asset) => format!("render:{asset}"),
            Self::Mark(asset) => format!("mark:{asset}"),
            Self::Purge => "purge".to_owned(),
        }
    }

    fn read(name: &str, payload: &str) -> Option<Self> {
        let payload: serde_json::Value = serde_json::from_str(payload).ok()?;
        match name {
            "render" => Some(Self::Render(asset(&payload)?)),
            "mark" => Some(Self::Mark(asset(&payload)?)),
            "purge" => Some(Self::Purge),
            _ => None,
        }
    }
}

fn asset(payload: &serde_json::Value) -> Option<Uuid> {
    payload.get("asset")?.as_str()?.parse().ok()
}

/// A job in the hands of this process, until its lease ends.
#[derive(Clone, Copy, Debug)]
pub struct Claimed {
    id: Uuid,
    /// Nothing: of a kind that this version does not know.
    pub kind: Option<Kind>,
    /// Which attempt this is, from 1. Whoever has another has lost the job.
    pub attempt: i32,
}

/// Enqueues a job in the change's own transaction; one that is there already stays as it is, a dead one lives again.
/// After the commit, ring [`crate::app::App::jobs_bell`].
pub async fn enqueue(db: &impl ConnectionTrait, new: New, now: Instant) -> Result<(), Failure> {
    enqueue_all(db, &[new], now).await
}

/// The same of several jobs.
pub async fn enqueue_all(db: &impl ConnectionTrait, all: &[New], now: Instant) -> Result<(), Failure> {
    for some in all.chunks(AT_ONCE) {
        let sql = format!(
            "INSERT INTO jobs (id, kind, payload, key, priority, run_at, attempt) VALUES {} \
             ON CONFLICT (key) DO UPDATE SET \
             attempt = 0, run_at = excluded.run_at, leased_until = NULL, error = NULL, dead_at = NULL \
             WHERE jobs.dead_at IS NOT NULL",
            vec!["(?, ?, ?, ?, ?, ?, 0)"; some.len()].join(", ")
        );
        let mut values: Vec<sea_orm::Value> = Vec::with_capacity(6 * some.len());
        for new in some {
            values.extend([
                random::id(now)?.into(),
                new.kind.name().into(),
                new.kind.payload().to_string().into(),
                new.kind.key().into(),
                new.priority.into(),
                now.into(),
            ]);
        }
        db.execute_raw(statement(db, &sql, values)).await?;
    }
    Ok(())
}

/// Claims up to so many jobs that are due: the most urgent, and of equal ones the newest.
pub async fn claim(database: &Database, now: Instant, most: usize) -> Result<Vec<Claimed>, Failure> {
    let transaction = database.begin().await?;
    let lock = match transaction.get_database_backend() {
        DatabaseBackend::Postgres => "FOR UPDATE SKIP LOCKED",
        _ => "",
    };
    // Materialized, or PostgreSQL may look for what is due once a row of the table, and take as many each time.
    let sql = format!(
        "WITH due AS MATERIALIZED (\
           SELECT id FROM jobs WHERE dead_at IS NULL AND run_at <= ? AND (leased_until IS NULL OR leased_until < ?) \
           ORDER BY priority, run_at DESC LIMIT ? {lock}) \
         UPDATE jobs SET leased_until = ?, attempt = attempt + 1 WHERE id IN (SELECT id FROM due) \
         RETURNING id, kind, payload, attempt"
    );
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let values = [now.into(), now.into(), most.into(), now.plus_seconds(LEASE_SECONDS).into()];
    let rows = transaction.query_all_raw(statement(&transaction, &sql, values)).await?;
    let claimed = rows.iter().map(|row| {
        let (kind, payload): (String, String) = (row.try_get("", "kind")?, row.try_get("", "payload")?);
        Ok(Claimed {
            id: row.try_get("", "id")?,
            kind: Kind::read(&kind, &payload),
            attempt: row.try_get("", "attempt")?,
        })
    });
    let claimed = claimed.collect::<Result<_, Failure>>()?;
    transaction.commit().await?;
    Ok(claimed)
}

/// Keeps a job for a further while.
pub async fn extend(database: &Database, job: &Claimed, now: Instant) -> Result<(), Failure> {
    let set = "UPDATE jobs SET leased_until = ?";
    change(database, set, job, &[now.plus_seconds(LEASE_SECONDS).into()]).await
}

/// The job is done.
pub async fn done(database: &Database, job: &Claimed) -> Result<(), Failure> {
    change(database, "DELETE FROM jobs", job, &[]).await
}

/// The job is done for now, and due again then.
pub async fn again(database: &Database, job: &Claimed, at: Instant) -> Result<(), Failure> {
    let set = "UPDATE jobs SET run_at = ?, attempt = 0, leased_until = NULL, error = NULL";
    change(database, set, job, &[at.into()]).await
}

/// An attempt failed: the next comes after 2, 4, 8, … seconds.
pub async fn failed(database: &Database, job: &Claimed, error: &str, now: Instant) -> Result<(), Failure> {
    let at = now.plus_seconds(1 << job.attempt.clamp(1, 20));
    let set = "UPDATE jobs SET run_at = ?, leased_until = NULL, error = ?";
    change(database, set, job, &[at.into(), error.into()]).await
}

/// The job is given up; its row stays to be looked at.
pub async fn dead(database: &Database, job: &Claimed, error: &str, now: Instant) -> Result<(), Failure> {
    let set = "UPDATE jobs SET dead_at = ?, leased_until = NULL, error = ?";
    change(database, set, job, &[now.into(), error.into()]).await
}

/// Changes a job's row, if this attempt still has it.
async fn change(database: &Database, what: &str, job: &Claimed, values: &[sea_orm::Value]) -> Result<(), Failure> {
    let transaction = database.begin().await?;
    let values = values.iter().cloned().chain([job.id.into(), job.attempt.into()]);
    let sql = format!("{what} WHERE id = ? AND attempt = ?");
    transaction.execute_raw(statement(&transaction, &sql, values)).await?;
    transaction.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Instant = Instant(1_790_000_000_000_000);

    async fn empty(folder: &std::path::Path) -> Database {
        let database = Database::connect(&format!("sqlite://{}", folder.join("jobs.db").display())).await.unwrap();
        database.migrate().await.unwrap();
        database
    }

    async fn put(database: &Database, kind: Kind, priority: i32, at: Instant) {
        let transaction = database.begin().await.unwrap();
        enqueue(&transaction, New { kind, priority }, at).await.unwrap();
        transaction.commit().await.unwrap();
    }

    async fn claimed(database: &Database, at: Instant) -> Vec<(Option<Kind>, i32)> {
        let claimed = claim(database, at, 9).await.unwrap();
        claimed.into_iter().map(|job| (job.kind, job.attempt)).collect()
    }

    #[tokio::test]
    async fn the_most_urgent_and_newest_comes_first_and_each_only_once() {
        let folder = tempfile::tempdir().unwrap();
        let database = empty(folder.path()).await;
        let [old, new, urgent] = [1, 2, 3].map(|n| Kind::Render(Uuid::from_u128(n)));
        put(&database, old, USUAL, START).await;
        put(&database, new, USUAL, START.plus_seconds(1)).await;
        put(&database, urgent, SOON, START).await;
        put(&database, urgent, SOON, START).await;
        let now = START.plus_seconds(2);
        for kind in [urgent, new, old] {
            assert_eq!(claim(&database, now, 1).await.unwrap()[0].kind, Some(kind));
        }
        assert_eq!(claimed(&database, now).await, []);
    }

    #[tokio::test]
    async fn a_job_whose_worker_is_gone_is_claimed_again_and_the_old_claim_is_void() {
        let folder = tempfile::tempdir().unwrap();
        let database = empty(folder.path()).await;
        put(&database, Kind::Purge, USUAL, START).await;
        let gone = claim(&database, START, 1).await.unwrap()[0];
        extend(&database, &gone, START.plus_seconds(5)).await.unwrap();
        let over = START.plus_seconds(5 + LEASE_SECONDS);
        assert_eq!(claimed(&database, over).await, []);
        assert_eq!(claimed(&database, over.plus_seconds(1)).await, [(Some(Kind::Purge), 2)]);
        done(&database, &gone).await.unwrap();
        assert_eq!(claimed(&database, over.plus_seconds(60)).await, [(Some(Kind::Purge), 3)], "it is still there");
    }

    #[tokio::test]
    async fn a_failed_job_waits_longer_each_time_and_a_dead_one_until_it_is_wanted_again() {
        let folder = tempfile::tempdir().unwrap();
        let database = empty(folder.path()).await;
        put(&database, Kind::Purge, USUAL, START).await;
        let mut now = START;
        for attempt in 1..=3 {
            let job = claim(&database, now, 1).await.unwrap()[0];
            assert_eq!(job.attempt, attempt);
            failed(&database, &job, "no", now).await.unwrap();
            let pause = 1 << attempt;
            assert_eq!(claimed(&database, now.plus_seconds(pause - 1)).await, []);
            now = now.plus_seconds(pause);
        }
        let job = claim(&database, now, 1).await.unwrap()[0];
        dead(&database, &job, "never", now).await.unwrap();
        assert_eq!(claimed(&database, now.plus_seconds(86_400)).await, []);
        put(&database, Kind::Purge, USUAL, now).await;
        let job = claim(&database, now, 1).await.unwrap()[0];
        assert_eq!(job.attempt, 1);
        again(&database, &job, now.plus_seconds(60)).await.unwrap();
        assert_eq!(claimed(&database, now.plus_seconds(59)).await, []);
        assert_eq!(claimed(&database, now.plus_seconds(60)).await, [(Some(Kind::Purge), 1)]);
    }

    #[test]
    fn a_kind_is_read_as_it_was_written() {
        for kind in [Kind::Purge, Kind::Render(Uuid::from_u128(7)), Kind::Mark(Uuid::from_u128(7))] {
            assert_eq!(Kind::read(kind.name(), &kind.payload().to_string()), Some(kind));
        }
        assert_eq!(Kind::read("dance", "{}"), None);
        assert_eq!(Kind::read("render", "{}"), None);
    }
}
