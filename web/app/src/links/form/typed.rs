use vitrine_shared::{Date, Link, LinkOptions, LinkState};

use leptos::prelude::*;

use super::{End, Form};
use crate::time;

impl Form {
    /// A link as it would be, saved as the form stands; its address by the slug made with `address`.
    pub fn as_link(self, link: &Link, options: Option<&LinkOptions>) -> Link {
        let slug = self.own_slug();
        let address = options.map(|options| options.address.as_str()).unwrap_or_default();
        let is_paused = link.state == LinkState::Paused;
        let mut typed = Link {
            allow: self.allow(options),
            state: match (self.active.get(), is_paused) {
                (false, _) => LinkState::Paused,
                (true, true) => LinkState::Active,
                (true, false) => link.state,
            },
            has_password: self.is_locked(),
            slug_url: slug.as_ref().map(|slug| [address, slug].concat()),
            slug,
            max_downloads: self.own_limit().unwrap_or(link.max_downloads),
            message: self.own_message(),
            show_properties: self.properties.get(),
            embed_sites: self.embed_sites(),
            indexable: self.indexable.get(),
            watermark: self.watermark.get(),
            ..link.clone()
        };
        let end = self.typed_end();
        if end != End::of(link) {
            typed.expires_at = self.end().map(time::stamp);
            typed.expires_on = end.on.then_some(Date(end.date));
            typed.expires_time = Some(end.time).filter(|time| !time.is_empty());
            typed.time_zone = Some(end.zone);
        }
        if !self.has_start_of(Some(link)) {
            typed.starts_at = self.start().map(time::stamp);
        }
        typed
    }
}
