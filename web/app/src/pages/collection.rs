use leptos::prelude::*;
use vitrine_shared::{Collection, CollectionId};
use wasm_split_helpers::wasm_split;

use super::MissingPage;
use crate::{
    address::{Address, Page},
    browser,
    client::Source,
    components::{Chain, Icon, changing, icon, sized_icon, when},
    feed::Feed,
    i18n::{locale, number, t},
    inspector::{Inspector, Tab, collection_inspector},
    later::{self, Part},
    library::Library,
    links::ASKED,
    uploads::{Goal, Tray, UploadButton},
    wall::{Bulk, Wall},
};

#[wasm_split(collection, fallible)]
pub fn collection_page() -> Part<CollectionId> {
    Ok(|id| view! { <CollectionPage id/> }.into_any())
}

/// A collection: its assets in the assets feed, and beside them the collection's own sidebar.
#[component]
fn CollectionPage(id: CollectionId) -> impl IntoView {
    let library = expect_context::<Library>();
    let known = Memo::new(move |_| library.collection(id).is_some());
    let loaded = Memo::new(move |_| library.collections.with(Option::is_some));
    changing(move || match (known.get(), loaded.get()) {
        (true, _) => view! { <Room id/> }.into_any(),
        (false, false) => view! { <main class="main" id="main" tabindex="-1"></main> }.into_any(),
        (false, true) => view! { <MissingPage/> }.into_any(),
    })
}

#[component]
fn Room(id: CollectionId) -> impl IntoView {
    let library = expect_context::<Library>();
    let address = expect_context::<Address>();
    expect_context::<Feed>().open(Source::Collection(id));
    let Some(first) = untrack(|| library.collection(id)) else { return ().into_any() };
    let last = StoredValue::new(first);
    let collection = Signal::derive(move || {
        if let Some(now) = library.collection(id) {
            last.set_value(now);
        }
        last.get_value()
    });
    let name = move || collection.with(|collection| collection.name.clone());
    Effect::new(move |_| browser::set_title(&name()));
    let panel = RwSignal::new(browser::has_room() || untrack(|| address.query("tab").is_some()));
    Effect::new(move |_| {
        if address.query(ASKED).is_some() {
            panel.set(true);
        }
    });
    let tab = Signal::derive(move || Tab::of(address.query("tab").as_deref()));
    let choose =
        Callback::new(move |tab: Tab| address.replace(&[&Page::Collection(id).path(), "?tab=", tab.name()].concat()));
    let on_close = Callback::new(move |()| panel.set(false));
    let on_delete = Callback::new(move |()| address.go(&Page::Collections.path()));
    let about = Inspector { collection, tab, choose, on_close, on_delete };
    view! {
        <main class="main" id="main" tabindex="-1">
            <header class="bar">
                <h1>
                    <span class="clip">{move || name()}</span>
                    {changing(move || view! { <Chain publication=collection.with(|it| it.publication.clone())/> }.into_any())}
                </h1>
                <span class="count num">{move || collection.with(|Collection { counts, .. }| number(counts.assets))}</span>
                <span class="grow"></span>
                <button type="button" class="ib" aria-label=t::about_collection(locale()) title=t::about_collection(locale())
                    aria-pressed=move || if panel.get() { "true" } else { "false" } on:click=move |_| panel.update(|open| *open = !*open)>{icon(Icon::Info)}</button>
                {when(move || collection.with(|collection| collection.rights.edit), move || {
                    view! { <UploadButton words=t::upload(locale()) goal=Goal::Collection(id)/> }
                })}
            </header>
            <Wall name=Signal::derive(name) empty=nothing/>
            <Bulk/>
            <Tray/>
        </main>
        {when(move || panel.get(), move || later::window(collection_inspector, about))}
    }
    .into_any()
}

fn nothing() -> AnyView {
    view! {
        <div class="empty">
            {sized_icon(Icon::Collections, "i i-32")}
            <h2>{t::collection_empty(locale())}</h2>
            <p>{t::collection_empty_note(locale())}</p>
            <a class="btn" href="/assets">{icon(Icon::Assets)}{t::choose_assets(locale())}</a>
        </div>
    }
    .into_any()
}
