//! What is typed into a link's window.

mod end;
mod faults;
mod request;
mod sites;
mod typed;

use std::collections::BTreeSet;

use leptos::prelude::*;
use vitrine_shared::{Allow, EmbedSites, Link, LinkOptions, LinkState, Timestamp};

use crate::time::{self, Instant};
use end::End;
pub use faults::Faults;
pub use sites::Embedding;

/// What becomes of the password.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Password {
    /// It stays as it is: none, or the one that is set.
    Keep,
    /// The one that is typed.
    Set,
    Remove,
}

#[derive(Clone, Copy)]
pub struct Form {
    pub name: RwSignal<String>,
    pub active: RwSignal<bool>,
    pub originals: RwSignal<bool>,
    pub proxies: RwSignal<bool>,
    pub profiles: RwSignal<BTreeSet<String>>,
    pub attachments: RwSignal<bool>,
    pub expires: RwSignal<bool>,
    /// `2026-12-24`.
    pub date: RwSignal<String>,
    /// `18:00`, or nothing for the whole day.
    pub time: RwSignal<String>,
    /// The zone in which both are meant.
    pub zone: RwSignal<String>,
    pub starts: RwSignal<bool>,
    pub start_date: RwSignal<String>,
    /// Nothing for the beginning of the day.
    pub start_time: RwSignal<String>,
    pub password: RwSignal<Password>,
    pub word: RwSignal<String>,
    /// The link asks for a password as it is kept.
    pub was_locked: RwSignal<bool>,
    pub slug: RwSignal<String>,
    /// A number, or nothing for no limit.
    pub limit: RwSignal<String>,
    pub message: RwSignal<String>,
    pub properties: RwSignal<bool>,
    /// What was chosen; nothing: whatever the password suggests.
    pub embedding: RwSignal<Option<Embedding>>,
    /// One a line.
    pub sites: RwSignal<String>,
    pub indexable: RwSignal<bool>,
    pub watermark: RwSignal<bool>,
    pub faults: RwSignal<Faults>,
}

impl Form {
    pub fn new(link: Option<&Link>) -> Self {
        let form = Self {
            name: RwSignal::default(),
            active: RwSignal::new(true),
            originals: RwSignal::default(),
            proxies: RwSignal::default(),
            profiles: RwSignal::default(),
            attachments: RwSignal::default(),
            expires: RwSignal::default(),
            date: RwSignal::default(),
            time: RwSignal::default(),
            zone: RwSignal::new(time::own_zone()),
            starts: RwSignal::default(),
            start_date: RwSignal::default(),
            start_time: RwSignal::default(),
            password: RwSignal::new(Password::Keep),
            word: RwSignal::default(),
            was_locked: RwSignal::default(),
            slug: RwSignal::default(),
            limit: RwSignal::default(),
            message: RwSignal::default(),
            properties: RwSignal::new(true),
            embedding: RwSignal::default(),
            sites: RwSignal::default(),
            indexable: RwSignal::default(),
            watermark: RwSignal::default(),
            faults: RwSignal::default(),
        };
        if let Some(link) = link {
            form.fill(link);
        }
        form
    }

    /// Forgets what was typed and shows the link as it is.
    pub fn fill(self, link: &Link) {
        let End { on, date, time, zone } = End::of(link);
        self.name.set(link.name.clone());
        self.active.set(link.state != LinkState::Paused);
        self.originals.set(link.allow.originals);
        self.proxies.set(!link.allow.proxies.is_empty());
        self.profiles.update(|chosen| {
            chosen.clear();
            chosen.extend(link.allow.proxies.iter().cloned());
        });
        self.attachments.set(link.allow.attachments);
        self.expires.set(on);
        self.date.set(date);
        self.time.set(time);
        self.zone.set(zone);
        let (start_date, start_time) = typed_start(link.starts_at.as_ref());
        self.starts.set(link.starts_at.is_some());
        self.start_date.set(start_date);
        self.start_time.set(start_time);
        self.password.set(Password::Keep);
        self.word.set(String::new());
        self.was_locked.set(link.has_password);
        self.slug.set(link.slug.clone().unwrap_or_default());
        self.limit.set(link.max_downloads.map(|limit| limit.to_string()).unwrap_or_default());
        self.message.set(link.message.clone().unwrap_or_default());
        self.properties.set(link.show_properties);
        self.embedding.set(Embedding::chosen(link));
        self.sites.set(match &link.embed_sites {
            EmbedSites::These(sites) => sites.join("\n"),
            EmbedSites::All(_) => String::new(),
        });
        self.indexable.set(link.indexable);
        self.watermark.set(link.watermark);
        self.faults.set(Faults::default());
    }

    /// What may be downloaded as the form stands; the profiles in the options' order.
    pub fn allow(self, options: Option<&LinkOptions>) -> Allow {
        let mut chosen = if self.proxies.get() { self.profiles.get() } else { BTreeSet::new() };
        let order = options.iter().flat_map(|options| &options.profiles);
        let mut proxies: Vec<String> = order.filter_map(|profile| chosen.take(&profile.id)).collect();
        // Those that the collection has no file of any more.
        proxies.extend(chosen);
        Allow { originals: self.originals.get(), proxies, attachments: self.attachments.get() }
    }

    /// The instant of the end as it is typed, if it can be one.
    pub fn end(self) -> Option<Instant> {
        self.expires.get().then(|| time::typed(&self.date.get(), &self.time.get())).flatten()
    }

    /// The instant of the start as it is typed, if it can be one.
    pub fn start(self) -> Option<Instant> {
        let begin = || time::typed_start(&self.start_date.get(), &self.start_time.get());
        self.starts.get().then(begin).flatten()
    }

    /// Whether it will ask for a password.
    pub fn is_locked(self) -> bool {
        match self.password.get() {
            Password::Keep => self.was_locked.get(),
            Password::Set => true,
            Password::Remove => false,
        }
    }

    /// The slug as the service would keep it.
    pub fn own_slug(self) -> Option<String> {
        let slug = self.slug.with(|slug| slug.trim().to_ascii_lowercase());
        (!slug.is_empty()).then_some(slug)
    }

    /// The limit of downloads: none, one, or something else.
    pub fn own_limit(self) -> Result<Option<u64>, std::num::ParseIntError> {
        self.limit.with(|limit| match limit.trim() {
            "" => Ok(None),
            number => number.parse().map(Some),
        })
    }

    pub fn own_message(self) -> Option<String> {
        let message = self.message.with(|message| message.trim().to_owned());
        (!message.is_empty()).then_some(message)
    }

    /// Something under «More» is not as it is for a link of which nothing was said.
    pub fn says_more(self) -> bool {
        self.own_slug().is_some()
            || self.limit.with(|limit| !limit.is_empty())
            || self.own_message().is_some()
            || !self.properties.get()
            || self.embedding.get().is_some()
            || self.indexable.get()
    }
}

fn typed_start(at: Option<&Timestamp>) -> (String, String) {
    at.map(|at| time::as_typed(at.into())).unwrap_or_default()
}
