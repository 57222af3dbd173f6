use serde::{Deserialize, Serialize};

use crate::{AssetId, CollectionId, Date, LinkId, MemberName, Patch, Timestamp, Visibility, present};

/// A capability somebody made for others, as a member sees it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Link {
    pub id: LinkId,
    pub kind: LinkKind,
    /// Absent for a direct link.
    pub collection_id: Option<CollectionId>,
    /// The collection's name; absent for who no longer sees it.
    pub collection_name: Option<String>,
    /// Whether the collection goes to the bin when the link is deleted, unless another link opens it.
    pub collection_goes_with_link: bool,
    /// The asset whose original a direct link gives.
    pub asset_id: Option<AssetId>,
    /// Its file name.
    pub asset_name: Option<String>,
    /// For the team only.
    pub name: String,
    /// The address; absent for who may neither manage the link nor made it.
    pub url: Option<String>,
    /// A second name that stands wherever the token does; absent like the address.
    pub slug: Option<String>,
    /// The address with the slug.
    pub slug_url: Option<String>,
    pub state: LinkState,
    /// Why it is suspended.
    pub state_reason: Option<SuspendedReason>,
    /// Since when it is paused, expired or suspended.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub state_since: Option<Timestamp>,
    /// What may be downloaded, as asked.
    pub allow: Allow,
    /// What is served now.
    pub effective: Effective,
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub starts_at: Option<Timestamp>,
    /// Exclusive: at this instant it is expired. Absent: permanent.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub expires_at: Option<Timestamp>,
    /// The last day, or the day of `expires_time`, in `time_zone`.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Date))]
    pub expires_on: Option<Date>,
    /// `18:00`; absent: the end of the day.
    pub expires_time: Option<String>,
    pub time_zone: Option<String>,
    pub has_password: bool,
    /// Previews and image proxies are given with the watermark only. Originals and films carry none.
    pub watermark: bool,
    /// Recipients may search by a photo of a person.
    pub face_search: bool,
    /// How many downloads may be begun in all.
    pub max_downloads: Option<u64>,
    /// How many of them still may; absent without a limit.
    pub downloads_left: Option<u64>,
    /// To recipients: plain text, with its line breaks.
    pub message: Option<String>,
    /// Whether recipients see the assets' properties.
    pub show_properties: bool,
    pub embed_sites: EmbedSites,
    /// Whether search engines may list it; one with a password they never may.
    pub indexable: bool,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub created_at: Timestamp,
    pub created_by: MemberName,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub changed_at: Timestamp,
    pub changed_by: MemberName,
    /// Visits: one recipient on one day.
    pub visits: u64,
    pub downloads: u64,
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub last_visited_at: Option<Timestamp>,
    /// Downloads that run now, about: those that the answering process serves.
    pub running_downloads: u64,
    /// Whether the caller may edit, pause and delete it.
    pub may_edit: bool,
    /// Whether the caller may become its maker, so that a suspended one opens again.
    pub may_take_over: bool,
    /// For `If-Match`, in quotes.
    pub version: i64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// Opens a collection.
    Collection,
    /// Direct: its address is one asset's original, to be kept.
    Original,
}

/// Which other sites may show a link in a frame: `"any"`, `"none"`, or at most 20 origins, `["https://example.com"]`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(untagged)]
pub enum EmbedSites {
    All(EmbedAll),
    /// Of `https`; of `http` for this very machine only.
    These(Vec<String>),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum EmbedAll {
    Any,
    None,
}

impl EmbedSites {
    pub const ANY: Self = Self::All(EmbedAll::Any);
    pub const NONE: Self = Self::All(EmbedAll::None);
}

/// Worked out when read. Where several hold: suspended, expired, paused, scheduled.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    Active,
    Scheduled,
    Paused,
    Expired,
    /// Its maker may no longer give it; comes back with the right.
    Suspended,
}

impl LinkState {
    pub const ALL: [Self; 5] = [Self::Active, Self::Scheduled, Self::Paused, Self::Expired, Self::Suspended];

    /// As on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Scheduled => "scheduled",
            Self::Paused => "paused",
            Self::Expired => "expired",
            Self::Suspended => "suspended",
        }
    }
}

/// Why a link is suspended.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SuspendedReason {
    /// The maker's role no longer has `link.create`.
    MakerMayNotShare,
    /// The maker no longer sees the collection.
    MakerDoesNotSee,
    /// The maker may no longer give away what a direct link gives.
    MakerMayNotGive,
    MakerDeactivated,
    /// The asset of a direct link is in the bin.
    AssetInBin,
}

/// Which classes of files may be downloaded.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Allow {
    pub originals: bool,
    /// Profile ids, `["preview", "fullscreen"]`; empty: no proxies.
    pub proxies: Vec<String>,
    pub attachments: bool,
}

/// What a link serves now: what was asked, within what its maker may give and the collection has.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Effective {
    pub originals: bool,
    pub proxies: Vec<String>,
    pub attachments: bool,
    /// Why something that was asked is not served.
    pub reasons: Vec<EffectiveReason>,
}

/// Why a class that was asked is not served.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EffectiveReason {
    pub class: FileClass,
    pub code: NotOffered,
    /// When the maker lost the right to give it; absent for other reasons.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub since: Option<Timestamp>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum FileClass {
    Originals,
    Proxies,
    Attachments,
}

/// Why a class is not offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum NotOffered {
    /// The collection has no assets yet.
    NoAssets,
    /// No asset in it has such a file.
    Nothing,
    /// The role may not give it.
    NotAllowed,
}

/// What this member may offer by a link to this collection, or to these assets.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LinkOptions {
    /// The name that a link made now gets by default.
    pub default_name: String,
    /// The name that a collection made for the link gets by default; absent where there is one already.
    pub default_collection_name: Option<String>,
    /// What a slug stands after in an address, `https://share.example.com/s/`.
    pub address: String,
    /// Zone in which a date without one is meant, `Europe/Berlin`.
    pub time_zone: String,
    /// Assets in the collection.
    pub assets: u64,
    pub originals: ClassOption,
    pub proxies: ClassOption,
    /// The profiles that exist for these assets.
    pub profiles: Vec<ProfileOption>,
    pub attachments: ClassOption,
    /// Whether a watermark is set, so that a link may show it.
    pub watermark: bool,
    /// Whether faces are searched for here, so that a link may offer a search by a photo of a person.
    pub faces: bool,
}

/// A class of files that a link may offer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClassOption {
    /// Assets that have such a file.
    pub assets: u64,
    pub bytes: u64,
    /// Why it may not be offered; absent: it may.
    pub not_offered: Option<NotOffered>,
}

/// A profile whose renditions a link may offer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProfileOption {
    pub id: String,
    pub name: String,
    pub group: ProfileGroup,
    /// `JPEG`.
    pub format: String,
    /// The longer side, in pixels.
    pub max_side: u32,
    pub assets: u64,
    pub bytes: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProfileGroup {
    Image,
    Video,
}

/// A new link, or a change of one (JSON Merge Patch): every field may be left out. A direct link has a name, an end, a start,
/// a password, a state and a slug; what asks for anything else of it is refused (`not_available`).
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LinkRequest {
    /// `null` or blank: the default, «Link from 24 Nov 2026, 22:17».
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub name: Patch<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow: Option<Allow>,
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
    /// Write only; at least 6 characters, at most 256 bytes of UTF-8. `null` removes it.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub password: Patch<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<SetState>,
    /// 6 to 64 of `a-z`, `0-9` and `-`; capitals are folded. Easy to guess: set a password.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub slug: Patch<String>,
    /// An instant before the end; until then the link is closed.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub starts_at: Patch<Timestamp>,
    /// Previews and image proxies are given with the watermark only; `not_available` where none is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub watermark: Option<bool>,
    /// Recipients may search by a photo of a person; `not_available` where faces are not searched for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub face_search: Option<bool>,
    /// 1 to 1,000,000. A limit that is set where there was none counts from then on.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub max_downloads: Patch<u64>,
    /// At most 2,000 characters; `null` or blank: none.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub message: Patch<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_properties: Option<bool>,
    /// `null`: `"any"`, and `"none"` with a password.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub embed_sites: Patch<EmbedSites>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indexable: Option<bool>,
}

/// A new link to a selection of assets, and the collection of its own that is made of them.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CreateLink {
    /// In the order that recipients see; at least one, at most 1,000.
    pub assets: Vec<AssetId>,
    #[serde(default)]
    pub collection: SelectionCollection,
    /// Whether the collection goes to the bin when the link is deleted, unless another link opens it.
    #[serde(default)]
    pub collection_goes_with_link: bool,
    #[serde(default)]
    pub link: LinkRequest,
}

/// The collection that is made for a link.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SelectionCollection {
    /// Absent or blank: the default, «Selection of 24 Nov 2026».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default)]
    pub visibility: Visibility,
}

/// The HTML that shows a link in a page of another site.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LinkEmbed {
    /// One `<iframe>`.
    pub html: String,
}

/// What recipients would see, for the browser that opens it. Nothing of it is counted.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LinkView {
    /// To be opened within 60 seconds, once or more often.
    pub url: String,
    /// When the page closes.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub until: Timestamp,
}

/// The states that can be set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SetState {
    Active,
    Paused,
}

/// The links of a collection, newest first.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Links {
    pub items: Vec<Link>,
}

/// A password that was made for a link: `word-word-digits-word`, at least 40 bits.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GeneratedPassword {
    pub password: String,
}
