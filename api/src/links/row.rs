use sea_orm::{DbErr, FromQueryResult, QueryResult};
use uuid::Uuid;
use vitrine_shared::{Allow, Change, EmbedSites, LinkState, Right, SuspendedReason};

use super::{
    effective::given,
    embed_sites,
    state::{Facts, state},
};
use crate::{
    access::Rights,
    entities::{Instant, link},
    watermark::Pictures,
};

/// A link with all that its state and what it gives depend on, read at once.
#[derive(Clone, Debug)]
pub struct Row {
    pub link: link::Model,
    pub maker_name: String,
    pub maker_is_active: bool,
    /// Of the maker's role, now.
    pub maker_rights: Rights,
    pub changed_by_name: String,
    pub collection_name: String,
    pub collection_owner: Uuid,
    pub collection_is_hidden: bool,
    /// Whether the maker is one of the members who are named for it.
    pub maker_is_named: bool,
    /// Rises with anything that the collection's pages show.
    pub revision: i64,
    /// The digest of the installation's watermark; none where none is set.
    pub mark: Option<String>,
    /// Of the asset whose original a direct link gives.
    pub asset_name: Option<String>,
    pub asset_is_in_bin: bool,
}

macro_rules! rows {
    ($and:literal) => {
        concat!(
            "SELECT l.*, m.name AS maker_name, m.deactivated_at AS maker_deactivated_at, r.rights AS maker_rights, \
                   e.name AS changed_by_name, c.name AS collection_name, c.owner_id AS collection_owner, \
                   c.visibility AS collection_visibility, c.revision AS collection_revision, \
                   (SELECT w.mark FROM watermark w) AS present_mark, a.name AS asset_name, \
                   a.deleted_at AS asset_deleted_at, \
                   EXISTS (SELECT 1 FROM collection_members n WHERE n.collection_id = c.id AND n.member_id = m.id) AS maker_is_named \
              FROM links l \
              JOIN members m ON m.id = l.maker_id JOIN roles r ON r.id = m.role_id \
              JOIN members e ON e.id = l.changed_by \
              JOIN collections c ON c.id = l.collection_id \
              LEFT JOIN assets a ON a.id = l.asset_id \
             WHERE l.revoked_at IS NULL AND c.deleted_at IS NULL",
            $and
        )
    };
}

/// The columns of [`Row`] and where they come from; what is revoked, or whose collection is deleted, is not there. Nor is a
/// view, which is no link of the team's.
pub(super) const ROWS: &str = rows!(" AND l.view_until IS NULL");
/// The same with views.
pub(super) const ROWS_AND_VIEWS: &str = rows!("");

impl FromQueryResult for Row {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        let rights: String = row.try_get("", "maker_rights")?;
        let visibility: String = row.try_get("", "collection_visibility")?;
        Ok(Self {
            link: link::Model::from_query_result(row, "")?,
            maker_name: row.try_get("", "maker_name")?,
            maker_is_active: row.try_get::<Option<Instant>>("", "maker_deactivated_at")?.is_none(),
            maker_rights: Rights::parse(&rights),
            changed_by_name: row.try_get("", "changed_by_name")?,
            collection_name: row.try_get("", "collection_name")?,
            collection_owner: row.try_get("", "collection_owner")?,
            collection_is_hidden: visibility == "hidden",
            maker_is_named: row.try_get("", "maker_is_named")?,
            revision: row.try_get("", "collection_revision")?,
            mark: row.try_get("", "present_mark")?,
            asset_name: row.try_get("", "asset_name")?,
            asset_is_in_bin: row.try_get::<Option<Instant>>("", "asset_deleted_at")?.is_some(),
        })
    }
}

impl Row {
    /// The link's state, and why it is suspended.
    pub fn state(&self, now: Instant) -> (LinkState, Option<SuspendedReason>) {
        let sees_hidden = self.collection_owner == self.link.maker_id
            || self.maker_is_named
            || self.maker_rights.has(Right::CollectionSeeHidden);
        let facts = Facts {
            maker_is_active: self.maker_is_active,
            maker_may_share: self.maker_rights.has(Right::LinkCreate),
            maker_sees_collection: !self.collection_is_hidden || sees_hidden,
            maker_may_give: !self.is_direct() || self.maker_rights.has(Right::AssetDownloadOriginal),
            asset_is_in_bin: self.asset_is_in_bin,
            is_paused: self.link.paused_at.is_some(),
            starts_at: self.link.starts_at,
            expires_at: self.link.expires_at,
        };
        state(facts, now)
    }

    /// Whether it is a member's look at what recipients would see. Nothing of it counts.
    pub fn is_view(&self) -> bool {
        self.link.view_until.is_some()
    }

    /// Whether its address is a file and no page.
    pub fn is_direct(&self) -> bool {
        self.link.asset_id.is_some()
    }

    /// Where it stands, to tell that it changed.
    pub(super) fn place(&self) -> Place {
        Place::of(&self.link)
    }

    /// Which pictures it gives: everything that shows or hands out one asks this.
    pub fn pictures(&self) -> Pictures {
        Pictures::of(self.link.watermark, self.mark.as_deref())
    }

    /// Which sites may show it in a frame: as chosen, or as its password suggests.
    pub fn embed_sites(&self) -> EmbedSites {
        match self.link.embed_sites.as_deref() {
            Some(kept) => embed_sites::parse(kept),
            None => embed_sites::by_default(self.link.password_hash.is_some()),
        }
    }

    /// How many downloads may still be begun; none without a limit.
    pub fn downloads_left(&self) -> Option<u64> {
        let left = self.link.max_downloads? - self.link.downloads_taken;
        Some(u64::try_from(left).unwrap_or(0))
    }

    /// What may be downloaded, as asked.
    pub fn allow(&self) -> Allow {
        allow_of(&self.link)
    }

    /// What of it the maker may give now.
    pub fn given(&self) -> Allow {
        given(&self.allow(), &self.maker_rights)
    }
}

/// Where a link stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    link: Uuid,
    pub collection: Uuid,
    asset: Option<Uuid>,
}

impl Place {
    pub fn of(link: &link::Model) -> Self {
        Self { link: link.id, collection: link.collection_id, asset: link.asset_id }
    }

    /// Whether the collection is one that members know of.
    pub fn is_in_collection(self) -> bool {
        self.asset.is_none()
    }

    pub fn change(self) -> Change {
        Change::Link {
            id: self.link.into(),
            collection_id: self.is_in_collection().then(|| self.collection.into()),
            asset_id: self.asset.map(Into::into),
        }
    }
}

/// The event that tells of a link's change.
pub fn changed(link: &link::Model) -> Change {
    Place::of(link).change()
}

/// What may be downloaded, as the row has it. A list that is damaged gives nothing.
pub(super) fn allow_of(link: &link::Model) -> Allow {
    Allow {
        originals: link.allow_originals,
        proxies: serde_json::from_str(&link.allow_proxies).unwrap_or_default(),
        attachments: link.allow_attachments,
    }
}
