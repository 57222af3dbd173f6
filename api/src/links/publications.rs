use std::collections::HashMap;

use sea_orm::ConnectionTrait;
use uuid::Uuid;
use vitrine_shared::{LinkState, Publication};

use super::store;
use crate::{entities::Instant, http::Failure};

/// Which of these collections have an active link, and until when.
pub async fn publications(
    db: &impl ConnectionTrait,
    now: Instant,
    collections: &[Uuid],
) -> Result<HashMap<Uuid, Publication>, Failure> {
    let mut ends: HashMap<Uuid, Option<Instant>> = HashMap::new();
    for row in store::of_collections(db, collections).await? {
        if row.state(now).0 == LinkState::Active {
            let end = row.link.expires_at;
            // None, for ever, is the latest of all.
            ends.entry(row.link.collection_id)
                .and_modify(|last| *last = last.zip(end).map(|(a, b)| a.max(b)))
                .or_insert(end);
        }
    }
    let publication = |until: Option<Instant>| Publication { active: true, until: until.map(Instant::timestamp) };
    Ok(ends.into_iter().map(|(collection, until)| (collection, publication(until))).collect())
}
