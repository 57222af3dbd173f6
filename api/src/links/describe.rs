use sea_orm::ConnectionTrait;
use uuid::Uuid;
use vitrine_shared::{Effective, Link, LinkKind, LinkState, MemberName, NotOffered, ProblemCode};

use super::{
    Row,
    effective::effective,
    expiry::{Expiry, write_time},
    holdings,
    store::{self, may_edit},
    take_over::may_take_over,
    token,
    told::withheld,
    usage::used,
};
use crate::{access::Actor, app::App, entities::Instant, http::Failure};

/// One link.
pub(super) async fn describe_one(
    db: &impl ConnectionTrait,
    app: &App,
    actor: &Actor,
    row: Row,
) -> Result<Link, Failure> {
    describe(db, app, actor, vec![row]).await?.pop().ok_or_else(|| ProblemCode::NotFound.into())
}

/// Links in the given order, as this member sees them.
pub(super) async fn describe(
    db: &impl ConnectionTrait,
    app: &App,
    actor: &Actor,
    rows: Vec<Row>,
) -> Result<Vec<Link>, Failure> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.link.collection_id).collect();
    let holdings = holdings(db, &ids).await?;
    let seen = store::seen(db, actor, &rows).await?;
    let used = used(db, rows.iter().map(|row| row.link.id)).await?;
    let now = app.clock.now();
    let describe = |row: Row| {
        let held = holdings.get(&row.link.collection_id).cloned().unwrap_or_default();
        let used = used.get(&row.link.id).cloned().unwrap_or_default();
        let (state, state_reason) = row.state(now);
        let may_edit = may_edit(actor, &row);
        let expiry = Expiry::of(&row.link);
        let slug = row.link.slug.clone().filter(|_| may_edit);
        // Of a collection that the reader does not see, nothing is told: not what it holds either.
        let is_seen = seen.contains(&row.link.id);
        let in_collection = !row.is_direct();
        let may_take_over = may_take_over(actor, &row, is_seen, now);
        Ok(Link {
            id: row.link.id.into(),
            kind: if in_collection { LinkKind::Collection } else { LinkKind::Original },
            collection_id: in_collection.then(|| row.link.collection_id.into()),
            collection_name: (in_collection && is_seen).then(|| row.collection_name.clone()),
            collection_goes_with_link: row.link.takes_collection,
            asset_id: row.link.asset_id.map(Into::into),
            asset_name: row.asset_name.clone(),
            url: may_edit.then(|| token::url(app, &row.link)).transpose()?,
            slug_url: slug.as_deref().map(|slug| token::slug_url(app, slug)),
            slug,
            state,
            state_reason,
            state_since: match state {
                LinkState::Suspended => row.link.suspended_at,
                LinkState::Expired => row.link.expires_at,
                LinkState::Paused => row.link.paused_at,
                LinkState::Active | LinkState::Scheduled => None,
            }
            .map(Instant::timestamp),
            allow: row.allow(),
            effective: match is_seen {
                true => since(effective(&row.allow(), &row.maker_rights, &held), &row),
                false => Effective::default(),
            },
            starts_at: row.link.starts_at.map(Instant::timestamp),
            expires_at: expiry.at.map(Instant::timestamp),
            expires_on: expiry.on,
            expires_time: expiry.time.map(write_time),
            time_zone: expiry.zone,
            has_password: row.link.password_hash.is_some(),
            watermark: row.link.watermark,
            face_search: row.link.face_search,
            max_downloads: row.link.max_downloads.map(i64::unsigned_abs),
            downloads_left: row.downloads_left(),
            message: row.link.message.clone(),
            show_properties: row.link.show_properties,
            embed_sites: row.embed_sites(),
            indexable: row.link.indexable,
            created_at: row.link.created_at.timestamp(),
            created_by: MemberName { id: row.link.maker_id.into(), name: row.maker_name },
            changed_at: row.link.changed_at.timestamp(),
            changed_by: MemberName { id: row.link.changed_by.into(), name: row.changed_by_name },
            visits: used.visits,
            downloads: used.downloads,
            last_visited_at: used.last_visited_at.map(Instant::timestamp),
            running_downloads: app.transfers.running(row.link.id),
            may_edit,
            may_take_over,
            version: row.link.version,
            name: row.link.name,
        })
    };
    rows.into_iter().map(describe).collect()
}

/// The same with the time of each reason that is the maker's.
fn since(mut effective: Effective, row: &Row) -> Effective {
    let withheld = withheld(&row.link);
    for reason in &mut effective.reasons {
        let since = withheld.get(&reason.class).filter(|_| reason.code == NotOffered::NotAllowed);
        reason.since = since.map(|since| since.timestamp());
    }
    effective
}
