use std::{cmp::Reverse, collections::HashSet};

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;
use vitrine_shared::{CollectionName, LinkState, MemberPublication, MemberPublications};

use super::{store, told, usage::used};
use crate::{
    access::{Actor, visible_collections},
    entities::{Instant, collection},
    http::Failure,
};

/// The active links that a member made, used last first; those to collections that the caller does not see are counted.
pub async fn publications_of_maker(
    db: &impl ConnectionTrait,
    actor: &Actor,
    now: Instant,
    maker: Uuid,
) -> Result<MemberPublications, Failure> {
    let mut active = store::of_maker(db, maker).await?;
    active.retain(|row| row.state(now).0 == LinkState::Active);
    let collections = collection::Entity::find().select_only().column(collection::Column::Id);
    let collections = collections
        .filter(visible_collections(actor))
        .filter(collection::Column::Id.is_in(active.iter().map(|row| row.link.collection_id)));
    let seen: HashSet<Uuid> = collections.into_tuple().all(db).await?.into_iter().collect();
    let all = active.len();
    active.retain(|row| row.is_direct() || seen.contains(&row.link.collection_id));
    let unseen = (all - active.len()) as u64;
    let used = used(db, active.iter().map(|row| row.link.id)).await?;
    let last_used = |link: Uuid| used.get(&link).and_then(|used| used.last_visited_at);
    active.sort_by_key(|row| Reverse(last_used(row.link.id)));
    let items = active.into_iter().map(|row| {
        let used = used.get(&row.link.id).cloned().unwrap_or_default();
        MemberPublication {
            link: row.link.id.into(),
            collection: (!row.is_direct())
                .then(|| CollectionName { id: row.link.collection_id.into(), name: row.collection_name.clone() }),
            asset_name: row.asset_name,
            until: row.link.expires_at.map(Instant::timestamp),
            visits: used.visits,
            downloads: used.downloads,
            last_visited_at: used.last_visited_at.map(Instant::timestamp),
            name: row.link.name,
        }
    });
    Ok(MemberPublications { items: items.collect(), unseen })
}

/// Tells that a member's name, rights or state changed, and with them perhaps what their links show and give. In the
/// change's own transaction.
pub async fn maker_changed(db: &impl ConnectionTrait, now: Instant, maker: Uuid) -> Result<(), Failure> {
    let rows = store::of_maker(db, maker).await?;
    told::review(db, &rows, now).await?;
    for row in rows {
        store::tell(db, now, row.place()).await?;
    }
    Ok(())
}
