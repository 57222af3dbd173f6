use serde::{Deserialize, Serialize};

use crate::{AssetId, CollectionId, LinkId, MemberId};

/// Something changed; read it again. The data of a server-sent event named `change`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "noun", rename_all = "snake_case")]
pub enum Change {
    /// An asset is new, became ready, went to the bin or came back, or its attachments changed.
    Asset { id: AssetId },
    /// A collection's name, visibility, assets or publication changed, or it was deleted or restored.
    Collection { id: CollectionId },
    /// A collection is not this member's to see any more: it was hidden from them.
    CollectionGone { id: CollectionId },
    /// A link was made, changed or deleted: of this collection, or directly of this asset.
    Link { id: LinkId, collection_id: Option<CollectionId>, asset_id: Option<AssetId> },
    /// A member was invited or joined, or their name, role, state, sessions or tokens changed. One's own: one's rights may be
    /// others now.
    Member { id: MemberId },
    /// There is a new notice for this member, or they read some. Told to them alone.
    Notice { member: MemberId },
    /// The watermark was set, changed or removed, or more pictures have it.
    Watermark,
}
