use std::collections::HashMap;

use sea_orm::ConnectionTrait;
use uuid::Uuid;
use vitrine_shared::{LinkState, Publication};

use super::{Row, store};
use crate::{entities::Instant, http::Failure};

/// Which of these collections have an active link, or will have one, and until when.
pub async fn publications(
    db: &impl ConnectionTrait,
    now: Instant,
    collections: &[Uuid],
) -> Result<HashMap<Uuid, Publication>, Failure> {
    let mut open: HashMap<Uuid, Vec<Row>> = HashMap::new();
    let mut coming: HashMap<Uuid, Vec<Row>> = HashMap::new();
    for row in store::of_collections(db, collections).await? {
        match row.state(now).0 {
            LinkState::Active => open.entry(row.link.collection_id).or_default().push(row),
            LinkState::Scheduled => coming.entry(row.link.collection_id).or_default().push(row),
            LinkState::Paused | LinkState::Expired | LinkState::Suspended => {}
        }
    }
    coming.retain(|collection, _| !open.contains_key(collection));
    let open =
        open.into_iter().map(|(id, rows)| (id, Publication { active: true, from: None, until: last_end(&rows) }));
    let coming = coming.into_iter().map(|(id, rows)| {
        let from = rows.iter().filter_map(|row| row.link.starts_at).min().map(Instant::timestamp);
        (id, Publication { active: false, from, until: last_end(&rows) })
    });
    Ok(open.chain(coming).collect())
}

/// None where one of them never ends.
fn last_end(rows: &[Row]) -> Option<jiff::Timestamp> {
    let ends: Option<Vec<Instant>> = rows.iter().map(|row| row.link.expires_at).collect();
    ends?.into_iter().max().map(Instant::timestamp)
}
