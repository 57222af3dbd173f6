use vitrine_shared::{
    EditMember, InviteMember, MemberId, MemberPublications, OneTimeAddress, RoleRights, Roles, TeamMember,
};

use super::{Answer, all, fetch};

/// The team by name; for who manages members with those who are invited or deactivated.
pub async fn list_members() -> Answer<Vec<TeamMember>> {
    all("/members", &[]).await
}

/// Invites somebody, or renews the invitation of who did not come yet.
pub async fn invite_member(request: &InviteMember) -> Answer<OneTimeAddress> {
    fetch::post("/members").json(request).answer().await
}

pub async fn edit_member(id: MemberId, version: i64, request: &EditMember) -> Answer<TeamMember> {
    fetch::patch(&path(id, ""), version).json(request).answer().await
}

/// A one-time address for a new password; the present one stays until it is used.
pub async fn reset_member_password(id: MemberId) -> Answer<OneTimeAddress> {
    fetch::post(&path(id, "/password-resets")).answer().await
}

/// The links that close when a member is deactivated.
pub async fn get_member_publications(id: MemberId) -> Answer<MemberPublications> {
    fetch::get(&path(id, "/publications")).answer().await
}

pub async fn list_roles() -> Answer<Vec<RoleRights>> {
    let roles: Roles = fetch::get("/roles").answer().await?;
    Ok(roles.items)
}

fn path(id: MemberId, rest: &str) -> String {
    ["/members/", &id.to_string(), rest].concat()
}
