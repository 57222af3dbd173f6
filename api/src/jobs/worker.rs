//! Taking jobs off the table and doing them.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::watch,
    task::JoinSet,
    time::{MissedTickBehavior, interval, sleep},
};

use super::{
    registry::{self, Outcome},
    sweep::sweep,
    table::{self, ATTEMPTS, Claimed},
};
use crate::{app::App, http::Failure, watermark};

/// How long a job of another process may wait before it is seen here.
const POLL: Duration = Duration::from_secs(2);
/// How often what is wanted is compared with what is enqueued.
const SWEEP: Duration = Duration::from_secs(30);
/// How often the lease of a running job is extended.
const EXTEND: Duration = Duration::from_secs(3);

/// Works until it is told to stop, and then until what was begun is done. A picture takes a core and up to a gigabyte, so
/// at most one job a core runs at once.
pub async fn work(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    let most = std::thread::available_parallelism().map_or(2, usize::from);
    let mut running = JoinSet::new();
    let mut sweeps = interval(SWEEP);
    sweeps.set_missed_tick_behavior(MissedTickBehavior::Delay);
    while !*stop.borrow() {
        let free = most - running.len();
        if free > 0 {
            match table::claim(&app.database, app.clock.now(), free).await {
                Ok(claimed) => claimed.into_iter().for_each(|job| drop(running.spawn(attempt(app.clone(), job)))),
                Err(failure) => tracing::error!(%failure, "jobs cannot be claimed"),
            }
        }
        if let Err(failure) = watermark::tell_progress(&app).await {
            tracing::error!(%failure, "progress cannot be told");
        }
        tokio::select! {
            Some(_) = running.join_next(), if !running.is_empty() => {}
            () = app.jobs_bell.notified(), if running.len() < most => {}
            _ = sweeps.tick() => if let Err(failure) = sweep(&app).await {
                tracing::error!(%failure, "what is wanted cannot be enqueued");
            },
            () = sleep(POLL) => {}
            changed = stop.changed() => if changed.is_err() { break },
        }
    }
    while running.join_next().await.is_some() {}
}

/// One attempt at a job, and the word of it in the table. A word that is lost ends with the lease, and the job is done again.
async fn attempt(app: Arc<App>, job: Claimed) {
    let ended = match run(&app, job).await {
        Ok(Outcome::Done) => table::done(&app.database, &job).await,
        Ok(Outcome::Again(seconds)) => table::again(&app.database, &job, app.clock.now().plus_seconds(seconds)).await,
        Err(failure) => fail(&app, &job, &failure).await,
    };
    if let Err(failure) = ended {
        tracing::error!(?job, %failure, "what became of a job cannot be written down");
    }
}

/// Runs the handler as a task of its own, so that its panic is a failed attempt and no more.
async fn run(app: &Arc<App>, job: Claimed) -> Result<Outcome, Failure> {
    let kind = job.kind.ok_or_else(|| Failure::internal("a kind of job that this version does not know"))?;
    // Its process was killed each time before it could say so: perhaps by what this job does.
    if job.attempt > ATTEMPTS {
        return Err(Failure::internal("every attempt was cut short"));
    }
    let handler = app.clone();
    let mut task = tokio::spawn(async move { registry::run(&handler, kind).await });
    let mut extensions = interval(EXTEND);
    extensions.tick().await;
    loop {
        tokio::select! {
            ended = &mut task => return ended.map_err(Failure::internal)?,
            _ = extensions.tick() => if let Err(failure) = table::extend(&app.database, &job, app.clock.now()).await {
                tracing::warn!(?job, %failure, "a lease is not extended");
            },
        }
    }
}

async fn fail(app: &App, job: &Claimed, failure: &Failure) -> Result<(), Failure> {
    let (error, now) = (failure.to_string(), app.clock.now());
    if job.attempt < ATTEMPTS {
        tracing::warn!(?job, error, "a job failed and is tried again");
        return table::failed(&app.database, job, &error, now).await;
    }
    tracing::error!(?job, error, "a job is given up");
    if let Some(kind) = job.kind {
        registry::give_up(app, kind).await?;
    }
    table::dead(&app.database, job, &error, now).await
}
