use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Link, LinkRequest, LinkState, SetState};

use super::{view::open_view, window::link_window, words};
use crate::{
    client,
    components::{Icon, Tip, changing, copy, icon},
    i18n::{locale, number, t},
    later,
    live::{LinksOf, Live, News},
    time::{self, Instant},
    toasts::Toasts,
    windows::{Window, Windows},
};

/// The id of a link's card, to come back to.
pub fn element_id(link: &Link) -> String {
    ["link-", &link.id.to_string()].concat()
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
    let Link { url, slug_url, has_password, watermark, created_by, visits, may_edit, .. } = link.get_value();
    let (downloads, downloads_said) = link.with_value(downloads);
    let why = link.with_value(words::why).into_iter();
    let why = why
        .map(|why| view! { <p class="facts why"><span class="warn">{icon(Icon::Alert)}<span>{why}</span></span></p> });
    let may_take_over = link.with_value(|link| link.may_take_over && link.state == LinkState::Suspended);
    view! {
        <article class="link" class:off=move || off() aria-label=name.clone() id=link.with_value(element_id) tabindex="-1">
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
            {may_take_over.then(|| view! { <TakeOverButton link/> })}
            <footer>
                <p class="stats">
                    <span>{icon(Icon::Eye)}<span aria-hidden="true">{number(visits)}</span><span class="sr">{t::visits_count(locale(), visits)}</span></span>
                    <span>{icon(Icon::Download)}<span aria-hidden="true">{downloads}</span><span class="sr">{downloads_said}</span></span>
                </p>
                {may_edit.then(|| view! { <div class="acts"><Acts link/></div> })}
            </footer>
        </article>
    }
}

/// Downloads, to see and to hear: «119», and «3 of 10» where they are limited.
fn downloads(link: &Link) -> (String, String) {
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
fn UrlButton(url: String) -> impl IntoView {
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

/// Offers to become its maker, so that it opens again.
#[component]
fn TakeOverButton(link: StoredValue<Link>) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let label = link.with_value(|link| t::take_over_named(locale(), &link.name));
    let open = move |_| windows.open(Window::TakeOver(Box::new(link.get_value())));
    view! {
        <button type="button" class="btn s wide" aria-label=label aria-haspopup="dialog" on:click=open>{icon(Icon::User)}{t::take_over(locale())}</button>
    }
}

#[component]
fn Acts(link: StoredValue<Link>) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let busy = RwSignal::new(false);
    let is_paused = link.with_value(|link| link.state == LinkState::Paused);
    let edit = move |_| {
        windows.open(Window::EditLink { link: Box::new(link.get_value()), sites: false });
    };
    let embed = move |_| windows.open(Window::LinkEmbed(Box::new(link.get_value())));
    let has_pages = link.with_value(|link| link.asset_id.is_none());
    let qr = move |_| windows.open(Window::LinkQr(Box::new(link.get_value())));
    let ahead = move || later::ahead(link_window);
    let delete = move |_| windows.open(Window::DeleteLink(Box::new(link.get_value())));
    let switch = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let (link, state) = (link.get_value(), if is_paused { SetState::Active } else { SetState::Paused });
        spawn_local(async move {
            let request = LinkRequest { state: Some(state), ..Default::default() };
            if let Err(failure) = client::edit_link(link.id, link.version, &request).await {
                toasts.fail(&failure);
            }
            LinksOf::of(&link).into_iter().for_each(|links| live.tell(&News::Links(links)));
            busy.try_set(false);
        });
    };
    let view = move |_| {
        let id = link.with_value(|link| link.id);
        open_view(async move { client::view_link(id, &LinkRequest::default()).await }, move |failure| {
            toasts.fail(failure)
        });
    };
    let name = link.with_value(|link| link.name.clone());
    let (edit_words, delete_words) = (t::edit_named(locale(), &name), t::delete_named(locale(), &name));
    let view_words = t::view_named(locale(), &name);
    let (embed_words, qr_words) = (t::embed_named(locale(), &name), t::qr_named(locale(), &name));
    let switch_words = if is_paused { t::resume_named(locale(), &name) } else { t::pause_named(locale(), &name) };
    let has_switch = link.with_value(|link| matches!(link.state, LinkState::Active | LinkState::Paused));
    view! {
        <button type="button" class="ib s" aria-label=edit_words title=t::edit(locale()) on:pointerenter=move |_| ahead() on:focus=move |_| ahead() on:click=edit>{icon(Icon::Pencil)}</button>
        {has_pages.then(|| view! {
            <button type="button" class="ib s" aria-label=view_words title=t::view_as_recipient(locale()) on:click=view>{icon(Icon::Open)}</button>
            <button type="button" class="ib s" aria-label=embed_words title=t::embed_code(locale()) on:click=embed>{icon(Icon::Code)}</button>
        })}
        <button type="button" class="ib s" aria-label=qr_words title=t::qr_code(locale()) on:click=qr>{icon(Icon::Qr)}</button>
        {has_switch.then(|| view! {
            <button type="button" class="ib s" aria-label=switch_words title=if is_paused { t::resume(locale()) } else { t::pause(locale()) } on:click=switch>
                {icon(if is_paused { Icon::Play } else { Icon::Pause })}
            </button>
        })}
        <button type="button" class="ib s danger" aria-label=delete_words title=t::delete(locale()) on:click=delete>{icon(Icon::Trash)}</button>
    }
}
