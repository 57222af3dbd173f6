//! The right sidebar of a collection, the same in both feeds: Info and Share.

mod info;
mod name;
mod named;

use leptos::prelude::*;
use vitrine_shared::Collection;
use wasm_split_helpers::wasm_split;
use web_sys::KeyboardEvent;

use crate::{
    browser,
    components::{Chain, Icon, changing, icon},
    i18n::{locale, number, t},
    later::{self, Part},
    links::{Links, share_tab},
    live::LinksOf,
};
use info::InfoTab;
use name::Heading;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tab {
    Info,
    Share,
}

impl Tab {
    /// As the address has it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Share => "share",
        }
    }

    pub fn of(name: Option<&str>) -> Self {
        if name == Some("share") { Self::Share } else { Self::Info }
    }
}

/// How many links there are, beside the tab's name.
#[component]
fn Count(links: Links) -> impl IntoView {
    changing(move || match links.links.with(|links| links.as_ref().map_or(0, Vec::len)) {
        0 => ().into_any(),
        count => view! { <span class="num">{number(count as u64)}</span> }.into_any(),
    })
}

/// What the sidebar is about, and what is done in it.
#[derive(Clone, Copy)]
pub struct Inspector {
    pub collection: Signal<Collection>,
    pub tab: Signal<Tab>,
    pub choose: Callback<Tab>,
    pub on_close: Callback<()>,
    /// Called once the collection is gone.
    pub on_delete: Callback<()>,
}

#[wasm_split(collection, fallible)]
pub fn collection_inspector() -> Part<Inspector> {
    Ok(|inspector| view! { <CollectionInspector inspector/> }.into_any())
}

#[component]
fn CollectionInspector(inspector: Inspector) -> impl IntoView {
    let Inspector { collection, tab, choose, on_close, on_delete } = inspector;
    let sees_links = Memo::new(move |_| collection.with(|collection| collection.rights.see_links));
    let shown_links = move |_: Option<&_>| {
        collection.with(|collection| sees_links.get().then_some(LinksOf::Collection(collection.id)))
    };
    let links = Links::of(Memo::new(shown_links).into());
    let shown = Memo::new(move |_| if sees_links.get() { tab.get() } else { Tab::Info });
    let turn = move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight") {
            let other = if shown.get_untracked() == Tab::Info { Tab::Share } else { Tab::Info };
            choose.run(other);
            browser::focus_soon(["tab-", other.name()].concat());
        }
    };
    let one = move |tab: Tab, words: &'static str| {
        let chosen = move || shown.get() == tab;
        view! {
            <button type="button" role="tab" id=["tab-", tab.name()].concat() aria-controls="inspector-panel"
                aria-selected=move || if chosen() { "true" } else { "false" } tabindex=move || if chosen() { "0" } else { "-1" }
                on:pointerenter=move |_| if tab == Tab::Share { later::ahead(share_tab) } on:click=move |_| choose.run(tab)>
                {words}
                {(tab == Tab::Share).then(|| view! { <Count links/> })}
            </button>
        }
    };
    view! {
        <aside class="inspector" aria-label=move || t::about_named(locale(), &collection.with(|collection| collection.name.clone()))>
            <header class="inspector-head">
                <Heading collection/>
                {changing(move || view! { <Chain publication=collection.with(|collection| collection.publication.clone())/> }.into_any())}
                <button type="button" class="ib s" aria-label=t::close_panel(locale()) on:click=move |_| on_close.run(())>{icon(Icon::X)}</button>
            </header>
            <div class="tabs" role="tablist" aria-label=t::about_collection(locale()) on:keydown=turn>
                {one(Tab::Info, t::info(locale()))}
                {move || sees_links.get().then(|| one(Tab::Share, t::share(locale())))}
            </div>
            <div class="inspector-body" role="tabpanel" id="inspector-panel" tabindex="0"
                aria-labelledby=move || ["tab-", shown.get().name()].concat()>
                {move || match shown.get() {
                    Tab::Info => view! { <InfoTab collection links on_delete/> }.into_any(),
                    Tab::Share => later::panel(share_tab, (collection, links)),
                }}
            </div>
        </aside>
    }
}
