use std::{collections::HashMap, sync::Arc, time::Duration};

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Value};
use tokio::sync::watch;
use uuid::Uuid;

use super::Day;
use crate::{
    app::App,
    database::statement,
    entities::{Instant, link},
    events,
    http::Failure,
    links, random,
};

/// What a crash may lose.
const EVERY: Duration = Duration::from_secs(1);
/// Sites of one link that are kept a day: anybody can invent some.
const SITES: i64 = 100;

/// Writes once a second until it is told to stop, and then once more.
pub async fn count_visits(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    loop {
        let is_last = tokio::time::timeout(EVERY, stopped.wait_for(|stop| *stop)).await.is_ok();
        if let Err(failure) = flush(&app).await {
            tracing::warn!(%failure, "visits are written later");
        }
        if is_last {
            return;
        }
    }
}

/// Writes what was gathered so far, and tells open windows of it. Once it returns, what another call took before is written too.
pub async fn flush(app: &App) -> Result<(), Failure> {
    let _writing = app.visits.writing.lock().await;
    let days = app.visits.take();
    if !days.is_empty() {
        if let Err(failure) = write(app, &days).await {
            app.visits.put_back(days);
            return Err(failure);
        }
        app.visits.state().telling.changed(days.into_keys().map(|(link, _)| link));
    }
    let now = app.clock.now();
    let due = app.visits.state().telling.due(now);
    if !due.is_empty() {
        tell(app, &due, now).await?;
    }
    Ok(())
}

/// An event lost is a number that is shown late: it is not tried again.
async fn tell(app: &App, links: &[Uuid], now: Instant) -> Result<(), Failure> {
    let transaction = app.database.begin().await?;
    let ids = links.iter().copied();
    let of_links = link::Entity::find().filter(link::Column::Id.is_in(ids)).filter(link::Column::RevokedAt.is_null());
    let changes: Vec<_> = of_links.all(&transaction).await?.iter().map(links::changed).collect();
    events::tell(&transaction, now, &changes).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(())
}

async fn write(app: &App, days: &HashMap<(Uuid, i32), Day>) -> Result<(), Failure> {
    let today = app.clock.now().day();
    let transaction = app.database.begin().await?;
    let mut salts = HashMap::new();
    for (&(link, day), counted) in days {
        let salt = match salts.get(&day) {
            Some(salt) => salt,
            None => salts.entry(day).or_insert(salt_of(&transaction, day).await?),
        };
        let mut visits = 0;
        for visitor in &counted.visitors {
            visits += add_visitor(&transaction, link, day, visitor.salted(salt, link, "")).await?;
        }
        links::first_used(&transaction, app.clock.now(), link, visits, counted.downloads).await?;
        add_to_day(&transaction, link, day, visits, counted).await?;
        add_files(&transaction, link, day, counted).await?;
        add_sites(&transaction, link, day, salt, counted).await?;
    }
    // Who visited is known for the day only: with its salt nobody can be found out any more.
    for table in ["visitors", "visitor_salts"] {
        let past = format!("DELETE FROM {table} WHERE day < ?");
        transaction.execute_raw(statement(&transaction, &past, [today.into()])).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// The salt of a day, the same for every process.
async fn salt_of(db: &impl ConnectionTrait, day: i32) -> Result<Vec<u8>, Failure> {
    let fresh = random::bytes::<32>()?.to_vec();
    // The update changes nothing; it makes the row that is there come back.
    let sql = "INSERT INTO visitor_salts (day, salt) VALUES (?, ?) \
               ON CONFLICT (day) DO UPDATE SET salt = visitor_salts.salt RETURNING salt";
    let row = db.query_one_raw(statement(db, sql, [day.into(), fresh.into()])).await?;
    Ok(row.ok_or_else(|| Failure::internal("a salt returned no row"))?.try_get("", "salt")?)
}

/// 1 for a visitor who was not there before on this day, else 0.
async fn add_visitor(db: &impl ConnectionTrait, link: Uuid, day: i32, visitor: Vec<u8>) -> Result<i64, Failure> {
    let sql = "INSERT INTO visitors (link_id, day, visitor) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    let added = db.execute_raw(statement(db, sql, [link.into(), day.into(), visitor.into()])).await?.rows_affected();
    Ok(i64::try_from(added).unwrap_or(0))
}

async fn add_to_day(
    db: &impl ConnectionTrait,
    link: Uuid,
    day: i32,
    visits: i64,
    counted: &Day,
) -> Result<(), Failure> {
    let last: Option<i64> = counted.last_visited_at.map(|at| at.0);
    let sql = "INSERT INTO link_days (link_id, day, visits, views, downloads, archives, failed_unlocks, last_visited_at) \
               VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (link_id, day) DO UPDATE SET \
               visits = link_days.visits + excluded.visits, views = link_days.views + excluded.views, \
               downloads = link_days.downloads + excluded.downloads, archives = link_days.archives + excluded.archives, \
               failed_unlocks = link_days.failed_unlocks + excluded.failed_unlocks, \
               last_visited_at = CASE WHEN link_days.last_visited_at IS NULL THEN excluded.last_visited_at \
                                      WHEN excluded.last_visited_at > link_days.last_visited_at THEN excluded.last_visited_at \
                                      ELSE link_days.last_visited_at END";
    let numbers = [visits, counted.views, counted.downloads, counted.archives, counted.failed_unlocks].map(Value::from);
    let values = [link.into(), day.into()].into_iter().chain(numbers).chain([last.into()]);
    db.execute_raw(statement(db, sql, values)).await?;
    Ok(())
}

/// What was downloaded, by asset and class.
async fn add_files(db: &impl ConnectionTrait, link: Uuid, day: i32, counted: &Day) -> Result<(), Failure> {
    let files: Vec<_> = counted.files.iter().collect();
    // An archive may have ten thousand, and a statement takes so many values only.
    for some in files.chunks(1_000) {
        let sql = format!(
            "INSERT INTO link_downloads (link_id, day, asset_id, class, downloads) VALUES {} \
             ON CONFLICT (link_id, day, asset_id, class) DO UPDATE SET \
             downloads = link_downloads.downloads + excluded.downloads",
            vec!["(?, ?, ?, ?, ?)"; some.len()].join(", ")
        );
        let values = some.iter().flat_map(|((asset, class), downloads)| {
            let file: [Value; 5] =
                [link.into(), day.into(), (*asset).into(), class.clone().into(), (**downloads).into()];
            file
        });
        db.execute_raw(statement(db, &sql, values)).await?;
    }
    Ok(())
}

/// Visits in frames of other sites: each visitor of the day once a site.
async fn add_sites(db: &impl ConnectionTrait, link: Uuid, day: i32, salt: &[u8], counted: &Day) -> Result<(), Failure> {
    for (site, visitor) in &counted.sites {
        if add_visitor(db, link, day, visitor.salted(salt, link, site)).await? == 0 {
            continue;
        }
        let sql = "INSERT INTO link_sites (link_id, day, site, visits) SELECT ?, ?, ?, 1 \
                    WHERE (SELECT COUNT(*) FROM link_sites WHERE link_id = ? AND day = ? AND site <> ?) < ? \
                   ON CONFLICT (link_id, day, site) DO UPDATE SET visits = link_sites.visits + 1";
        let values: [Value; 7] =
            [link.into(), day.into(), site.clone().into(), link.into(), day.into(), site.clone().into(), SITES.into()];
        db.execute_raw(statement(db, sql, values)).await?;
    }
    Ok(())
}
