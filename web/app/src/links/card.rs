use leptos::prelude::*;
use vitrine_shared::{Link, LinkId, LinkState};

use super::{
    acts::{ActivityLink, LinkActs, TakeOverButton},
    words,
};
use crate::{
    components::{Icon, Tip, changing, copy, icon},
    i18n::{locale, number, t},
    time::{self, Instant},
};

/// The id of a link's card, to come back to.
pub fn element_id(id: LinkId) -> String {
    ["link-", &id.to_string()].concat()
}

/// A link as those see it who see it.
#[component]
pub fn LinkCard(link: Link) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let name = link.name.clone();
    let link = StoredValue::new(link);
    let with = move |words: fn(&Link, Instant) -> &'static str| link.with_value(|link| words(link, now.get()));
    let off = move || link.with_value(|link| words::state(link, now.get()) != LinkState::Active);
    let end = move || link.with_value(|link| words::end(link, now.get()));
    let soon = move || link.with_value(|link| words::is_soon(link, now.get()));
    let last = move || link.with_value(|link| words::last_used(link, now.get()));
    let start = move || {
        link.with_value(|link| words::start(link).filter(|_| words::state(link, now.get()) == LinkState::Scheduled))
    };
    let Link { id, url, slug_url, has_password, watermark, created_by, visits, may_edit, .. } = link.get_value();
    let (downloads, downloads_said) = link.with_value(downloads);
    let why = link.with_value(words::why).into_iter();
    let why = why
        .map(|why| view! { <p class="facts why"><span class="warn">{icon(Icon::Alert)}<span>{why}</span></span></p> });
    view! {
        <article class="link" class:off=move || off() aria-label=name.clone() id=element_id(id) tabindex="-1">
            <header>
                <h3>{name.clone()}</h3>
                {(has_password || watermark).then(|| view! {
                    <span class="signs">
                        {has_password.then(|| view! { <Tip sign=Icon::Lock words=t::asks_password(locale())/> })}
                        {watermark.then(|| view! { <Tip sign=Icon::Mark words=t::watermark_on(locale())/> })}
                    </span>
                })}
                <span class=move || with(words::state_class)>{move || with(|link, now| words::state_word(words::state(link, now)))}</span>
            </header>
            {slug_url.or(url).map(|url| view! { <UrlButton url/> })}
            <p class="facts">
                {move || start().map(|start| view! { <span>{icon(Icon::Calendar)}{start}</span> }.into_any())}
                <span class:warn=move || soon()>{move || { let (sign, words) = end(); view! { {icon(sign)}{words} } }}</span>
                <span>{icon(Icon::User)}{created_by.name}</span>
                <span>{move || last()}</span>
            </p>
            {paused(link, now)}
            {why.collect_view()}
            <TakeOverButton link class="btn s wide"/>
            <footer>
                <p class="stats">
                    <span>{icon(Icon::Eye)}<span aria-hidden="true">{number(visits)}</span><span class="sr">{t::visits_count(locale(), visits)}</span></span>
                    <span>{icon(Icon::Download)}<span aria-hidden="true">{downloads}</span><span class="sr">{downloads_said}</span></span>
                </p>
                <div class="acts"><ActivityLink id name=name.clone()/>{may_edit.then(|| view! { <LinkActs link/> })}</div>
            </footer>
        </article>
    }
}

/// Downloads, to see and to hear: «119», and «3 of 10» where they are limited.
pub fn downloads(link: &Link) -> (String, String) {
    match link.max_downloads.zip(link.downloads_left) {
        Some((all, left)) => {
            let taken = all.saturating_sub(left);
            (t::taken_of(locale(), taken, all), t::taken_of_said(locale(), taken, all))
        }
        None => (number(link.downloads), t::downloads_count(locale(), link.downloads)),
    }
}

/// Since when it is paused; by whom is known where nothing was changed since.
fn paused(link: StoredValue<Link>, now: RwSignal<Instant>) -> AnyView {
    changing(move || {
        link.with_value(|link| {
            let is_paused = words::state(link, now.get()) == LinkState::Paused;
            if !is_paused {
                return ().into_any();
            }
            let since = link.state_since.as_ref().unwrap_or(&link.changed_at);
            let day = time::date(since);
            let words = if *since == link.changed_at {
                t::paused_by(locale(), &day, &link.changed_by.name)
            } else {
                t::paused_since(locale(), &day)
            };
            view! { <p class="facts"><span>{icon(Icon::Pause)}{words}</span></p> }.into_any()
        })
    })
}

/// The address: one click copies it.
#[component]
pub fn UrlButton(url: String) -> impl IntoView {
    let copied = RwSignal::new(false);
    let shown = words::shown_address(&url);
    let label = t::copy_address(locale(), &shown);
    view! {
        <button type="button" class="url" aria-label=label on:click=move |_| copy(url.clone(), copied)>
            <span>{move || if copied.get() { t::copied(locale()).to_owned() } else { shown.clone() }}</span>
            {move || icon(if copied.get() { Icon::Check } else { Icon::Copy })}
        </button>
        <span class="sr" role="status">{move || copied.get().then(|| t::copied(locale()))}</span>
    }
}
