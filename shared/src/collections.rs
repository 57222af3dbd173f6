use serde::{Deserialize, Serialize};

use crate::{AssetId, CollectionId, MemberId, MemberName, Timestamp};

/// An ordered set of assets.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Collection {
    pub id: CollectionId,
    pub name: String,
    pub visibility: Visibility,
    pub owner: MemberName,
    /// Who sees it beside its owner while it is hidden, by name.
    pub members: Vec<MemberName>,
    /// The first three assets that have a picture.
    pub covers: Vec<Cover>,
    pub counts: CollectionCounts,
    pub publication: Publication,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub created_at: Timestamp,
    /// When its name, visibility or assets were last changed.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub changed_at: Timestamp,
    pub changed_by: MemberName,
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub deleted_at: Option<Timestamp>,
    /// What the caller may do with it.
    pub rights: CollectionRights,
    /// For `If-Match`, in quotes.
    pub version: i64,
}

/// Who of the team sees a collection. Its pictures are seen by everybody either way.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    #[default]
    Everyone,
    /// The owner, the named members, and who has `collection.see_hidden`.
    Hidden,
}

/// A picture on a collection's card.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Cover {
    pub asset: AssetId,
    /// Path of its thumbnail.
    pub url: String,
}

/// What a collection holds; assets in the bin do not count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CollectionCounts {
    pub assets: u64,
    /// Bytes of the originals.
    pub bytes: u64,
    pub images: u64,
    pub videos: u64,
    pub documents: u64,
    /// Sound and everything else.
    pub others: u64,
}

/// Whether a public link is active, so that the chain icon can appear and lapse by itself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Publication {
    pub active: bool,
    /// Where none is active: when the next link starts.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub from: Option<Timestamp>,
    /// When the last of these links expires; absent where one is permanent, or there is none.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub until: Option<Timestamp>,
}

/// What a member may do with a collection.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CollectionRights {
    /// Rename, add, remove.
    pub edit: bool,
    /// Change who sees it.
    pub change_visibility: bool,
    pub delete: bool,
    /// Make links to it.
    pub share: bool,
    /// See the links that it has.
    pub see_links: bool,
}

/// A new collection.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CreateCollection {
    /// 1 to 200 characters; equal names are allowed.
    pub name: String,
    #[serde(default)]
    pub visibility: Visibility,
    /// Who sees it beside its owner while it is hidden; at most 200.
    #[serde(default)]
    pub members: Vec<MemberId>,
    /// Its first assets, in this order; at most 1,000.
    #[serde(default)]
    pub assets: Vec<AssetId>,
}

/// A change of a collection, as JSON Merge Patch.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditCollection {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// All of them, in place of those before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<MemberId>>,
}
