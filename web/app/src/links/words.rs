//! Links in words.

use vitrine_locales::Locale;
use vitrine_shared::{
    Allow, EmbedSites, FileClass, Link, LinkOptions, LinkState, NotOffered, SuspendedReason, Timestamp,
};

use crate::{
    components::Icon,
    i18n::{locale, t},
    time::{self, DAY, Instant},
};

/// From when on an end is announced: three days.
const SOON: f64 = 3.0 * DAY;

/// The state at this moment; a start and an end need no word of the service.
pub fn state(link: &Link, now: Instant) -> LinkState {
    let is_past = |at: &Option<Timestamp>| at.as_ref().is_some_and(|at| now >= Instant::from(at));
    match link.state {
        LinkState::Active | LinkState::Paused | LinkState::Scheduled if is_past(&link.expires_at) => LinkState::Expired,
        LinkState::Scheduled if is_past(&link.starts_at) => LinkState::Active,
        state => state,
    }
}

/// Whether it ends within days.
pub fn is_soon(link: &Link, now: Instant) -> bool {
    state(link, now) == LinkState::Active
        && link.expires_at.as_ref().is_some_and(|at| Instant::from(at).0 - now.0 < SOON)
}

pub fn state_word(state: LinkState) -> &'static str {
    match state {
        LinkState::Active => t::state_active(locale()),
        LinkState::Scheduled => t::state_scheduled(locale()),
        LinkState::Paused => t::state_paused(locale()),
        LinkState::Expired => t::state_expired(locale()),
        LinkState::Suspended => t::state_suspended(locale()),
    }
}

/// The badge's class: its shape and colour.
pub fn state_class(link: &Link, now: Instant) -> &'static str {
    match state(link, now) {
        LinkState::Active if is_soon(link, now) => "badge soon",
        LinkState::Active => "badge active",
        LinkState::Paused => "badge paused",
        LinkState::Expired => "badge expired",
        LinkState::Suspended => "badge bad",
        LinkState::Scheduled => "badge flat",
    }
}

/// «Permanent», «Until 31 Jan 2027», «Expires in 2 days, 26 Nov 2026», «Expired at the end of 1 Nov 2026».
pub fn end(link: &Link, now: Instant) -> (Icon, String) {
    let Some(at) = link.expires_at.as_ref().map(Instant::from) else {
        return (Icon::Clock, t::permanent(locale()).to_owned());
    };
    let whole_day = link.expires_on.is_some() && link.expires_time.is_none();
    let end =
        if whole_day { time::date_in(Instant(at.0 - 1.0), link.time_zone.as_deref()) } else { time::date_time(at) };
    let words = match (now >= at, at.0 - now.0 < SOON) {
        (true, _) if whole_day => t::expired_end_of_day(locale(), &end),
        (true, _) => t::expired_at(locale(), &end),
        (false, true) => t::expires_in(locale(), &time::ahead(at, now), &end),
        (false, false) => t::until(locale(), &end),
    };
    (Icon::Clock, words)
}

/// «From 1 Dec 2026, 09:00».
pub fn start(link: &Link) -> Option<String> {
    link.starts_at.as_ref().map(|at| t::from_date(locale(), &time::date_time(at)))
}

/// The address without its scheme.
pub fn shown_address(url: &str) -> String {
    url.split_once("://").map_or(url, |(_, rest)| rest).to_owned()
}

/// Which other sites may show it.
pub fn shown_by(sites: &EmbedSites) -> String {
    match sites {
        EmbedSites::These(sites) => t::shown_by_these(locale(), sites.len() as u64),
        sites if *sites == EmbedSites::ANY => t::embed_any(locale()).to_owned(),
        EmbedSites::All(_) => t::embed_none(locale()).to_owned(),
    }
}

/// Why it gives less than asked, or nothing.
pub fn why(link: &Link) -> Vec<String> {
    match link.state_reason {
        Some(reason) => vec![suspended(reason, link.state_since.as_ref())],
        None => held_back(link),
    }
}

/// «Suspended since 26 Nov 2026. Its maker may no longer make links.»
fn suspended(reason: SuspendedReason, since: Option<&Timestamp>) -> String {
    let why = suspended_words(reason);
    since.map_or_else(|| why.to_owned(), |since| t::suspended_since(locale(), &time::date(since), why))
}

fn suspended_words(reason: SuspendedReason) -> &'static str {
    match reason {
        SuspendedReason::MakerMayNotShare => t::suspended_may_not_share(locale()),
        SuspendedReason::MakerDoesNotSee => t::suspended_does_not_see(locale()),
        SuspendedReason::MakerMayNotGive => t::suspended_may_not_give(locale()),
        SuspendedReason::MakerDeactivated => t::suspended_deactivated(locale()),
        SuspendedReason::AssetInBin => t::suspended_asset_in_bin(locale()),
    }
}

/// What is asked and not served, since when, and why.
fn held_back(link: &Link) -> Vec<String> {
    let reasons = &link.effective.reasons;
    // An empty collection is told by its count.
    let kinds = [
        (NotOffered::NotAllowed, t::held_not_allowed as fn(Locale, &str) -> String),
        (NotOffered::Nothing, t::held_nothing),
    ];
    let mut said = Vec::new();
    for (code, why) in kinds {
        // Those that were lost on one day make one sentence.
        let mut days: Vec<(Option<String>, Vec<FileClass>)> = Vec::new();
        for reason in reasons.iter().filter(|reason| reason.code == code) {
            let day = reason.since.as_ref().map(time::date);
            match days.iter_mut().find(|(other, _)| *other == day) {
                Some((_, lost)) => lost.push(reason.class),
                None => days.push((day, vec![reason.class])),
            }
        }
        said.extend(days.into_iter().map(|(day, lost)| {
            let lost = classes(&lost);
            let less = match day {
                Some(day) => t::gives_less_since(locale(), &day, &lost),
                None => t::gives_less(locale(), &lost),
            };
            why(locale(), &less)
        }));
    }
    if link.asset_id.is_some() && reasons.iter().any(|reason| reason.code == NotOffered::NoAssets) {
        said.push(t::asset_in_bin(locale()).to_owned());
    }
    said
}

/// «no originals, no attachments».
pub fn classes(lost: &[FileClass]) -> String {
    let word = |class: &FileClass| match class {
        FileClass::Originals => t::no_originals(locale()),
        FileClass::Proxies => t::no_proxies(locale()),
        FileClass::Attachments => t::no_attachments(locale()),
    };
    lost.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// «12 minutes ago», or never.
pub fn used(link: &Link, now: Instant) -> String {
    link.last_visited_at.as_ref().map_or_else(|| t::never(locale()).to_owned(), |at| time::ago(at, now))
}

/// «last used 12 minutes ago».
pub fn last_used(link: &Link, now: Instant) -> String {
    match &link.last_visited_at {
        Some(at) => t::last_used_at(locale(), &time::ago(at, now)),
        None => t::never_used(locale()).to_owned(),
    }
}

/// «Originals, Preview 800», or that nothing is given.
pub fn allowed(allow: &Allow, options: Option<&LinkOptions>) -> Option<String> {
    let profile = |id: &String| {
        let known = options.and_then(|options| options.profiles.iter().find(|profile| profile.id == *id));
        known.map_or_else(|| id.clone(), |profile| profile.name.clone())
    };
    let originals = allow.originals.then(|| t::originals(locale()).to_owned());
    let attachments = allow.attachments.then(|| t::attachments(locale()).to_owned());
    let all: Vec<String> = originals.into_iter().chain(allow.proxies.iter().map(profile)).chain(attachments).collect();
    (!all.is_empty()).then(|| all.join(", "))
}
