use serde::{Deserialize, Serialize};

use crate::{AssetId, Date};

/// How a link was used on some days, which are days in UTC.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LinkActivity {
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub from: Date,
    /// Inclusive.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub to: Date,
    /// Of all these days.
    pub total: Counts,
    /// Every day from `from` to `to`, also those on which nothing happened. Kept for ever.
    pub days: Vec<ActivityDay>,
    /// What was downloaded, by class, the most taken first. Archives are kept for ever, the others for 90 days.
    pub classes: Vec<ClassDownloads>,
    /// What was downloaded, by asset, the most taken first, at most 500; empty for who does not see the collection. Kept
    /// for 90 days.
    pub assets: Vec<AssetDownloads>,
    /// Sites that showed it in a frame, the most visited first. Kept for 90 days.
    pub sites: Vec<SiteVisits>,
}

/// What is counted of a link. Robots, previews by chat programs and `HEAD` count as nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Counts {
    /// Unique visitors: one recipient on one day is one, however often they come.
    pub visits: u64,
    /// Pages that they opened.
    pub views: u64,
    /// Files and archives that were fetched to their last byte.
    pub downloads: u64,
    /// Of these the archives.
    pub archives: u64,
    /// Wrong passwords that were tried.
    pub failed_unlocks: u64,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ActivityDay {
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub date: Date,
    pub counts: Counts,
}

/// Downloads of one class of files.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClassDownloads {
    /// `original`, the id of a profile, `attachment`, or `zip`: in an archive.
    pub class: String,
    /// The profile's name; absent for the others, and where there is no such profile any more.
    pub profile: Option<String>,
    pub downloads: u64,
}

/// Downloads of one asset.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AssetDownloads {
    pub id: AssetId,
    /// Its title or file name; absent where it is gone for good.
    pub name: Option<String>,
    /// Of all classes: an archive that it was in counts once.
    pub downloads: u64,
    pub classes: Vec<ClassDownloads>,
}

/// Visits in frames of one site.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SiteVisits {
    /// Its origin, `https://example.com`.
    pub site: String,
    pub visits: u64,
}
