use serde::{Deserialize, Serialize};

use crate::{Language, Member, Patch, Timestamp, present};

/// One's own profile.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Profile {
    pub member: Member,
    /// Absent: the browser's, else the instance's.
    pub language: Option<Language>,
    /// IANA time zone, `Europe/Berlin`; absent: the instance's.
    pub time_zone: Option<String>,
    /// For `If-Match`, in quotes.
    pub version: i64,
}

/// A change of one's own profile, as JSON Merge Patch.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditProfile {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<Language>))]
    pub language: Patch<Language>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub time_zone: Patch<String>,
}

/// A new password for the old one.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    pub current_password: String,
    pub new_password: String,
}

/// The sessions in which one is signed in, used last first.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OwnSessions {
    pub items: Vec<OwnSession>,
}

/// One session.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OwnSession {
    /// Not the cookie's value, and good for nothing but ending the session.
    pub id: String,
    /// `Firefox`; absent where it is not known.
    pub browser: Option<String>,
    /// `Windows`, `iPhone`; absent where it is not known.
    pub system: Option<String>,
    /// Whether it stays for 30 days.
    pub stays: bool,
    /// Whether it is the one that asks.
    pub current: bool,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub created_at: Timestamp,
    /// To the minute.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub last_seen_at: Timestamp,
}
