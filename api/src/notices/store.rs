//! Queries on notices.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryResult, Set};
use serde_json::Value;
use uuid::Uuid;
use vitrine_shared::{Change, FileClass, MemberName, Notice, NoticeKind, Notices};

use crate::{
    database::{statement, word},
    entities::{
        Instant, link,
        notice::{ActiveModel, Column, Entity},
    },
    events,
    http::Failure,
};

/// How many are listed.
const LISTED: i64 = 100;
/// How long they are kept.
const SECONDS: i64 = 90 * 86_400;

/// A notice to be written.
pub struct New {
    pub kind: NoticeKind,
    pub member: Uuid,
    pub link: Uuid,
    pub by: Option<Uuid>,
    pub classes: Vec<FileClass>,
    pub expires_at: Option<Instant>,
    /// What is told of a link once under this word.
    pub once: Option<String>,
}

impl New {
    /// For the maker of a link.
    pub fn of(link: &link::Model, kind: NoticeKind) -> Self {
        let (member, link) = (link.maker_id, link.id);
        Self { kind, member, link, by: None, classes: Vec::new(), expires_at: None, once: None }
    }
}

/// Writes a notice into the transaction of what happened, unless the same was told before, and tells open windows of it.
pub async fn add(db: &impl ConnectionTrait, now: Instant, new: New) -> Result<(), Failure> {
    // What was hidden from them keeps its name to itself.
    let subject = match new.kind {
        NoticeKind::DoesNotSee => "CAST(NULL AS TEXT)",
        _ => "COALESCE(a.name, c.name)",
    };
    let sql = format!(
        "INSERT INTO notices (member_id, link_id, kind, subject, by_id, expires_at, classes, once, at) \
         SELECT ?, l.id, ?, {subject}, ?, ?, ?, ?, ? FROM links l JOIN collections c ON c.id = l.collection_id \
           LEFT JOIN assets a ON a.id = l.asset_id WHERE l.id = ? ON CONFLICT (link_id, once) DO NOTHING"
    );
    let values = [
        new.member.into(),
        word(new.kind)?.into(),
        new.by.into(),
        new.expires_at.map(|at| at.0).into(),
        serde_json::to_string(&new.classes)?.into(),
        new.once.into(),
        now.0.into(),
        new.link.into(),
    ];
    if db.execute_raw(statement(db, &sql, values)).await?.rows_affected() > 0 {
        events::tell(db, now, &[Change::Notice { member: new.member.into() }]).await?;
    }
    Ok(())
}

/// The newest notices of a member.
pub(super) async fn of_member(db: &impl ConnectionTrait, member: Uuid) -> Result<Notices, Failure> {
    let sql = "SELECT n.id, n.kind, n.link_id, n.subject, n.by_id, n.expires_at, n.classes, n.at, n.read_at, \
                      l.name AS link_name, l.asset_id, l.collection_id, b.name AS by_name, \
                      (l.revoked_at IS NOT NULL OR c.deleted_at IS NOT NULL) AS is_link_gone \
                 FROM notices n JOIN links l ON l.id = n.link_id JOIN collections c ON c.id = l.collection_id \
                 LEFT JOIN members b ON b.id = n.by_id \
                WHERE n.member_id = ? ORDER BY n.id DESC LIMIT ?";
    let rows = db.query_all_raw(statement(db, sql, [member.into(), LISTED.into()])).await?;
    let items = rows.iter().map(notice).collect::<Result<_, Failure>>()?;
    let unread = Entity::find().filter(Column::MemberId.eq(member)).filter(Column::ReadAt.is_null()).count(db).await?;
    Ok(Notices { items, unread })
}

fn notice(row: &QueryResult) -> Result<Notice, Failure> {
    let instant = |column: &str| row.try_get::<Option<Instant>>("", column);
    let (asset, by): (Option<Uuid>, Option<Uuid>) = (row.try_get("", "asset_id")?, row.try_get("", "by_id")?);
    let collection: Uuid = row.try_get("", "collection_id")?;
    let name = |id: Uuid| Ok::<_, DbErr>(MemberName { id: id.into(), name: row.try_get("", "by_name")? });
    Ok(Notice {
        id: row.try_get("", "id")?,
        kind: serde_json::from_value(Value::String(row.try_get("", "kind")?))?,
        link: row.try_get::<Uuid>("", "link_id")?.into(),
        link_name: row.try_get("", "link_name")?,
        is_link_gone: row.try_get("", "is_link_gone")?,
        collection_id: asset.is_none().then(|| collection.into()),
        asset_id: asset.map(Into::into),
        subject: row.try_get("", "subject")?,
        by: by.map(name).transpose()?,
        expires_at: instant("expires_at")?.map(Instant::timestamp),
        classes: serde_json::from_str(&row.try_get::<String>("", "classes")?)?,
        at: row.try_get::<Instant>("", "at")?.timestamp(),
        is_read: instant("read_at")?.is_some(),
    })
}

/// Marks a member's notices as read, up to one; whether any was not.
pub(super) async fn mark_read(
    db: &impl ConnectionTrait,
    member: Uuid,
    up_to: i64,
    now: Instant,
) -> Result<bool, Failure> {
    let change = ActiveModel { read_at: Set(Some(now)), ..Default::default() };
    let unread = Entity::update_many().set(change).filter(Column::MemberId.eq(member)).filter(Column::Id.lte(up_to));
    Ok(unread.filter(Column::ReadAt.is_null()).exec(db).await?.rows_affected > 0)
}

/// Drops what is old.
pub async fn sweep(db: &impl ConnectionTrait, now: Instant) -> Result<(), Failure> {
    Entity::delete_many().filter(Column::At.lt(now.plus_seconds(-SECONDS))).exec(db).await?;
    Ok(())
}
