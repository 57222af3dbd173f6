//! What changed, told to open windows: `/api/v1/events`.
//!
//! An event is a row, written in the transaction of its change, so that it is told exactly where the change happened,
//! whichever process made it. Each process reads the rows once for all its streams.

mod cursor;
mod feed;
mod stream;

pub use cursor::sweep;
pub use feed::{Feed, follow};

use sea_orm::{ConnectionTrait, EntityTrait, Set};
use utoipa_actix_web::service_config::ServiceConfig;
use vitrine_shared::Change;

use crate::{
    entities::{Instant, event},
    http::Failure,
};

pub fn routes(config: &mut ServiceConfig) {
    config.service(stream::stream_events);
}

/// Writes an event into the change's own transaction. After its commit, [`Feed::ring`].
pub async fn tell(db: &impl ConnectionTrait, now: Instant, changes: &[Change]) -> Result<(), Failure> {
    if changes.is_empty() {
        return Ok(());
    }
    let rows = changes.iter().map(|change| {
        Ok(event::ActiveModel { at: Set(now), change: Set(serde_json::to_string(change)?), ..Default::default() })
    });
    let rows = rows.collect::<Result<Vec<_>, serde_json::Error>>()?;
    event::Entity::insert_many(rows).exec_without_returning(db).await?;
    Ok(())
}
