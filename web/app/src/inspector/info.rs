use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Collection, CollectionCounts, EditCollection, LinkState, Visibility};
use web_sys::HtmlInputElement;

use super::named::named_members;
use crate::{
    cards::Cover,
    components::{Icon, changing, icon, when},
    i18n::{self, locale, t},
    later,
    links::Links,
    live::{Live, News},
    time::{self, Instant},
    toasts::Toasts,
    windows::{Narrowing, Windows, delete_collections, edit_collection, narrow_collection},
};

/// The Info tab.
#[component]
pub fn InfoTab(collection: Signal<Collection>, links: Links, on_delete: Callback<()>) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let (windows, live, toasts) = (expect_context::<Windows>(), expect_context::<Live>(), expect_context::<Toasts>());
    let delete = move |_| {
        let collection = collection.get_untracked();
        let id = collection.id;
        live.on_news(move |news| {
            if matches!(news, News::CollectionGone(gone) if *gone == id) {
                on_delete.run(());
            }
        });
        spawn_local(delete_collections(vec![collection], windows, live, toasts));
    };
    let facts = move || {
        let Collection { counts, owner, created_at, changed_at, changed_by, .. } = collection.get();
        let changed = t::changed_by(locale(), &time::ago(&changed_at, now.get()), &changed_by.name);
        view! {
            <dl class="facts-list">
                <dt>{t::holds(locale())}</dt>
                <dd>{holds(&counts)}{kinds(&counts).map(|kinds| view! { <br/><span class="faint">{kinds}</span> })}</dd>
                <dt>{t::owner(locale())}</dt><dd>{owner.name}</dd>
                <dt>{t::created(locale())}</dt><dd>{time::date_time(&created_at)}</dd>
                <dt>{t::changed(locale())}</dt><dd>{changed}</dd>
            </dl>
        }
    };
    view! {
        <div class="card">{move || view! { <Cover collection=collection.get()/> }}</div>
        <section class="sect">{changing(move || facts().into_any())}</section>
        <section class="sect"><VisibilitySwitch collection/></section>
        {move || public(links, now.get()).map(|words| {
            view! { <section class="sect"><h3>{t::public(locale())}</h3><p class="muted">{words}</p></section> }.into_any()
        })}
        {when(move || collection.with(|collection| collection.rights.delete), move || view! {
            <section class="sect">
                <button type="button" class="btn plain danger-words" on:click=delete>{icon(Icon::Trash)}{t::delete_collection(locale())}</button>
            </section>
        })}
    }
}

/// «80 assets, 1.21 GB».
fn holds(counts: &CollectionCounts) -> String {
    match counts.assets {
        0 => t::no_assets_yet(locale()).to_owned(),
        assets => [t::assets_count(locale(), assets), i18n::size(counts.bytes)].join(", "),
    }
}

/// «72 photos, 5 films, 3 documents».
fn kinds(counts: &CollectionCounts) -> Option<String> {
    let kinds = [
        (counts.images, t::images_count as fn(_, _) -> String),
        (counts.videos, t::videos_count),
        (counts.documents, t::documents_count),
        (counts.others, t::others_count),
    ];
    let words: Vec<String> =
        kinds.iter().filter(|(count, _)| *count > 0).map(|(count, words)| words(locale(), *count)).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// «2 active links. Last used 12 minutes ago.»
fn public(links: Links, now: Instant) -> Option<String> {
    links.links.with(|links| {
        let active: Vec<_> = links.as_ref()?.iter().filter(|link| link.state == LinkState::Active).collect();
        let used = active.iter().filter_map(|link| link.last_visited_at.as_ref().map(Instant::from));
        let last = used.max_by(|one, other| one.0.total_cmp(&other.0));
        let used = last.map_or_else(
            || t::never_used_yet(locale()).to_owned(),
            |at| t::last_used_sentence(locale(), &time::ago(at, now)),
        );
        (!active.is_empty()).then(|| [t::active_links_sentence(locale(), active.len() as u64), used].join(" "))
    })
}

/// Who of the team sees it.
#[component]
fn VisibilitySwitch(collection: Signal<Collection>) -> impl IntoView {
    let (windows, live, toasts) = (expect_context::<Windows>(), expect_context::<Live>(), expect_context::<Toasts>());
    let hidden = move || collection.with(|collection| collection.visibility == Visibility::Hidden);
    let may = move || collection.with(|collection| collection.rights.change_visibility);
    let busy = RwSignal::new(false);
    let switch = move |event| {
        let input: HtmlInputElement = event_target(&event);
        let before = collection.get_untracked();
        if busy.get_untracked() {
            return input.set_checked(untrack(hidden));
        }
        busy.set(true);
        spawn_local(async move {
            if input.checked() {
                narrow_collection(before, Narrowing::Hide, windows, live, toasts).await;
            } else {
                let change = EditCollection { visibility: Some(Visibility::Everyone), ..Default::default() };
                edit_collection(before, change, live, toasts).await;
            }
            busy.try_set(false);
            // Where it was refused, or somebody is asked first, the switch goes back to how it is.
            input.set_checked(collection.try_get_untracked().is_some_and(|now| now.visibility == Visibility::Hidden));
        });
    };
    view! {
        <div class="part-head">
            <input type="checkbox" role="switch" class="switch" id="hidden-switch" disabled=move || !may() prop:checked=hidden
                on:change=switch aria-describedby="hidden-note"/>
            <label for="hidden-switch">{t::hidden_collection(locale())}</label>
        </div>
        <p class="note after" id="hidden-note">{move || if hidden() { t::hidden_note(locale()) } else { t::everyone_note(locale()) }}</p>
        {when(hidden, move || later::window(named_members, collection))}
    }
}
