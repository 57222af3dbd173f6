use serde::{Deserialize, Serialize};

use crate::{AssetId, CollectionId, FileClass, LinkId, MemberName, Timestamp};

/// What a member is told about the links that they made, newest first: at most 100, for 90 days.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Notices {
    pub items: Vec<Notice>,
    /// How many of all are not read yet.
    pub unread: u64,
}

/// One thing that happened to a link.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Notice {
    /// Rises: what has a higher one came later.
    pub id: i64,
    pub kind: NoticeKind,
    pub link: LinkId,
    pub link_name: String,
    /// Whether the link was deleted since, or with it.
    pub is_link_gone: bool,
    /// Absent for a direct link.
    pub collection_id: Option<CollectionId>,
    /// Of a direct link.
    pub asset_id: Option<AssetId>,
    /// The name of the collection, or of the direct link's file, as it was then; absent where the maker does not see it.
    pub subject: Option<String>,
    /// Who did it, where another member did.
    pub by: Option<MemberName>,
    /// Of `ends_soon` and `expired`.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub expires_at: Option<Timestamp>,
    /// Of `gives_less`: what it gives no more.
    pub classes: Vec<FileClass>,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub at: Timestamp,
    pub is_read: bool,
}

/// What happened.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// Somebody opened it for the first time.
    Opened,
    /// Somebody downloaded something for the first time.
    Downloaded,
    /// It expires within three days.
    EndsSoon,
    Expired,
    /// All downloads that it is limited to were begun.
    UsedUp,
    /// Another member paused it.
    Paused,
    /// Another member deleted it.
    Deleted,
    /// Another member deleted its collection.
    CollectionDeleted,
    /// Suspended: another member put the asset of a direct link in the bin.
    AssetInBin,
    /// The asset of a direct link was removed for good.
    AssetDeleted,
    /// Suspended: the maker's role may not make links any more.
    MayNotShare,
    /// Suspended: the maker does not see the collection any more.
    DoesNotSee,
    /// Suspended: the maker may not give originals away any more, and the link gives nothing else.
    MayNotGive,
    /// The maker may not give some classes of files any more.
    GivesLess,
    /// Another member became its maker.
    TakenOver,
}

/// Up to which notice a member has read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NoticesRead {
    /// The `id` of the newest that was seen.
    pub up_to: i64,
}
