use sea_orm::ConnectionTrait;
use uuid::Uuid;
use vitrine_shared::{MemberAccount, ProblemCode, Right, TeamMember};

use super::store::state;
use crate::{
    access::Actor,
    accounts::role_named,
    entities::{Instant, member::Model},
    http::Failure,
    invitations,
};

/// One member.
pub(super) async fn describe_one(
    db: &impl ConnectionTrait,
    actor: &Actor,
    row: Model,
    now: Instant,
) -> Result<TeamMember, Failure> {
    describe(db, actor, vec![row], now).await?.pop().ok_or_else(|| ProblemCode::NotFound.into())
}

/// Members in the given order, as this member sees them.
pub(super) async fn describe(
    db: &impl ConnectionTrait,
    actor: &Actor,
    rows: Vec<Model>,
    now: Instant,
) -> Result<Vec<TeamMember>, Failure> {
    if !actor.has(Right::MemberManage) {
        return Ok(rows
            .into_iter()
            .map(|row| TeamMember { id: row.id.into(), name: row.name, account: None })
            .collect());
    }
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let addresses = invitations::open_until(db, &ids, now).await?;
    let describe = |row: Model| {
        let account = MemberAccount {
            role: role_named(&row.role_id)?,
            state: state(&row),
            created_at: row.created_at.timestamp(),
            last_seen_at: row.seen_at.map(Instant::timestamp),
            address_until: addresses.get(&row.id).map(|at| at.timestamp()),
            version: row.version,
            email: row.email,
        };
        Ok(TeamMember { id: row.id.into(), name: row.name, account: Some(account) })
    };
    rows.into_iter().map(describe).collect()
}
