//! How links were used so far, in numbers.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, Value};
use uuid::Uuid;

use crate::{
    database::{placeholders, statement},
    entities::Instant,
    http::Failure,
};

/// How a link was used so far.
#[derive(Clone, Default)]
pub(super) struct Used {
    pub visits: u64,
    pub downloads: u64,
    pub last_visited_at: Option<Instant>,
}

/// Of these links; one that nobody used is not among them.
pub(super) async fn used(
    db: &impl ConnectionTrait,
    links: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, Used>, Failure> {
    let links: Vec<Value> = links.map(Into::into).collect();
    if links.is_empty() {
        return Ok(HashMap::new());
    }
    summed(db, &format!("WHERE link_id IN ({})", placeholders(links.len())), links).await
}

/// Of the links of one maker, or of all.
pub(super) async fn used_of(db: &impl ConnectionTrait, maker: Option<Uuid>) -> Result<HashMap<Uuid, Used>, Failure> {
    match maker {
        Some(maker) => summed(db, "JOIN links l ON l.id = link_id WHERE l.maker_id = ?", vec![maker.into()]).await,
        None => summed(db, "", Vec::new()).await,
    }
}

async fn summed(db: &impl ConnectionTrait, which: &str, values: Vec<Value>) -> Result<HashMap<Uuid, Used>, Failure> {
    let sql = format!(
        "SELECT link_id, CAST(SUM(visits) AS BIGINT) AS visits, CAST(SUM(downloads) AS BIGINT) AS downloads, \
                MAX(last_visited_at) AS last_visited_at \
           FROM link_days {which} GROUP BY link_id"
    );
    let mut used = HashMap::new();
    for row in db.query_all_raw(statement(db, &sql, values)).await? {
        let count = |column: &str| Ok::<_, Failure>(u64::try_from(row.try_get::<i64>("", column)?).unwrap_or(0));
        let of_link = Used {
            visits: count("visits")?,
            downloads: count("downloads")?,
            last_visited_at: row.try_get("", "last_visited_at")?,
        };
        used.insert(row.try_get("", "link_id")?, of_link);
    }
    Ok(used)
}
