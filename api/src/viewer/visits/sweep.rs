use sea_orm::ConnectionTrait;

use crate::{database::statement, entities::Instant, http::Failure};

/// Days for which it is known what was downloaded, and which sites showed a link.
const DAYS: i32 = 90;

/// Drops what is older; the sums by day stay.
pub async fn sweep(db: &impl ConnectionTrait, now: Instant) -> Result<(), Failure> {
    for table in ["link_downloads", "link_sites"] {
        let old = format!("DELETE FROM {table} WHERE day <= ?");
        db.execute_raw(statement(db, &old, [(now.day() - DAYS).into()])).await?;
    }
    Ok(())
}
