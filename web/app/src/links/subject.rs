use vitrine_shared::{Asset, AssetId, CollectionId, Link, Right, Session};

/// What a link opens, or will.
#[derive(Clone)]
pub enum Subject {
    /// A collection, by its name.
    Collection(CollectionId, String),
    /// Assets that are gathered for it.
    Selection(Vec<Asset>),
    /// The original of one asset, by its file name: a direct link.
    Original(AssetId, String),
}

impl Subject {
    /// What this link opens; nothing where it has gone meanwhile.
    pub fn of(link: &Link) -> Option<Self> {
        match link.asset_id {
            Some(asset) => Some(Self::Original(asset, link.asset_name.clone().unwrap_or_default())),
            None => Some(Self::Collection(link.collection_id?, link.collection_name.clone().unwrap_or_default())),
        }
    }

    /// The name of what it opens; none where it is made with the link.
    pub fn name(&self) -> Option<String> {
        match self {
            Self::Collection(_, name) | Self::Original(_, name) => Some(name.clone()),
            Self::Selection(_) => None,
        }
    }

    /// Whether a link to it has no pages.
    pub fn is_direct(&self) -> bool {
        matches!(self, Self::Original(..))
    }
}

/// Whether this member may share a selection of assets.
pub fn may_select(session: &Session) -> bool {
    session.may(Right::LinkCreate) && session.may(Right::CollectionCreate)
}

/// Whether this member may make direct links.
pub fn may_link_originals(session: &Session) -> bool {
    session.may(Right::LinkCreate) && session.may(Right::AssetDownloadOriginal)
}
