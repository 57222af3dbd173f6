mod administrators;
mod edit;
mod invite;
mod list;
mod publications;

use vitrine_shared::{MemberAccount, MemberId, MemberState, Role, Session, TeamMember};

use crate::harness::{Client, TestApp};

/// Id of the member who is signed in.
pub async fn id_of(member: &Client) -> MemberId {
    member.get("/api/v1/session").await.read::<Session>().member.id
}

/// The account of this member, as the administrator sees it.
pub async fn account(administrator: &Client, id: MemberId) -> MemberAccount {
    administrator.get(&format!("/api/v1/members/{id}")).await.read::<TeamMember>().account.expect("an account")
}

/// Another administrator, and their id.
pub async fn second_administrator(app: &TestApp) -> (Client, MemberId) {
    let second = app.member(Role::Administrator).await;
    let id = id_of(&second).await;
    (second, id)
}

/// What edits set.
pub fn deactivated() -> serde_json::Value {
    serde_json::json!({ "state": MemberState::Deactivated })
}
