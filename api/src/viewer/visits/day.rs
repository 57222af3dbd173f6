use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use uuid::Uuid;

use super::Visitor;
use crate::entities::Instant;

/// The class under which an archive counts.
const ARCHIVE: &str = "zip";
/// Sites that are told apart between two writings: anybody can invent some.
const SITES: usize = 100;

/// What a link saw on one day, not written yet.
#[derive(Clone, Default)]
pub(super) struct Day {
    pub visitors: HashSet<Visitor>,
    /// Pages opened.
    pub views: i64,
    pub downloads: i64,
    /// Of the downloads.
    pub archives: i64,
    pub failed_unlocks: i64,
    /// Downloads by asset and class.
    pub files: HashMap<(Uuid, String), i64>,
    /// Who saw it in a frame of which site.
    pub sites: HashSet<(String, Visitor)>,
    pub last_visited_at: Option<Instant>,
}

/// What a fetch brings.
#[derive(Clone, Debug)]
pub enum Taken {
    /// `class`: `original`, the id of a profile, or `attachment`.
    File { asset: Uuid, class: String },
    /// Files of these assets, each once.
    Archive(Arc<[Uuid]>),
}

impl Day {
    /// A page was opened, perhaps in a frame of this site.
    pub(super) fn opened(&mut self, visitor: Visitor, site: Option<String>, now: Instant) {
        self.visitors.insert(visitor);
        self.views += 1;
        self.last_visited_at = self.last_visited_at.max(Some(now));
        if let Some(site) = site.filter(|_| self.sites.len() < SITES) {
            self.sites.insert((site, visitor));
        }
    }

    pub(super) fn downloaded(&mut self, taken: &Taken) {
        self.downloads += 1;
        match taken {
            Taken::File { asset, class } => *self.files.entry((*asset, class.clone())).or_default() += 1,
            Taken::Archive(assets) => {
                self.archives += 1;
                for &asset in assets.iter() {
                    *self.files.entry((asset, ARCHIVE.to_owned())).or_default() += 1;
                }
            }
        }
    }

    /// Adds what was seen before.
    pub(super) fn add(&mut self, earlier: Self) {
        self.visitors.extend(earlier.visitors);
        self.views += earlier.views;
        self.downloads += earlier.downloads;
        self.archives += earlier.archives;
        self.failed_unlocks += earlier.failed_unlocks;
        for (file, downloads) in earlier.files {
            *self.files.entry(file).or_default() += downloads;
        }
        self.sites.extend(earlier.sites);
        self.last_visited_at = self.last_visited_at.max(earlier.last_visited_at);
    }
}
