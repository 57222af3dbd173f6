use serde::{Deserialize, Serialize};

/// The installation, as everybody may know it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Instance {
    /// The team's name; recipients of links see it. Empty before set-up.
    pub name: String,
    /// The language to speak with this caller: asked for, else the cookie's, the profile's, the browser's, the instance's.
    pub language: Language,
    /// IANA time zone, `Europe/Berlin`.
    pub time_zone: String,
    /// No member exists yet: only set-up is open.
    pub needs_setup: bool,
}

/// A language that Vitrine speaks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    En,
    Ru,
}

/// Set-up: names the instance and makes its first administrator.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SetupRequest {
    /// The one-time code that the server printed at its start.
    pub code: String,
    pub instance_name: String,
    pub language: Language,
    /// IANA time zone, `Europe/Berlin`.
    pub time_zone: String,
    /// The administrator's name.
    pub name: String,
    pub email: String,
    pub password: String,
}
