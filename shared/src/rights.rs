use serde::{Deserialize, Serialize};

/// What a role may allow; the list is closed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Right {
    /// See every asset, its properties and its pictures on screen.
    #[serde(rename = "asset.view")]
    AssetView,
    /// Download renditions, and give them away by a link.
    #[serde(rename = "asset.download_proxy")]
    AssetDownloadProxy,
    /// Take files in.
    #[serde(rename = "asset.upload")]
    AssetUpload,
    /// Change the properties of own assets.
    #[serde(rename = "asset.edit_own")]
    AssetEditOwn,
    /// Put own assets in the bin and take them out of it.
    #[serde(rename = "asset.delete_own")]
    AssetDeleteOwn,
    /// Change and bin every asset.
    #[serde(rename = "asset.edit_any")]
    AssetEditAny,
    /// Download every original, and give originals away by a link.
    #[serde(rename = "asset.download_original")]
    AssetDownloadOriginal,
    /// Download attachments, and give them away by a link.
    #[serde(rename = "asset.download_attachment")]
    AssetDownloadAttachment,
    /// Make collections, and change own ones.
    #[serde(rename = "collection.create")]
    CollectionCreate,
    /// Change and delete every collection that one sees.
    #[serde(rename = "collection.edit_any")]
    CollectionEditAny,
    /// See hidden collections of others.
    #[serde(rename = "collection.see_hidden")]
    CollectionSeeHidden,
    /// Make links to collections that one sees.
    #[serde(rename = "link.create")]
    LinkCreate,
    /// Edit, pause and delete everybody's links, and see their addresses.
    #[serde(rename = "link.manage_any")]
    LinkManageAny,
    /// Invite, change and deactivate members.
    #[serde(rename = "member.manage")]
    MemberManage,
    /// Change the instance's settings.
    #[serde(rename = "settings.manage")]
    SettingsManage,
}

/// The four roles that an instance starts with. Their rights are rows in the database.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Viewer,
    Contributor,
    Editor,
    Administrator,
}

impl Role {
    pub const ALL: [Self; 4] = [Self::Viewer, Self::Contributor, Self::Editor, Self::Administrator];

    /// The role's id on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::Contributor => "contributor",
            Self::Editor => "editor",
            Self::Administrator => "administrator",
        }
    }
}
