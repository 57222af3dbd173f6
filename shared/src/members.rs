use serde::{Deserialize, Serialize};

use crate::{CollectionId, LinkId, MemberId, Right, Role, Timestamp};

/// Somebody of the team. Every member may know ids and names; who manages members sees the account, too.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TeamMember {
    pub id: MemberId,
    pub name: String,
    /// Only for who has `member.manage`.
    pub account: Option<MemberAccount>,
}

/// A member as who manages members sees them.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MemberAccount {
    pub email: String,
    pub role: Role,
    pub state: MemberState,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub created_at: Timestamp,
    /// To the minute; absent before the first sign-in.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub last_seen_at: Option<Timestamp>,
    /// Until when the one-time address works that was made last; absent where none is open.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub address_until: Option<Timestamp>,
    /// For `If-Match`, in quotes.
    pub version: i64,
}

/// Whether a member can sign in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum MemberState {
    /// Has not set a password yet.
    Invited,
    Active,
    /// Cannot sign in; their links are suspended.
    Deactivated,
}

/// Somebody to be invited.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct InviteMember {
    pub name: String,
    pub email: String,
    pub role: Role,
}

/// A change of a member, as JSON Merge Patch.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditMember {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<SetMemberState>,
}

/// What a member's state can be set to. Who was invited and deactivated is invited again when reactivated.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SetMemberState {
    Active,
    Deactivated,
}

/// A one-time address at which a member sets their password; until when it works stands in the account.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OneTimeAddress {
    pub member: TeamMember,
    /// Shown this once; absent where an `Idempotency-Key` repeats what was answered before.
    pub url: Option<String>,
}

/// The roles, and what each may do.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Roles {
    pub items: Vec<RoleRights>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RoleRights {
    pub id: Role,
    pub rights: Vec<Right>,
}

/// What closes when a member is deactivated.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MemberPublications {
    /// Their active links, used last first.
    pub items: Vec<MemberPublication>,
    /// How many more there are, to collections that the caller does not see.
    pub unseen: u64,
}

/// One active link of a member.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MemberPublication {
    pub link: LinkId,
    pub name: String,
    /// What it opens; absent for a direct link.
    pub collection: Option<CollectionName>,
    /// The file name of the asset whose original a direct link gives.
    pub asset_name: Option<String>,
    /// Absent for a permanent one.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub until: Option<Timestamp>,
    pub visits: u64,
    pub downloads: u64,
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub last_visited_at: Option<Timestamp>,
}

/// A collection by name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CollectionName {
    pub id: CollectionId,
    pub name: String,
}
