use serde::{Deserialize, Serialize};

use crate::Timestamp;

/// The code of a one-time address: what stands behind its `#`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct InvitationCode {
    pub code: String,
}

/// Whom a one-time address is for.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InvitationPreview {
    pub kind: InvitationKind,
    /// The instance's name.
    pub instance_name: String,
    pub name: String,
    pub email: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub expires_at: Timestamp,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum InvitationKind {
    /// The member joins the team.
    Joining,
    /// A member who has joined sets a new password.
    NewPassword,
}

/// Sets the password that a one-time address asks for, and signs in.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AcceptInvitation {
    pub code: String,
    pub password: String,
    /// The name as the member writes it, where it differs from the invitation's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// For 30 days on this device; otherwise until the browser closes, and at most 12 hours idle.
    #[serde(default)]
    pub stay_signed_in: bool,
}
