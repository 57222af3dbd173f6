use serde::{Deserialize, Serialize};

use crate::{Instance, MemberId, Right, Role};

/// Signing in.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionRequest {
    pub email: String,
    pub password: String,
    /// For 30 days on this device; otherwise until the browser closes, and at most 12 hours idle.
    #[serde(default)]
    pub stay_signed_in: bool,
}

/// Who is signed in, and what they may do.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    pub member: Member,
    pub rights: Vec<Right>,
    pub instance: Instance,
    /// Whether faces are searched for here, so that links may offer a search by a photo of a person.
    pub faces: bool,
    /// Where members open the app, `https://team.example.com`; absent where none is configured.
    pub app_url: Option<String>,
}

impl Session {
    /// Whether the member's role has this right.
    pub fn may(&self, right: Right) -> bool {
        self.rights.contains(&right)
    }
}

/// Somebody of the team.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Member {
    pub id: MemberId,
    pub name: String,
    pub email: String,
    pub role: Role,
}

/// A member as others see them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MemberName {
    pub id: MemberId,
    pub name: String,
}
