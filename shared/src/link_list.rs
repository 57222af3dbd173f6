use serde::{Deserialize, Serialize};

use crate::{Date, Link, LinkId, MemberName, Patch, SetState, Timestamp, present};

/// One page of the links that a member manages.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LinkPage {
    pub items: Vec<Link>,
    /// Give it as `cursor` to get the next page; absent on the last.
    pub next_cursor: Option<String>,
    /// Links on all pages.
    pub total: u64,
    /// Whose links the caller may list, by name: oneself, and with `link.manage_any` whoever made one.
    pub makers: Vec<MemberName>,
}

/// The order of a list of links.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkSort {
    /// Newest first.
    #[default]
    Created,
    /// Those that somebody visited last first; those that nobody visited at the end.
    Visited,
    /// Those that end soonest first; permanent ones at the end.
    Expires,
    /// Those with the most visits first.
    Visits,
}

impl LinkSort {
    pub const ALL: [Self; 4] = [Self::Created, Self::Visited, Self::Expires, Self::Visits];

    /// As on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Visited => "visited",
            Self::Expires => "expires",
            Self::Visits => "visits",
        }
    }
}

/// A link as the caller knows it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LinkVersion {
    pub id: LinkId,
    /// Its `version`: one that was changed meanwhile is not changed over it.
    pub version: i64,
}

/// Links that one request acts on: all of them or none.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LinksRequest {
    /// At most 200.
    pub links: Vec<LinkVersion>,
}

/// The same change of several links: all of them or none.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LinksEdit {
    /// At most 200.
    pub links: Vec<LinkVersion>,
    pub change: LinksChange,
}

/// What can be changed of several links at once; each field as in the change of one.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LinksChange {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<SetState>,
    /// An instant; instead of `expires_on`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub expires_at: Patch<Timestamp>,
    /// A date; with `time_zone`, else the instance's. Without `expires_time` the whole day is meant. `null`: permanent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Date))]
    pub expires_on: Patch<Date>,
    /// `18:00`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub expires_time: Patch<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub time_zone: Patch<String>,
}
