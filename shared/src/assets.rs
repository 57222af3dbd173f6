use serde::{Deserialize, Serialize};

use crate::{AssetId, MemberName, Timestamp};

/// One thing in the library.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Asset {
    pub id: AssetId,
    /// The file's name as it was uploaded.
    pub name: String,
    /// IANA media type, worked out from the content.
    pub media_type: String,
    pub kind: AssetKind,
    /// Bytes of the original.
    pub size: u64,
    /// SHA-256 of the original, 64 hexadecimal digits.
    pub sha256: String,
    /// Pixels of the upright picture; absent for what is no picture, or not yet looked at.
    pub width: Option<u32>,
    pub height: Option<u32>,
    /// [ThumbHash](https://evanw.github.io/thumbhash/) in base64: a blurred placeholder.
    pub thumbhash: Option<String>,
    pub preview: Preview,
    /// What the profiles made of it, in the profiles' order; only those that exist.
    pub renditions: Vec<Rendition>,
    pub properties: Properties,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub created_at: Timestamp,
    pub created_by: MemberName,
    /// When it was put in the bin.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub deleted_at: Option<Timestamp>,
    /// What the caller may do with it.
    pub rights: AssetRights,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AssetKind {
    Image,
    Video,
    Audio,
    Document,
    Other,
}

/// Whether there are pictures of an asset.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Preview {
    pub state: PreviewState,
    /// Why there is none, when the state is `none`.
    pub reason: Option<PreviewReason>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PreviewState {
    /// Being made in the background.
    Wanted,
    /// Every rendition is there.
    Made,
    /// There is none, and there will be none.
    None,
}

/// Why an asset has no preview.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PreviewReason {
    /// Not a kind of file that previews are made of.
    NoPicture,
    /// It claims to be a picture and is none, or is damaged.
    Corrupt,
    /// The picture breaks off before its end.
    Truncated,
    /// More pixels than this instance decodes.
    TooManyPixels,
    /// A picture, in a variant that cannot be decoded here.
    Unsupported,
}

/// A derived picture (the interface says proxy).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Rendition {
    /// Profile id, `preview`.
    pub profile: String,
    /// The profile's name, `Preview 800`.
    pub name: String,
    pub media_type: String,
    pub width: u32,
    pub height: u32,
    /// Bytes.
    pub size: u64,
    /// Path of the picture, with the version that its content has.
    pub url: String,
}

/// Built-in properties, read from EXIF, IPTC and XMP. The first six are public.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Properties {
    pub title: Option<String>,
    pub description: Option<String>,
    pub keywords: Vec<String>,
    pub author: Option<String>,
    pub copyright: Option<String>,
    /// Local date and time as the camera had it, `2026-10-14T09:12:00`, with its offset where known, `+02:00`.
    pub taken_at: Option<String>,
    /// Maker and model.
    pub camera: Option<String>,
    pub lens: Option<String>,
    /// Shutter, aperture, sensitivity and focal length in one line.
    pub exposure: Option<String>,
}

/// What a member may do with an asset.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AssetRights {
    /// Add, rename and remove its attachments. Never while it is in the bin.
    pub edit: bool,
    /// To the bin and back.
    pub delete: bool,
    pub download_original: bool,
    pub download_renditions: bool,
    pub download_attachments: bool,
}

/// Several assets to act on, at most 1,000.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AssetsRequest {
    pub assets: Vec<AssetId>,
}

/// What became of several assets. All or nothing: where one may not be changed, none is, and the answer is a problem.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AssetsChanged {
    /// Those that were changed by this request; those that were so already are left out.
    pub changed: Vec<AssetId>,
}

/// Assets to put in a collection, at most 1,000.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AddAssets {
    pub assets: Vec<AssetId>,
    /// The places that they had, as their removal told them, in the same order. Without it they come to the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<Vec<u32>>,
}

/// Assets that were taken out of a collection, and what puts them back where they stood.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AssetsRemoved {
    /// Those that were in it.
    pub changed: Vec<AssetId>,
    /// Of each of them, for `AddAssets::places`.
    pub places: Vec<u32>,
}
