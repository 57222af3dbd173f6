use vitrine_locales::Locale;
use vitrine_shared::EmbedSites;
use vitrine_viewer::{LockedPage, Page, Refusal as Bolt};

use super::address::Address;
use crate::links::Row;

/// Where the password of a link is asked for.
#[derive(Clone, Debug)]
pub struct Door {
    pub(super) address: Address,
    /// Which may show it in a frame.
    sites: EmbedSites,
}

impl Door {
    pub(super) fn of(row: &Row, address: Address) -> Self {
        Self { address, sites: row.embed_sites() }
    }

    /// Its page. `next`: where to go once it is open.
    pub(super) fn page(&self, locale: Locale, refusal: Option<Bolt>, next: Option<String>) -> Page {
        let page = LockedPage { locale, base: self.address.pages(), refusal, next }.render();
        self.address.framed(page, &self.sites)
    }
}
