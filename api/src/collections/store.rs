//! Queries on collections.

use std::collections::{HashMap, HashSet};

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect, Set, sea_query::Expr};
use uuid::Uuid;
use vitrine_shared::{MemberName, ProblemCode, Visibility};

use crate::{
    access::{Actor, editable_collections, visible_collections},
    database::{placeholders, statement},
    entities::{
        Instant,
        collection::{ActiveModel, Column, Entity, Model},
        collection_member,
    },
    http::Failure,
    random,
};

/// How a visibility stands in its column.
pub fn stored(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Everyone => "everyone",
        Visibility::Hidden => "hidden",
    }
}

/// The collection, if this member sees it and it is not in the bin; 404 else.
pub async fn visible(db: &impl ConnectionTrait, actor: &Actor, id: Uuid) -> Result<Model, Failure> {
    let found =
        Entity::find_by_id(id).filter(visible_collections(actor)).filter(Column::DeletedAt.is_null()).one(db).await?;
    found.ok_or_else(|| ProblemCode::NotFound.into())
}

/// Those of the collections that this member sees.
pub async fn seen(db: &impl ConnectionTrait, actor: &Actor, ids: &[Uuid]) -> Result<HashSet<Uuid>, Failure> {
    let seen = Entity::find().select_only().column(Column::Id).filter(visible_collections(actor));
    let seen = seen.filter(Column::Id.is_in(ids.iter().copied())).into_tuple::<Uuid>().all(db).await?;
    Ok(seen.into_iter().collect())
}

/// The collection, if this member may change it; 403 where they only see it, 404 where not even that.
pub async fn editable(db: &impl ConnectionTrait, actor: &Actor, id: Uuid) -> Result<Model, Failure> {
    let found =
        Entity::find_by_id(id).filter(editable_collections(actor)).filter(Column::DeletedAt.is_null()).one(db).await?;
    match found {
        Some(row) => Ok(row),
        None => {
            visible(db, actor, id).await?;
            Err(ProblemCode::NotAllowed.into())
        }
    }
}

/// Collections that this member may change, by name.
pub async fn by_name(db: &impl ConnectionTrait, actor: &Actor, name: &str) -> Result<Vec<Model>, Failure> {
    let named = Entity::find().filter(editable_collections(actor)).filter(Column::Name.eq(name));
    Ok(named.filter(Column::DeletedAt.is_null()).all(db).await?)
}

/// Adds a collection; its name must have been checked.
pub async fn create_named(
    db: &impl ConnectionTrait,
    owner: Uuid,
    name: String,
    visibility: Visibility,
    now: Instant,
) -> Result<Uuid, Failure> {
    insert(db, owner, name, visibility, false, now).await
}

/// Adds what holds the asset of a direct link, or those of a view of a selection: no member's to see.
pub async fn create_unlisted(
    db: &impl ConnectionTrait,
    owner: Uuid,
    name: String,
    now: Instant,
) -> Result<Uuid, Failure> {
    insert(db, owner, name, Visibility::Everyone, true, now).await
}

/// Removes those that are no member's to see and that no link opens any more; a deleted link keeps its own.
pub async fn delete_unlisted(db: &impl ConnectionTrait) -> Result<(), Failure> {
    // Not `NOT IN`, which PostgreSQL gives up to look up in a table once that is large.
    let sql = "DELETE FROM collections \
               WHERE unlisted AND NOT EXISTS (SELECT 1 FROM links l WHERE l.collection_id = collections.id)";
    db.execute_raw(statement(db, sql, [])).await?;
    Ok(())
}

async fn insert(
    db: &impl ConnectionTrait,
    owner: Uuid,
    name: String,
    visibility: Visibility,
    unlisted: bool,
    now: Instant,
) -> Result<Uuid, Failure> {
    let id = random::id(now)?;
    let row = ActiveModel {
        id: Set(id),
        name: Set(name),
        owner_id: Set(owner),
        visibility: Set(stored(visibility).to_owned()),
        version: Set(1),
        revision: Set(1),
        created_at: Set(now),
        changed_at: Set(now),
        changed_by: Set(owner),
        deleted_at: Set(None),
        deleted_by: Set(None),
        unlisted: Set(unlisted),
    };
    Entity::insert(row).exec_without_returning(db).await?;
    Ok(id)
}

/// Names members for a collection, in place of those who were named before.
pub(super) async fn set_members(db: &impl ConnectionTrait, id: Uuid, members: &[Uuid]) -> Result<(), Failure> {
    use collection_member::{ActiveModel, Column, Entity};
    Entity::delete_many().filter(Column::CollectionId.eq(id)).exec(db).await?;
    if !members.is_empty() {
        let row = |&member| ActiveModel { collection_id: Set(id), member_id: Set(member) };
        Entity::insert_many(members.iter().map(row)).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The members who are named for each of these collections, by name.
pub(super) async fn members_of(
    db: &impl ConnectionTrait,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<MemberName>>, Failure> {
    let mut members: HashMap<Uuid, Vec<MemberName>> = HashMap::new();
    if ids.is_empty() {
        return Ok(members);
    }
    let sql = format!(
        "SELECT n.collection_id, m.id, m.name FROM collection_members n JOIN members m ON m.id = n.member_id \
          WHERE n.collection_id IN ({}) ORDER BY m.name, m.id",
        placeholders(ids.len())
    );
    for row in db.query_all_raw(statement(db, &sql, ids.iter().map(|&id| id.into()))).await? {
        let id: Uuid = row.try_get("", "id")?;
        let member = MemberName { id: id.into(), name: row.try_get("", "name")? };
        members.entry(row.try_get("", "collection_id")?).or_default().push(member);
    }
    Ok(members)
}

/// Puts a collection in the bin; nobody did where it goes by itself. Its links are another matter.
pub async fn put_in_bin(db: &impl ConnectionTrait, id: Uuid, by: Option<Uuid>, now: Instant) -> Result<(), Failure> {
    let change = ActiveModel { deleted_at: Set(Some(now)), deleted_by: Set(by), ..Default::default() };
    Entity::update_many().set(change).filter(Column::Id.eq(id)).exec(db).await?;
    touch_revision(db, &[id]).await
}

/// Marks who changed a collection last.
pub(super) async fn changed_by(db: &impl ConnectionTrait, id: Uuid, by: Uuid, now: Instant) -> Result<(), Failure> {
    let change = ActiveModel { changed_at: Set(now), changed_by: Set(by), ..Default::default() };
    Entity::update_many().set(change).filter(Column::Id.eq(id)).exec(db).await?;
    Ok(())
}

/// What these collections' pages show has changed.
pub async fn touch_revision(db: &impl ConnectionTrait, ids: &[Uuid]) -> Result<(), Failure> {
    if ids.is_empty() {
        return Ok(());
    }
    let next = Expr::col(Column::Revision).add(1);
    Entity::update_many()
        .col_expr(Column::Revision, next)
        .filter(Column::Id.is_in(ids.iter().copied()))
        .exec(db)
        .await?;
    Ok(())
}
