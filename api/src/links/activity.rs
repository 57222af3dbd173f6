//! How a link was used, from the rows that `viewer/visits` writes.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

use jiff::{ToSpan, civil::Date};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};
use uuid::Uuid;
use vitrine_shared::{ActivityDay, AssetDownloads, ClassDownloads, Counts, LinkActivity, Properties, SiteVisits};

use crate::{database::statement, entities::profile, http::Failure};

/// The first day there is.
const FIRST: Date = jiff::civil::date(1970, 1, 1);
/// Assets that are named; those behind were taken least.
const ASSETS: usize = 500;
/// The class of archives.
const ARCHIVE: &str = "zip";

/// Days from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub from: Date,
    pub to: Date,
}

/// A day as rows keep it.
fn number(date: Date) -> i32 {
    FIRST.until(date).map_or(0, |span| span.get_days())
}

/// The day of a row.
pub(super) fn date(day: i32) -> Date {
    FIRST.saturating_add(day.days())
}

/// What happened on these days. `names_assets`: whether the reader may know what the collection holds.
pub(super) async fn activity(
    db: &impl ConnectionTrait,
    profiles: &[profile::Model],
    link: Uuid,
    span: Span,
    names_assets: bool,
) -> Result<LinkActivity, Failure> {
    let counted: HashMap<i32, Counts> = rows(db, DAYS, link, span).await?.iter().map(day).collect::<Result<_, _>>()?;
    let dates = span.from.series(1.day()).take_while(|&date| date <= span.to);
    let days: Vec<ActivityDay> = dates
        .map(|date| ActivityDay { date, counts: counted.get(&number(date)).copied().unwrap_or_default() })
        .collect();
    let total = days.iter().fold(Counts::default(), |total, day| sum(total, day.counts));
    let class = |class: &str, downloads| ClassDownloads {
        class: class.to_owned(),
        profile: profiles.iter().find(|profile| profile.id == class).map(|profile| profile.name.clone()),
        downloads,
    };
    let mut classes: BTreeMap<String, u64> = BTreeMap::from([(ARCHIVE.to_owned(), total.archives)]);
    let mut assets: BTreeMap<Uuid, AssetDownloads> = BTreeMap::new();
    for row in rows(db, FILES, link, span).await? {
        let (id, of): (Uuid, String) = (row.try_get("", "asset_id")?, row.try_get("", "class")?);
        let downloads = count(&row, "downloads")?;
        if of != ARCHIVE {
            *classes.entry(of.clone()).or_default() += downloads;
        }
        let name = name(&row)?;
        let asset = assets.entry(id);
        let asset = asset.or_insert(AssetDownloads { id: id.into(), name, downloads: 0, classes: Vec::new() });
        asset.downloads += downloads;
        asset.classes.push(class(&of, downloads));
    }
    let mut assets: Vec<AssetDownloads> = assets.into_values().filter(|_| names_assets).collect();
    assets.sort_by_key(|asset| Reverse(asset.downloads));
    assets.truncate(ASSETS);
    let taken = classes.iter().filter(|(_, downloads)| **downloads > 0);
    let mut classes: Vec<ClassDownloads> = taken.map(|(of, &downloads)| class(of, downloads)).collect();
    classes.sort_by_key(|of| Reverse(of.downloads));
    let sites = rows(db, SITES, link, span).await?;
    let site = |row: &QueryResult| Ok(SiteVisits { site: row.try_get("", "site")?, visits: count(row, "visits")? });
    let sites = sites.iter().map(site).collect::<Result<_, DbErr>>()?;
    Ok(LinkActivity { from: span.from, to: span.to, total, days, classes, assets, sites })
}

const DAYS: &str = "SELECT day, visits, views, downloads, archives, failed_unlocks FROM link_days \
                     WHERE link_id = ? AND day BETWEEN ? AND ?";
const FILES: &str = "SELECT d.asset_id, d.class, CAST(SUM(d.downloads) AS BIGINT) AS downloads, \
                            a.name, a.properties FROM link_downloads d LEFT JOIN assets a ON a.id = d.asset_id \
                      WHERE d.link_id = ? AND d.day BETWEEN ? AND ? \
                      GROUP BY d.asset_id, d.class, a.name, a.properties ORDER BY downloads DESC, d.class";
const SITES: &str = "SELECT site, CAST(SUM(visits) AS BIGINT) AS visits FROM link_sites \
                      WHERE link_id = ? AND day BETWEEN ? AND ? GROUP BY site ORDER BY visits DESC, site";

async fn rows(db: &impl ConnectionTrait, sql: &str, link: Uuid, span: Span) -> Result<Vec<QueryResult>, Failure> {
    let values: [Value; 3] = [link.into(), number(span.from).into(), number(span.to).into()];
    Ok(db.query_all_raw(statement(db, sql, values)).await?)
}

fn count(row: &QueryResult, column: &str) -> Result<u64, DbErr> {
    Ok(u64::try_from(row.try_get::<i64>("", column)?).unwrap_or(0))
}

fn day(row: &QueryResult) -> Result<(i32, Counts), DbErr> {
    let counts = Counts {
        visits: count(row, "visits")?,
        views: count(row, "views")?,
        downloads: count(row, "downloads")?,
        archives: count(row, "archives")?,
        failed_unlocks: count(row, "failed_unlocks")?,
    };
    Ok((row.try_get("", "day")?, counts))
}

fn sum(a: Counts, b: Counts) -> Counts {
    Counts {
        visits: a.visits + b.visits,
        views: a.views + b.views,
        downloads: a.downloads + b.downloads,
        archives: a.archives + b.archives,
        failed_unlocks: a.failed_unlocks + b.failed_unlocks,
    }
}

/// What is counted, by name.
pub(super) fn figures(counts: Counts) -> [(&'static str, u64); 5] {
    let Counts { visits, views, downloads, archives, failed_unlocks } = counts;
    [
        ("visits", visits),
        ("views", views),
        ("downloads", downloads),
        ("archives", archives),
        ("failed_unlocks", failed_unlocks),
    ]
}

/// The title of an asset, or its file name.
fn name(row: &QueryResult) -> Result<Option<String>, DbErr> {
    let properties: Option<String> = row.try_get("", "properties")?;
    let properties: Properties = properties.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default();
    Ok(properties.title.or(row.try_get("", "name")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        for text in ["1970-01-01", "2026-11-25", "1969-12-31", "9999-12-31"] {
            let day: Date = text.parse().unwrap();
            assert_eq!(date(number(day)), day);
        }
        assert_eq!(number("2026-11-25".parse().unwrap()), 20_782);
    }
}
