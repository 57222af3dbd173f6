//! What is typed into a link's window, and the request it makes.

use std::collections::BTreeSet;

use leptos::prelude::*;
use vitrine_shared::{Allow, Date, Link, LinkOptions, LinkRequest, LinkState, SetState};

use crate::{
    client::Failure,
    i18n::{locale, t},
    time::{self, Instant},
};

/// What becomes of the password.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Password {
    /// It stays as it is: none, or the one that is set.
    Keep,
    /// The one that is typed.
    Set,
    Remove,
}

/// What is wrong, field by field, and with the whole.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Faults {
    pub name: Option<String>,
    pub allow: Option<String>,
    pub date: Option<String>,
    pub time: Option<String>,
    pub password: Option<String>,
    pub above: Option<String>,
}

impl Faults {
    /// What the service says, beside the fields that it concerns.
    pub fn of(failure: &Failure) -> Self {
        let beside = |pointers: &[&str]| pointers.iter().find_map(|pointer| failure.beside(pointer));
        let mut faults = Self {
            name: beside(&["/name"]),
            allow: beside(&["/allow", "/allow/originals", "/allow/proxies", "/allow/attachments"]),
            date: beside(&["/expires_on", "/expires_at", "/time_zone"]),
            time: beside(&["/expires_time"]),
            password: beside(&["/password"]),
            above: None,
        };
        if faults == Self::default() {
            faults.above = Some(failure.sentence());
        }
        faults
    }
}

#[derive(Clone, Copy)]
pub struct Form {
    pub name: RwSignal<String>,
    pub active: RwSignal<bool>,
    pub originals: RwSignal<bool>,
    pub proxies: RwSignal<bool>,
    pub profiles: RwSignal<BTreeSet<String>>,
    pub expires: RwSignal<bool>,
    /// `2026-12-24`.
    pub date: RwSignal<String>,
    /// `18:00`, or nothing for the whole day.
    pub time: RwSignal<String>,
    /// The zone in which both are meant.
    pub zone: RwSignal<String>,
    pub password: RwSignal<Password>,
    pub word: RwSignal<String>,
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
            expires: RwSignal::default(),
            date: RwSignal::default(),
            time: RwSignal::default(),
            zone: RwSignal::new(time::own_zone()),
            password: RwSignal::new(Password::Keep),
            word: RwSignal::default(),
            faults: RwSignal::default(),
        };
        if let Some(link) = link {
            form.fill(link);
        }
        form
    }

    /// Forgets what was typed and shows the link as it is.
    pub fn fill(self, link: &Link) {
        let Expiry { on, date, time, zone } = Expiry::of(link);
        self.name.set(link.name.clone());
        self.active.set(link.state != LinkState::Paused);
        self.originals.set(link.allow.originals);
        self.proxies.set(!link.allow.proxies.is_empty());
        self.profiles.update(|chosen| {
            chosen.clear();
            chosen.extend(link.allow.proxies.iter().cloned());
        });
        self.expires.set(on);
        self.date.set(date);
        self.time.set(time);
        self.zone.set(zone);
        self.password.set(Password::Keep);
        self.word.set(String::new());
        self.faults.set(Faults::default());
    }

    /// What may be downloaded as the form stands; the profiles in the options' order.
    pub fn allow(self, options: Option<&LinkOptions>) -> Allow {
        let mut chosen = if self.proxies.get() { self.profiles.get() } else { BTreeSet::new() };
        let order = options.iter().flat_map(|options| &options.profiles);
        let mut proxies: Vec<String> = order.filter_map(|profile| chosen.take(&profile.id)).collect();
        // Those that the collection has no file of any more.
        proxies.extend(chosen);
        Allow { originals: self.originals.get(), proxies, attachments: false }
    }

    /// The instant of the end as it is typed, if it can be one.
    pub fn end(self) -> Option<Instant> {
        self.expires.get().then(|| time::typed(&self.date.get(), &self.time.get())).flatten()
    }

    /// The request that this form makes: of all for a new link, of what differs for another.
    pub fn request(self, options: Option<&LinkOptions>, link: Option<&Link>) -> Result<LinkRequest, Faults> {
        let mut request = LinkRequest::default();
        let mut faults = Faults::default();
        self.ask_name(link, &mut request);
        self.ask_allow(options, link, &mut request, &mut faults);
        self.ask_expiry(link, &mut request, &mut faults);
        self.ask_password(&mut request, &mut faults);
        let was_active = link.is_none_or(|link| link.state != LinkState::Paused);
        if self.active.get_untracked() != was_active {
            request.state = Some(if was_active { SetState::Paused } else { SetState::Active });
        }
        if faults == Faults::default() { Ok(request) } else { Err(faults) }
    }

    fn ask_name(self, link: Option<&Link>, request: &mut LinkRequest) {
        let name = self.name.get_untracked().trim().to_owned();
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
        let allow = untrack(|| self.allow(options));
        if self.proxies.get_untracked() && allow.proxies.is_empty() {
            faults.allow = Some(t::tick_a_proxy(locale()).to_owned());
        }
        let same = link.is_some_and(|link| {
            let before = &link.allow.proxies;
            let same = before.len() == allow.proxies.len() && before.iter().all(|id| allow.proxies.contains(id));
            link.allow.originals == allow.originals && same
        });
        if !same {
            // What is not built yet stays as it is.
            let attachments = link.is_some_and(|link| link.allow.attachments);
            request.allow = Some(Allow { attachments, ..allow });
        }
    }

    fn ask_expiry(self, link: Option<&Link>, request: &mut LinkRequest, faults: &mut Faults) {
        let now = Expiry {
            on: self.expires.get_untracked(),
            date: self.date.get_untracked(),
            time: self.time.get_untracked(),
            zone: self.zone.get_untracked(),
        };
        if now == link.map_or_else(|| Expiry { on: false, ..now.clone() }, Expiry::of) {
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

    fn ask_password(self, request: &mut LinkRequest, faults: &mut Faults) {
        let word = self.word.get_untracked().trim().to_owned();
        match self.password.get_untracked() {
            Password::Keep => {}
            Password::Remove => request.password = Some(None),
            Password::Set if vitrine_shared::LINK_PASSWORD_BYTES.contains(&word.len()) => {
                request.password = Some(Some(word))
            }
            Password::Set if word.is_empty() => faults.password = Some(t::type_a_password(locale()).to_owned()),
            Password::Set => faults.password = Some(t::link_password_length(locale()).to_owned()),
        }
    }
}

/// The end of a link as form fields hold it.
#[derive(Clone, PartialEq)]
struct Expiry {
    on: bool,
    date: String,
    time: String,
    zone: String,
}

impl Expiry {
    fn of(link: &Link) -> Self {
        let zone = link.time_zone.clone().unwrap_or_else(time::own_zone);
        let (date, time) = match (&link.expires_on, &link.expires_at) {
            (Some(date), _) => (date.0.clone(), link.expires_time.clone().unwrap_or_default()),
            (None, Some(at)) => time::as_typed(at.into()),
            (None, None) => Default::default(),
        };
        Self { on: link.expires_at.is_some(), date, time, zone }
    }
}
