//! Collections as the wire has them, many in a few queries.

use std::collections::{HashMap, HashSet};

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Value};
use uuid::Uuid;
use vitrine_shared::{
    Collection, CollectionCounts, CollectionRights, Cover, MemberName, ProblemCode, Publication, Right, Visibility,
};

use super::{counts::is_kind, store::members_of};
use crate::{
    access::Actor,
    app::App,
    database::{placeholders, statement},
    entities::{collection::Model, collection_count, link, member},
    http::Failure,
    links,
};

/// Pictures on a card.
const COVERS: i64 = 3;

/// One collection.
pub async fn describe_one(
    db: &impl ConnectionTrait,
    app: &App,
    actor: &Actor,
    row: Model,
) -> Result<Collection, Failure> {
    let mut described = describe(db, app, actor, vec![row]).await?;
    described.pop().ok_or_else(|| ProblemCode::NotFound.into())
}

/// Collections in the given order, as this member sees them.
pub async fn describe(
    db: &impl ConnectionTrait,
    app: &App,
    actor: &Actor,
    rows: Vec<Model>,
) -> Result<Vec<Collection>, Failure> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut counts = counts(db, &ids).await?;
    let mut covers = covers(db, &ids).await?;
    let names = names(db, rows.iter().flat_map(|row| [row.owner_id, row.changed_by]).collect()).await?;
    let mut members = members_of(db, &ids).await?;
    let mut publications = links::publications(db, app.clock.now(), &ids).await?;
    let mine = with_own_links(db, actor.id, &ids).await?;
    let name = |id: Uuid| MemberName { id: id.into(), name: names.get(&id).cloned().unwrap_or_default() };
    let describe = |row: Model| Collection {
        id: row.id.into(),
        visibility: if row.visibility == "hidden" { Visibility::Hidden } else { Visibility::Everyone },
        owner: name(row.owner_id),
        members: members.remove(&row.id).unwrap_or_default(),
        covers: covers.remove(&row.id).unwrap_or_default(),
        counts: counts.remove(&row.id).unwrap_or_default(),
        publication: publications.remove(&row.id).unwrap_or(Publication { active: false, from: None, until: None }),
        created_at: row.created_at.timestamp(),
        changed_at: row.changed_at.timestamp(),
        changed_by: name(row.changed_by),
        deleted_at: row.deleted_at.map(|at| at.timestamp()),
        rights: rights(actor, &row, mine.contains(&row.id)),
        version: row.version,
        name: row.name,
    };
    Ok(rows.into_iter().map(describe).collect())
}

/// What a member who sees a collection may do with it.
fn rights(actor: &Actor, row: &Model, has_own_link: bool) -> CollectionRights {
    let edit = row.owner_id == actor.id && actor.has(Right::CollectionCreate) || actor.has(Right::CollectionEditAny);
    CollectionRights {
        edit,
        change_visibility: edit,
        delete: edit,
        share: actor.has(Right::LinkCreate),
        see_links: edit || has_own_link || actor.has(Right::LinkManageAny),
    }
}

async fn names(db: &impl ConnectionTrait, ids: HashSet<Uuid>) -> Result<HashMap<Uuid, String>, Failure> {
    let members = member::Entity::find().filter(member::Column::Id.is_in(ids)).all(db).await?;
    Ok(members.into_iter().map(|member| (member.id, member.name)).collect())
}

/// Those of the collections to which the member made a link that is not deleted.
async fn with_own_links(db: &impl ConnectionTrait, maker: Uuid, ids: &[Uuid]) -> Result<HashSet<Uuid>, Failure> {
    let own = link::Entity::find()
        .select_only()
        .column(link::Column::CollectionId)
        .filter(link::Column::MakerId.eq(maker))
        .filter(link::Column::RevokedAt.is_null())
        .filter(link::Column::CollectionId.is_in(ids.iter().copied()));
    Ok(own.into_tuple::<Uuid>().all(db).await?.into_iter().collect())
}

async fn counts(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<HashMap<Uuid, CollectionCounts>, Failure> {
    let rows = collection_count::Entity::find()
        .filter(collection_count::Column::CollectionId.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    let mut counts: HashMap<Uuid, CollectionCounts> = HashMap::new();
    for row in rows.into_iter().filter(|row| is_kind(&row.class)) {
        let held = counts.entry(row.collection_id).or_default();
        let (assets, bytes) = (u64::try_from(row.assets).unwrap_or(0), u64::try_from(row.bytes).unwrap_or(0));
        held.assets += assets;
        held.bytes += bytes;
        match row.class.as_str() {
            "image" => held.images += assets,
            "video" => held.videos += assets,
            "document" => held.documents += assets,
            _ => held.others += assets,
        }
    }
    Ok(counts)
}

async fn covers(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Cover>>, Failure> {
    let mut covers: HashMap<Uuid, Vec<Cover>> = HashMap::new();
    if ids.is_empty() {
        return Ok(covers);
    }
    let sql = format!(
        "SELECT collection_id, asset_id, recipe FROM (\
           SELECT ca.collection_id, ca.asset_id, r.recipe, \
                  ROW_NUMBER() OVER (PARTITION BY ca.collection_id ORDER BY ca.position, ca.asset_id) AS place \
           FROM collection_assets ca JOIN assets a ON a.id = ca.asset_id AND a.deleted_at IS NULL \
           JOIN renditions r ON r.asset_id = a.id AND r.profile_id = 'thumbnail' AND r.state = 'made' \
           WHERE ca.collection_id IN ({})) placed WHERE place <= ? ORDER BY collection_id, place",
        placeholders(ids.len())
    );
    let values = ids.iter().map(|&id| Value::from(id)).chain([COVERS.into()]);
    for row in db.query_all_raw(statement(db, &sql, values)).await? {
        let (collection, asset): (Uuid, Uuid) = (row.try_get("", "collection_id")?, row.try_get("", "asset_id")?);
        let recipe: i32 = row.try_get("", "recipe")?;
        let url = format!("/api/v1/assets/{asset}/renditions/thumbnail?v={recipe}");
        covers.entry(collection).or_default().push(Cover { asset: asset.into(), url });
    }
    Ok(covers)
}
