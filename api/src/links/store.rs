//! Queries on links.

use std::collections::{BTreeSet, HashSet};

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryResult, Set, Value,
};
use uuid::Uuid;
use vitrine_shared::{Change, FieldCode, MemberName, NoticeKind, ProblemCode, Right};

use super::{
    row::{Place, ROWS, ROWS_AND_VIEWS, Row, changed},
    told,
};
use crate::{
    access::{Actor, throttle::Spent},
    assets, collections,
    database::{placeholders, statement},
    entities::{
        Instant,
        link::{ActiveModel, Column, Entity, Model},
    },
    events,
    http::{Failure, Field},
    notices::{self, New},
    watermark,
};

/// The link, or the view, whose token has this hash.
pub async fn by_token_hash(db: &impl ConnectionTrait, hash: Vec<u8>) -> Result<Option<Row>, Failure> {
    one(db, ROWS_AND_VIEWS, "l.token_hash = ?", hash.into()).await
}

/// The link of this slug, unless the caller asked for too many that nobody has: then it is not there for them either.
pub async fn by_slug(db: &impl ConnectionTrait, slug: String, guesses: &Spent) -> Result<Option<Row>, Failure> {
    let sql = format!("{ROWS} AND l.slug = ? AND NOT {}", Spent::CONDITION);
    let values = [slug.into()].into_iter().chain(guesses.values());
    let found = db.query_one_raw(statement(db, &sql, values)).await?;
    Ok(found.map(|row| Row::from_query_result(&row, "")).transpose()?)
}

/// Makes a slug this link's own for ever; 422 where it is or ever was another's, whosesoever.
pub(super) async fn claim_slug(db: &impl ConnectionTrait, link: Uuid, slug: Option<&str>) -> Result<(), Failure> {
    let Some(slug) = slug else { return Ok(()) };
    let sql = "INSERT INTO link_slugs (slug, link_id) VALUES (?, ?) ON CONFLICT (slug) DO NOTHING";
    db.execute_raw(statement(db, sql, [slug.into(), link.into()])).await?;
    let own = "SELECT 1 FROM link_slugs WHERE slug = ? AND link_id = ?";
    match db.query_one_raw(statement(db, own, [slug.into(), link.into()])).await? {
        Some(_) => Ok(()),
        None => Err(Failure::invalid(vec![Field::new("/slug", FieldCode::Taken)])),
    }
}

/// A link shows the watermark from now on: one must be set, and stay so, and its pictures are made. In the change's own
/// transaction, behind the link's own row.
pub(super) async fn mark_pictures(db: &impl ConnectionTrait, now: Instant, collection: Uuid) -> Result<(), Failure> {
    watermark::require_set(db).await?;
    watermark::enqueue_wanted(db, now, watermark::Scope::Collection(collection), watermark::AT_ONCE).await?;
    events::tell(db, now, &[Change::Watermark]).await
}

/// Takes one of the downloads that a link is limited to, in the transaction of what it is taken for; 403 where none is left.
pub async fn take_download(db: &impl ConnectionTrait, now: Instant, link: Uuid) -> Result<(), Failure> {
    let sql = "UPDATE links SET downloads_taken = downloads_taken + 1 \
                WHERE id = ? AND (max_downloads IS NULL OR downloads_taken < max_downloads) RETURNING *";
    let taken = db.query_one_raw(statement(db, sql, [link.into()])).await?.ok_or(ProblemCode::NoDownloadsLeft)?;
    let link = Model::from_query_result(&taken, "")?;
    if link.view_until.is_none() && link.max_downloads == Some(link.downloads_taken) {
        notices::add(db, now, New::of(&link, NoticeKind::UsedUp)).await?;
    }
    Ok(())
}

/// The link, or the view, of this id.
pub async fn by_id(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Row>, Failure> {
    one(db, ROWS_AND_VIEWS, "l.id = ?", id.into()).await
}

async fn one(db: &impl ConnectionTrait, rows: &str, which: &str, value: Value) -> Result<Option<Row>, Failure> {
    let found = db.query_one_raw(statement(db, &format!("{rows} AND {which}"), [value])).await?;
    Ok(found.map(|row| Row::from_query_result(&row, "")).transpose()?)
}

/// The links of these collections, newest first.
pub(super) async fn of_collections(db: &impl ConnectionTrait, collections: &[Uuid]) -> Result<Vec<Row>, Failure> {
    if collections.is_empty() {
        return Ok(Vec::new());
    }
    let which = placeholders(collections.len());
    let sql = format!("{ROWS} AND l.collection_id IN ({which}) ORDER BY l.created_at DESC, l.id DESC");
    several(db, &sql, collections.iter().map(|&id| id.into())).await
}

/// The direct links of these assets.
pub(super) async fn of_assets(db: &impl ConnectionTrait, assets: &[Uuid]) -> Result<Vec<Row>, Failure> {
    if assets.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("{ROWS} AND l.asset_id IN ({}) ORDER BY l.id", placeholders(assets.len()));
    several(db, &sql, assets.iter().map(|&id| id.into())).await
}

/// The links of these ids, in the order of their ids.
pub(super) async fn by_ids(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Row>, Failure> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("{ROWS} AND l.id IN ({}) ORDER BY l.id", placeholders(ids.len()));
    several(db, &sql, ids.iter().map(|&id| id.into())).await
}

/// Every link, or those that one member made; of a collection, or of all.
pub(super) async fn of_maker_in(
    db: &impl ConnectionTrait,
    maker: Option<Uuid>,
    collection: Option<Uuid>,
) -> Result<Vec<Row>, Failure> {
    let conditions = [("AND l.maker_id = ?", maker), ("AND l.collection_id = ?", collection)];
    let asked = conditions.iter().filter_map(|&(condition, id)| Some((condition, id?)));
    let (conditions, ids): (Vec<_>, Vec<_>) = asked.unzip();
    let sql = format!("{ROWS} {}", conditions.join(" "));
    several(db, &sql, ids.into_iter().map(Into::into)).await
}

/// Whose links a member may list, by name.
pub(super) async fn makers(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<MemberName>, Failure> {
    if !actor.has(Right::LinkManageAny) {
        return Ok(vec![MemberName { id: actor.id.into(), name: actor.name.clone() }]);
    }
    let sql = "SELECT m.id, m.name FROM members m WHERE m.id = ? OR EXISTS \
               (SELECT 1 FROM links l JOIN collections c ON c.id = l.collection_id \
                 WHERE l.maker_id = m.id AND l.revoked_at IS NULL AND l.view_until IS NULL AND c.deleted_at IS NULL) ORDER BY m.name, m.id";
    let rows = db.query_all_raw(statement(db, sql, [actor.id.into()])).await?;
    let name = |row: &QueryResult| {
        Ok::<_, DbErr>(MemberName { id: row.try_get::<Uuid>("", "id")?.into(), name: row.try_get("", "name")? })
    };
    Ok(rows.iter().map(name).collect::<Result<_, _>>()?)
}

async fn several(
    db: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<Row>, Failure> {
    let rows = db.query_all_raw(statement(db, sql, values)).await?;
    Ok(rows.iter().map(|row| Row::from_query_result(row, "")).collect::<Result<_, _>>()?)
}

/// Links that end after one instant and until another, whose makers were not told so under this word.
pub(super) async fn ending(
    db: &impl ConnectionTrait,
    word: &str,
    after: Instant,
    until: Instant,
) -> Result<Vec<Row>, Failure> {
    let sql = format!(
        "{ROWS} AND l.expires_at > ? AND l.expires_at <= ? AND NOT EXISTS \
           (SELECT 1 FROM notices n WHERE n.link_id = l.id AND n.once = ? || ':' || l.expires_at)"
    );
    several(db, &sql, [after.0.into(), until.0.into(), word.into()]).await
}

/// The direct links of an asset, newest first.
pub(super) async fn of_asset(db: &impl ConnectionTrait, asset: Uuid) -> Result<Vec<Row>, Failure> {
    let sql = format!("{ROWS} AND l.asset_id = ? ORDER BY l.created_at DESC, l.id DESC");
    several(db, &sql, [asset.into()]).await
}

/// The links that a member made, newest first.
pub(super) async fn of_maker(db: &impl ConnectionTrait, maker: Uuid) -> Result<Vec<Row>, Failure> {
    let sql = format!("{ROWS} AND l.maker_id = ? ORDER BY l.created_at DESC, l.id DESC");
    several(db, &sql, [maker.into()]).await
}

/// The link, if this member may know of it: its maker, who manages all links, who may change its collection or has a link
/// there themselves; of a direct one who may change its asset; 404 else.
pub(super) async fn visible(db: &impl ConnectionTrait, actor: &Actor, id: Uuid) -> Result<Row, Failure> {
    let row = one(db, ROWS, "l.id = ?", id.into()).await?.ok_or(ProblemCode::NotFound)?;
    let is_seen = match row.link.asset_id {
        Some(asset) => row.link.maker_id == actor.id || assets::may_change(db, actor, asset).await?,
        None => sees_links_of(db, actor, row.link.collection_id).await?,
    };
    if may_edit(actor, &row) || is_seen {
        return Ok(row);
    }
    Err(ProblemCode::NotFound.into())
}

/// The link, if this member may change it; 403 where they only see it, 404 where not even that.
pub(super) async fn editable(db: &impl ConnectionTrait, actor: &Actor, id: Uuid) -> Result<Row, Failure> {
    let row = visible(db, actor, id).await?;
    if may_edit(actor, &row) { Ok(row) } else { Err(ProblemCode::NotAllowed.into()) }
}

/// Those of the links of which this member sees what they open: the collection; or the asset, as everybody does.
pub(super) async fn seen(db: &impl ConnectionTrait, actor: &Actor, rows: &[Row]) -> Result<HashSet<Uuid>, Failure> {
    let collections: HashSet<Uuid> = rows.iter().map(|row| row.link.collection_id).collect();
    let seen = collections::seen(db, actor, &Vec::from_iter(collections)).await?;
    let is_seen = |row: &&Row| row.is_direct() || seen.contains(&row.link.collection_id);
    Ok(rows.iter().filter(is_seen).map(|row| row.link.id).collect())
}

/// Whether the member may edit, pause and delete the link, and have its address: its maker, as long as they may make links.
pub(super) fn may_edit(actor: &Actor, row: &Row) -> bool {
    row.link.maker_id == actor.id && actor.has(Right::LinkCreate) || actor.has(Right::LinkManageAny)
}

/// Whether the member sees the links of a collection: who may change it, has one there, or manages all links.
pub(super) async fn sees_links_of(db: &impl ConnectionTrait, actor: &Actor, collection: Uuid) -> Result<bool, Failure> {
    if actor.has(Right::LinkManageAny) {
        return Ok(true);
    }
    match collections::editable(db, actor, collection).await {
        Ok(_) => return Ok(true),
        Err(failure) if failure.code == ProblemCode::NotAllowed => {}
        Err(failure) if failure.code == ProblemCode::NotFound => return Ok(false),
        Err(failure) => return Err(failure),
    }
    let own = Entity::find().filter(Column::CollectionId.eq(collection)).filter(Column::MakerId.eq(actor.id));
    Ok(own.filter(Column::RevokedAt.is_null()).filter(Column::ViewUntil.is_null()).one(db).await?.is_some())
}

/// Revokes every link of a collection: they never open again and never return.
pub async fn revoke_all(db: &impl ConnectionTrait, collection: Uuid, by: Uuid, now: Instant) -> Result<(), Failure> {
    let ended =
        Entity::find().filter(Column::CollectionId.eq(collection)).filter(Column::RevokedAt.is_null()).all(db).await?;
    let change = ActiveModel { revoked_at: Set(Some(now)), revoked_by: Set(Some(by)), ..Default::default() };
    let of_collection = Entity::update_many().set(change).filter(Column::CollectionId.eq(collection));
    of_collection.filter(Column::RevokedAt.is_null()).exec(db).await?;
    for link in ended.iter().filter(|link| link.view_until.is_none()) {
        if link.expires_at.is_none_or(|end| now < end) {
            told::done_by(db, now, link, by, NoticeKind::CollectionDeleted).await?;
        }
    }
    events::tell(db, now, &ended.iter().map(changed).collect::<Vec<_>>()).await
}

/// Tells that a link changed, and with it perhaps whether its collection is published. In the change's own transaction.
pub(super) async fn tell(db: &impl ConnectionTrait, now: Instant, link: Place) -> Result<(), Failure> {
    tell_of(db, now, [link].into_iter()).await
}

/// The same of several links.
pub(super) async fn tell_of(
    db: &impl ConnectionTrait,
    now: Instant,
    links: impl Iterator<Item = Place> + Clone,
) -> Result<(), Failure> {
    let collections: BTreeSet<Uuid> = links.clone().map(|link| link.collection).collect();
    collections::touch_revision(db, &Vec::from_iter(collections)).await?;
    let listed: BTreeSet<Uuid> =
        links.clone().filter(|link| link.is_in_collection()).map(|link| link.collection).collect();
    let changed = links.map(Place::change);
    let published = listed.iter().map(|&id| Change::Collection { id: id.into() });
    events::tell(db, now, &changed.chain(published).collect::<Vec<_>>()).await
}
