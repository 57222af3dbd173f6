//! Which function does which kind of job, and what becomes of what it was about when it is given up.

use crate::{app::App, http::Failure, watermark};

use super::{purge, render, table::Kind};

/// What became of a job that succeeded.
pub enum Outcome {
    Done,
    /// It is due again after so many seconds.
    Again(i64),
}

pub async fn run(app: &App, kind: Kind) -> Result<Outcome, Failure> {
    match kind {
        Kind::Render(asset) => render::render(app, asset).await.map(|()| Outcome::Done),
        Kind::Mark(asset) => watermark::mark_asset(app, asset).await.map(|()| Outcome::Done),
        Kind::Purge => purge::purge(app).await.map(|()| Outcome::Again(purge::EVERY_SECONDS)),
    }
}

pub async fn give_up(app: &App, kind: Kind) -> Result<(), Failure> {
    match kind {
        Kind::Render(asset) => render::give_up(app, asset).await,
        Kind::Mark(asset) => watermark::give_up(app, asset).await,
        Kind::Purge => Ok(()),
    }
}
