//! What the makers of links are told: that their links began to be used, ended, or give less than they did.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;
use vitrine_shared::{FileClass, LinkState, NoticeKind, SuspendedReason};

use super::{Row, store, usage::used};
use crate::{
    database::word,
    entities::{
        Instant,
        link::{ActiveModel, Column, Entity, Model},
    },
    http::Failure,
    notices::{self, New},
};

/// How long before its end a link's maker is told.
const SOON_SECONDS: i64 = 3 * 86_400;
/// An end that is longer ago is no news.
const NEWS_SECONDS: i64 = 7 * 86_400;

/// Classes of files that a link may not give, though it was asked to, and since when.
pub(super) fn withheld(link: &Model) -> HashMap<FileClass, Instant> {
    let kept: HashMap<FileClass, i64> = serde_json::from_str(&link.withheld).unwrap_or_default();
    kept.into_iter().map(|(class, since)| (class, Instant(since))).collect()
}

/// Works out anew what follows from the rights of these links' makers. What has changed gets its time, and the maker is told
/// what their link gives no more. Gives those that have changed. In the transaction of what changed it.
pub(super) async fn review<'a>(
    db: &impl ConnectionTrait,
    rows: &'a [Row],
    now: Instant,
) -> Result<Vec<&'a Row>, Failure> {
    let mut reviewed = Vec::new();
    for row in rows {
        let reason = row.state(now).1;
        let suspended = reason.map(word).transpose()?;
        let (was_suspended, before) = (&row.link.suspended, withheld(&row.link));
        let lacking = lacking(row);
        let lost: Vec<_> = lacking.iter().filter(|class| !before.contains_key(class)).copied().collect();
        let is_other = *was_suspended != suspended;
        if !is_other && lost.is_empty() && lacking.len() == before.len() {
            continue;
        }
        let since = |class: &FileClass| (*class, before.get(class).copied().unwrap_or(now).0);
        let withheld: HashMap<FileClass, i64> = lacking.iter().map(since).collect();
        let mut change = ActiveModel { withheld: Set(serde_json::to_string(&withheld)?), ..Default::default() };
        if is_other {
            change.suspended_at = Set(reason.map(|_| now));
            change.suspended = Set(suspended);
        }
        Entity::update_many().set(change).filter(Column::Id.eq(row.link.id)).exec(db).await?;
        reviewed.push(row);
        match reason.and_then(stopped) {
            Some(kind) if is_other => notices::add(db, now, New::of(&row.link, kind)).await?,
            None if reason.is_none() && !lost.is_empty() => {
                notices::add(db, now, New { classes: lost, ..New::of(&row.link, NoticeKind::GivesLess) }).await?;
            }
            _ => {}
        }
    }
    Ok(reviewed)
}

/// Classes that were asked of a link and that its maker may not give.
fn lacking(row: &Row) -> Vec<FileClass> {
    let (asked, given) = (row.allow(), row.given());
    let classes = [
        (FileClass::Originals, asked.originals && !given.originals),
        (FileClass::Proxies, !asked.proxies.is_empty() && given.proxies.is_empty()),
        (FileClass::Attachments, asked.attachments && !given.attachments),
    ];
    classes.into_iter().filter(|(_, is_lacking)| *is_lacking).map(|(class, _)| class).collect()
}

/// What a maker is told of a suspended link.
fn stopped(reason: SuspendedReason) -> Option<NoticeKind> {
    match reason {
        SuspendedReason::MakerMayNotShare => Some(NoticeKind::MayNotShare),
        SuspendedReason::MakerDoesNotSee => Some(NoticeKind::DoesNotSee),
        SuspendedReason::MakerMayNotGive => Some(NoticeKind::MayNotGive),
        // They cannot sign in; or who did it tells them.
        SuspendedReason::MakerDeactivated | SuspendedReason::AssetInBin => None,
    }
}

/// Who sees a collection has changed: so may have what its links give. In the transaction of the change.
pub async fn seers_changed(db: &impl ConnectionTrait, now: Instant, collection: Uuid) -> Result<(), Failure> {
    let rows = store::of_collections(db, &[collection]).await?;
    let changed = review(db, &rows, now).await?;
    store::tell_of(db, now, changed.into_iter().map(Row::place)).await
}

/// A member put assets in the bin or took them out: so did their direct links close or open. In the transaction of the change,
/// after it.
pub async fn bin_changed(db: &impl ConnectionTrait, now: Instant, assets: &[Uuid], by: Uuid) -> Result<(), Failure> {
    let rows = store::of_assets(db, assets).await?;
    for row in review(db, &rows, now).await? {
        if row.state(now).1 == Some(SuspendedReason::AssetInBin) {
            done_by(db, now, &row.link, by, NoticeKind::AssetInBin).await?;
        }
    }
    store::tell_of(db, now, rows.iter().map(Row::place)).await
}

/// Tells a link's maker what another member did to it.
pub(super) async fn done_by(
    db: &impl ConnectionTrait,
    now: Instant,
    link: &Model,
    by: Uuid,
    kind: NoticeKind,
) -> Result<(), Failure> {
    if link.maker_id == by {
        return Ok(());
    }
    notices::add(db, now, New { by: Some(by), ..New::of(link, kind) }).await
}

/// A link is about to have so many more visits and downloads: its maker is told of the first ones. In their transaction.
pub async fn first_used(
    db: &impl ConnectionTrait,
    now: Instant,
    link: Uuid,
    visits: i64,
    downloads: i64,
) -> Result<(), Failure> {
    if visits == 0 && downloads == 0 {
        return Ok(());
    }
    let before = used(db, [link].into_iter()).await?.remove(&link).unwrap_or_default();
    let first = [
        (NoticeKind::Opened, visits > 0 && before.visits == 0),
        (NoticeKind::Downloaded, downloads > 0 && before.downloads == 0),
    ];
    if first.iter().all(|(_, is_first)| !is_first) {
        return Ok(());
    }
    let Some(link) = Entity::find_by_id(link).filter(Column::RevokedAt.is_null()).one(db).await? else { return Ok(()) };
    for (kind, _) in first.into_iter().filter(|(_, is_first)| *is_first) {
        notices::add(db, now, New { once: Some(word(kind)?), ..New::of(&link, kind) }).await?;
    }
    Ok(())
}

/// Tells the makers of links that end within days, and of those that have ended since.
pub async fn tell_ends(db: &impl ConnectionTrait, now: Instant) -> Result<(), Failure> {
    let spans = [
        (NoticeKind::EndsSoon, LinkState::Active, now, now.plus_seconds(SOON_SECONDS)),
        (NoticeKind::Expired, LinkState::Expired, now.plus_seconds(-NEWS_SECONDS), now),
    ];
    for (kind, state, after, until) in spans {
        let kind_word = word(kind)?;
        for row in store::ending(db, &kind_word, after, until).await? {
            let Some(end) = row.link.expires_at else { continue };
            // Who set it to end so soon knows.
            let is_news = kind == NoticeKind::Expired || row.link.changed_at < end.plus_seconds(-SOON_SECONDS);
            if is_news && row.state(now).0 == state {
                let once = Some(format!("{kind_word}:{}", end.0));
                notices::add(db, now, New { once, expires_at: Some(end), ..New::of(&row.link, kind) }).await?;
            }
        }
    }
    Ok(())
}
