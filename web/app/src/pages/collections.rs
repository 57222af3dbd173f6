use leptos::{ev, prelude::*};
use vitrine_shared::{Collection, CollectionId, Right, Session};
use wasm_split_helpers::wasm_split;

use crate::{
    address::{Address, Page},
    browser,
    cards::{Cards, CardsBulk, Chosen},
    choice::Choice,
    components::{Icon, icon, sized_icon},
    i18n::{locale, number, t},
    inspector::{Inspector, Tab, collection_inspector},
    later::{self, Part},
    library::Library,
    uploads::Tray,
    windows::{Window, Windows},
};

#[wasm_split(collections, fallible)]
pub fn collections_page() -> Part<()> {
    Ok(|()| view! { <CollectionsPage/> }.into_any())
}

/// The Collections feed.
#[component]
fn CollectionsPage() -> impl IntoView {
    let library = expect_context::<Library>();
    let windows = expect_context::<Windows>();
    let may_create = expect_context::<Session>().may(Right::CollectionCreate);
    let address = expect_context::<Address>();
    let chosen: Chosen = RwSignal::new(Choice::default());
    if let Some(id) = untrack(|| address.query("selected")?.parse::<CollectionId>().ok()) {
        chosen.update(|choice| choice.only(id));
    }
    let tab = Signal::derive(move || Tab::of(address.query("tab").as_deref()));
    // Who comes by an address that names a tab wants to see it, on a phone, too.
    let panel = RwSignal::new(browser::has_room() || untrack(|| address.query("tab").is_some()));
    let order = Memo::new(move |_| {
        library.collections.with(|all| all.iter().flatten().map(|collection| collection.id).collect::<Vec<_>>())
    });
    forget_gone(chosen, order);
    let go = remember(chosen, tab);
    let shown = Memo::new(move |_| chosen.with(Choice::single).and_then(|id| library.collection(id)));
    let open = Memo::new(move |_| panel.get() && shown.with(Option::is_some));
    browser::set_title(t::collections(locale()));
    let count = move || library.collections.with(|all| all.as_ref().map(Vec::len));
    let create = move |_| windows.open(Window::NewCollection(Vec::new()));
    let escape = window_event_listener(ev::keydown, move |event| {
        let has_window = matches!(document().query_selector("dialog[open], :popover-open"), Ok(Some(_)));
        if event.key() == "Escape"
            && !has_window
            && !browser::is_typing(&event)
            && chosen.with_untracked(|choice| !choice.is_empty())
        {
            chosen.update(Choice::clear);
        }
    });
    on_cleanup(move || escape.remove());
    view! {
        <main class="main" id="main" tabindex="-1">
            <header class="bar">
                <h1>{t::collections(locale())}</h1>
                <span class="count num">{move || count().map(|count| number(count as u64))}</span>
                <span class="grow"></span>
                {may_create.then(|| view! {
                    <button type="button" class="btn primary" on:click=create>{icon(Icon::Plus)}<span>{t::create_collection(locale())}</span></button>
                })}
            </header>
            {move || if count() == Some(0) {
                view! { <Nothing may_create/> }.into_any()
            } else {
                view! { <Cards order=order.into() chosen/> }.into_any()
            }}
            <CardsBulk order=order.into() chosen panel on_share=Callback::new(move |()| {
                panel.set(true);
                go.run(Tab::Share);
            })/>
            <Tray/>
        </main>
        {move || open.get().then(|| view! { <Panel collection=shown tab go panel/> }.into_any())}
    }
}

/// About the only one that is chosen; about the last one while the panel goes.
#[component]
fn Panel(
    collection: Memo<Option<Collection>>,
    tab: Signal<Tab>,
    go: Callback<Tab>,
    panel: RwSignal<bool>,
) -> impl IntoView {
    let first = collection.get_untracked()?;
    let last = StoredValue::new(first);
    let collection = Signal::derive(move || {
        if let Some(now) = collection.get() {
            last.set_value(now);
        }
        last.get_value()
    });
    let on_close = Callback::new(move |()| panel.set(false));
    let about = Inspector { collection, tab, choose: go, on_close, on_delete: Callback::new(|()| ()) };
    Some(later::window(collection_inspector, about))
}

/// What is gone is chosen no more.
fn forget_gone(chosen: Chosen, order: Memo<Vec<CollectionId>>) {
    Effect::new(move |before: Option<Vec<CollectionId>>| {
        let after = order.get();
        if let Some(before) = before.filter(|before| !before.is_empty() && *before != after) {
            chosen.update(|choice| choice.keep(&before, &after));
        }
        after
    });
}

/// Keeps what is chosen in the address, so that it can be come back to and passed on. Gives what changes the tab.
fn remember(chosen: Chosen, tab: Signal<Tab>) -> Callback<Tab> {
    let address = expect_context::<Address>();
    let go = Callback::new(move |tab: Tab| {
        let mut to = Page::Collections.path();
        if let Some(id) = chosen.with_untracked(Choice::single) {
            to += &["?selected=", &id.to_string(), "&tab=", tab.name()].concat();
        }
        address.replace(&to);
    });
    let single = Memo::new(move |_| chosen.with(Choice::single));
    Effect::new(move |before: Option<()>| {
        single.get();
        if before.is_some() {
            go.run(tab.get_untracked());
        }
    });
    go
}

#[component]
fn Nothing(may_create: bool) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let create = move |_| windows.open(Window::NewCollection(Vec::new()));
    view! {
        <div class="empty">
            {sized_icon(Icon::Collections, "i i-32")}
            <h2>{t::gather(locale())}</h2>
            <p>{t::gather_note(locale())}</p>
            {may_create.then(|| {
                view! { <button type="button" class="btn primary" on:click=create>{icon(Icon::Plus)}{t::create_collection(locale())}</button> }
            })}
        </div>
    }
}
