use leptos::prelude::*;
use vitrine_shared::{
    Date, EmbedSites, LINK_PASSWORD_CHARS, Link, LinkOptions, LinkRequest, LinkState, PASSWORD_BYTES, SetState,
};

use super::{End, Faults, Form, Password, typed_start};
use crate::{
    i18n::{locale, t},
    time,
};

impl Form {
    /// The request that this form makes: of all for a new link, of what differs for another.
    pub fn request(self, options: Option<&LinkOptions>, link: Option<&Link>) -> Result<LinkRequest, Box<Faults>> {
        let mut request = LinkRequest::default();
        let mut faults = Box::<Faults>::default();
        untrack(|| {
            self.ask_name(link, &mut request);
            self.ask_allow(options, link, &mut request, &mut faults);
            self.ask_end(link, &mut request, &mut faults);
            self.ask_start(link, &mut request, &mut faults);
            self.ask_password(&mut request, &mut faults);
            self.ask_more(link, &mut request, &mut faults);
            if link.is_some_and(|link| link.watermark) != self.watermark.get() {
                request.watermark = Some(self.watermark.get());
            }
        });
        let was_active = link.is_none_or(|link| link.state != LinkState::Paused);
        if self.active.get_untracked() != was_active {
            request.state = Some(if was_active { SetState::Paused } else { SetState::Active });
        }
        if *faults == Faults::default() { Ok(request) } else { Err(faults) }
    }

    fn ask_name(self, link: Option<&Link>, request: &mut LinkRequest) {
        let name = self.name.get().trim().to_owned();
        if link.map_or("", |link| &link.name) != name {
            request.name = Some((!name.is_empty()).then_some(name));
        }
    }

    fn ask_allow(
        self,
        options: Option<&LinkOptions>,
        link: Option<&Link>,
        request: &mut LinkRequest,
        faults: &mut Faults,
    ) {
        let allow = self.allow(options);
        if self.proxies.get() && allow.proxies.is_empty() {
            faults.allow = Some(t::tick_a_proxy(locale()).to_owned());
        }
        let same = link.is_some_and(|link| {
            let before = &link.allow.proxies;
            let same = before.len() == allow.proxies.len() && before.iter().all(|id| allow.proxies.contains(id));
            link.allow.originals == allow.originals && link.allow.attachments == allow.attachments && same
        });
        if !same {
            request.allow = Some(allow);
        }
    }

    fn ask_end(self, link: Option<&Link>, request: &mut LinkRequest, faults: &mut Faults) {
        let now = self.typed_end();
        if now == link.map_or_else(|| End { on: false, ..now.clone() }, End::of) {
            return;
        }
        if !now.on {
            request.expires_on = Some(None);
            return;
        }
        if now.date.is_empty() {
            faults.date = Some(t::choose_a_day(locale()).to_owned());
        }
        request.expires_on = Some(Some(Date(now.date)));
        request.expires_time = Some((!now.time.is_empty()).then_some(now.time));
        request.time_zone = Some(Some(now.zone));
    }

    pub(super) fn typed_end(self) -> End {
        End { on: self.expires.get(), date: self.date.get(), time: self.time.get(), zone: self.zone.get() }
    }

    fn ask_start(self, link: Option<&Link>, request: &mut LinkRequest, faults: &mut Faults) {
        if self.has_start_of(link) {
            return;
        }
        let start = self.start();
        if self.starts.get() && start.is_none() {
            faults.start = Some(t::choose_a_start(locale()).to_owned());
        }
        request.starts_at = Some(start.map(time::stamp));
    }

    /// Whether the start is typed as the link has it, to the minute.
    pub(super) fn has_start_of(self, link: Option<&Link>) -> bool {
        let was = link.and_then(|link| link.starts_at.as_ref());
        let same = || (self.start_date.get(), self.start_time.get()) == typed_start(was);
        self.starts.get() == was.is_some() && (was.is_none() || same())
    }

    fn ask_password(self, request: &mut LinkRequest, faults: &mut Faults) {
        let word = self.word.get().trim().to_owned();
        match self.password.get() {
            Password::Keep => {}
            Password::Remove => request.password = Some(None),
            Password::Set if word.chars().count() >= LINK_PASSWORD_CHARS && word.len() <= PASSWORD_BYTES => {
                request.password = Some(Some(word))
            }
            Password::Set if word.is_empty() => faults.password = Some(t::type_a_password(locale()).to_owned()),
            Password::Set => faults.password = Some(t::link_password_length(locale()).to_owned()),
        }
    }

    fn ask_more(self, link: Option<&Link>, request: &mut LinkRequest, faults: &mut Faults) {
        let (slug, message) = (self.own_slug(), self.own_message());
        if link.and_then(|link| link.slug.clone()) != slug {
            request.slug = Some(slug);
        }
        match self.own_limit() {
            Ok(limit) if limit == link.and_then(|link| link.max_downloads) => {}
            Ok(limit) => request.max_downloads = Some(limit),
            Err(_) => faults.limit = Some(t::limit_counts(locale()).to_owned()),
        }
        if link.and_then(|link| link.message.clone()) != message {
            request.message = Some(message);
        }
        if link.is_none_or(|link| link.show_properties) != self.properties.get() {
            request.show_properties = Some(self.properties.get());
        }
        if link.is_some_and(|link| link.indexable) != self.indexable.get() {
            request.indexable = Some(self.indexable.get());
        }
        let sites = self.embed_sites();
        if matches!(&sites, EmbedSites::These(sites) if sites.is_empty()) {
            faults.sites = Some(t::name_a_site(locale()).to_owned());
        }
        // What a new link's password suggests is left to the service; a kept link gets what its window shows.
        let is_asked = link.map_or(self.embedding.get().is_some(), |link| link.embed_sites != sites);
        if is_asked {
            request.embed_sites = Some(Some(sites));
        }
    }
}
