use serde::{Deserialize, Serialize};

use crate::{AttachmentId, MemberName, Timestamp};

/// A further file that belongs to an asset: a model release, a contract, a subtitle file. Added by an upload that names the
/// asset.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Attachment {
    pub id: AttachmentId,
    /// The file's name, under which it is downloaded.
    pub name: String,
    /// IANA media type, worked out from the content.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// 64 hexadecimal digits.
    pub sha256: String,
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub created_at: Timestamp,
    pub created_by: MemberName,
    /// Path of the file; absent for who may not download it.
    pub url: Option<String>,
    /// For `If-Match`, in quotes.
    pub version: i64,
}

/// The attachments of an asset, oldest first.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Attachments {
    pub items: Vec<Attachment>,
}

/// A change of an attachment (JSON Merge Patch): every field may be left out.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditAttachment {
    /// 1 to 200 characters, none of them `/` or `\`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
