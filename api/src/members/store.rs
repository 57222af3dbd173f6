//! Queries on members.

use std::collections::HashSet;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use uuid::Uuid;
use vitrine_shared::{Change, FieldCode, MEMBERS_PER_COLLECTION, MemberId, MemberState, ProblemCode, Right, Role};

use crate::{
    access::Actor,
    accounts,
    entities::{
        Instant,
        member::{ActiveModel, Column, Entity, Model},
    },
    events,
    http::{Failure, Field},
    links,
};

/// The members that a member sees: who can sign in; all, for who manages them.
pub(super) fn visible(actor: &Actor) -> Condition {
    if actor.has(Right::MemberManage) { Condition::all() } else { accounts::is_active() }
}

/// The members in this state.
pub(super) fn in_state(state: MemberState) -> Condition {
    match state {
        MemberState::Active => accounts::is_active(),
        MemberState::Invited => Condition::all().add(Column::DeactivatedAt.is_null()).add(Column::JoinedAt.is_null()),
        MemberState::Deactivated => Condition::all().add(Column::DeactivatedAt.is_not_null()),
    }
}

/// The state that a row says.
pub(super) fn state(row: &Model) -> MemberState {
    match (row.deactivated_at, row.joined_at) {
        (Some(_), _) => MemberState::Deactivated,
        (None, None) => MemberState::Invited,
        (None, Some(_)) => MemberState::Active,
    }
}

/// The member of this id; 404 else.
pub(super) async fn by_id(db: &impl ConnectionTrait, id: Uuid) -> Result<Model, Failure> {
    Entity::find_by_id(id).one(db).await?.ok_or_else(|| ProblemCode::NotFound.into())
}

/// 403 where the role may more than the member may.
pub(super) async fn may_give(db: &impl ConnectionTrait, actor: &Actor, role: &str) -> Result<(), Failure> {
    let rights = accounts::rights_of(db, role).await?;
    if actor.rights.includes(&rights) { Ok(()) } else { Err(ProblemCode::NotAllowed.into()) }
}

/// 409 where nobody but this member is an active administrator. Of two changes at once the second waits here.
pub(super) async fn keep_an_administrator(db: &impl ConnectionTrait, without: Uuid) -> Result<(), Failure> {
    let administrators = Entity::find()
        .filter(Column::RoleId.eq(Role::Administrator.as_str()))
        .filter(accounts::is_active())
        .order_by_asc(Column::Id)
        .lock_exclusive();
    let is_other = |row: &Model| row.id != without;
    if administrators.all(db).await?.iter().any(is_other) { Ok(()) } else { Err(ProblemCode::LastAdministrator.into()) }
}

/// Changes a member whose version is this one; 412 else. In the same transaction what hangs on it is told: the pages of
/// their links show their name, and give what they may give.
pub async fn change(
    db: &impl ConnectionTrait,
    id: Uuid,
    version: i64,
    change: ActiveModel,
    now: Instant,
) -> Result<Model, Failure> {
    let next = Expr::col(Column::Version).add(1);
    let this = Entity::update_many().set(change).col_expr(Column::Version, next).filter(Column::Id.eq(id));
    if this.filter(Column::Version.eq(version)).exec(db).await?.rows_affected == 0 {
        return Err(ProblemCode::VersionMismatch.into());
    }
    links::maker_changed(db, now, id).await?;
    events::tell(db, now, &[Change::Member { id: id.into() }]).await?;
    by_id(db, id).await
}

/// The ids in their order, none twice; 422 with the field, below `pointer`, of each that is no member.
pub async fn named(db: &impl ConnectionTrait, pointer: &str, ids: &[MemberId]) -> Result<Vec<Uuid>, Failure> {
    if ids.len() > MEMBERS_PER_COLLECTION {
        let most = MEMBERS_PER_COLLECTION as u64;
        return Err(Failure::invalid(vec![Field::limited(pointer, FieldCode::TooLong, most)]));
    }
    let there = Entity::find().select_only().column(Column::Id).filter(Column::Id.is_in(ids.iter().map(|id| id.0)));
    let there: HashSet<Uuid> = there.into_tuple().all(db).await?.into_iter().collect();
    let missing = ids.iter().enumerate().filter(|(_, id)| !there.contains(&id.0));
    let fields: Vec<Field> =
        missing.map(|(at, _)| Field::new(&format!("{pointer}/{at}"), FieldCode::Unknown)).collect();
    if !fields.is_empty() {
        return Err(Failure::invalid(fields));
    }
    let mut seen = HashSet::new();
    Ok(ids.iter().map(|id| id.0).filter(|&id| seen.insert(id)).collect())
}
