use leptos::prelude::*;
use leptos_router::hooks::use_location;
use vitrine_shared::{Collection, Right, Session, Visibility};

use super::{
    account::{Account, PhoneAccount},
    create::CreateCollection,
};
use crate::{
    components::{Brand, Icon, icon, is_public, sized_icon},
    i18n::{locale, number, t},
    library::Library,
    time::Instant,
};

#[component]
pub fn Sidebar() -> impl IntoView {
    let library = expect_context::<Library>();
    let may_create = expect_context::<Session>().may(Right::CollectionCreate);
    let collections = move || library.collections.get().unwrap_or_default();
    view! {
        <aside class="side">
            <Brand/>
            <div class="side-scroll">
                <nav class="nav" aria-label=t::main_navigation(locale())>
                    <Place href="/assets" sign=Icon::Assets words=t::assets(locale())
                        count=Signal::derive(move || library.assets.get())/>
                    <Place href="/collections" sign=Icon::Collections words=t::collections(locale())
                        count=Signal::derive(move || library.collections.with(|all| Some(all.as_ref()?.len() as u64)))/>
                    <Place href="/bin" sign=Icon::Trash words=t::bin(locale()) count=Signal::derive(|| None)/>
                    <PhoneAccount/>
                </nav>
                <h2 class="nav-title" id="side-collections">{t::collections(locale())}</h2>
                <nav class="nav" aria-labelledby="side-collections">
                    <For each=collections key=|collection| (collection.id, collection.version, collection.counts.assets, collection.publication.active, collection.publication.until) let:collection>
                        <CollectionPlace collection/>
                    </For>
                </nav>
                {may_create.then(|| view! { <CreateCollection/> })}
            </div>
            <div class="side-foot"><Account/></div>
        </aside>
    }
}

/// Whether the page that is shown is this one.
fn is_here(href: String) -> Signal<Option<&'static str>> {
    let path = use_location().pathname;
    Signal::derive(move || path.with(|path| match path.strip_prefix(&href) {
        Some("") => Some("page"),
        // An asset's own page is within the assets; a collection has a row of its own.
        Some(rest) if href == "/assets" && rest.starts_with('/') => Some("true"),
        _ => None,
    }))
}

#[component]
fn Place(href: &'static str, sign: Icon, words: &'static str, count: Signal<Option<u64>>) -> impl IntoView {
    let here = is_here(href.to_owned());
    view! {
        <a href=href aria-current=move || here.get()>
            {icon(sign)}<span>{words}</span>
            {move || count.get().map(|count| view! { <span class="num" aria-hidden="true">{number(count)}</span> })}
        </a>
    }
}

#[component]
fn CollectionPlace(collection: Collection) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let href = ["/collections/", &collection.id.to_string()].concat();
    let here = is_here(href.clone());
    let hidden = collection.visibility == Visibility::Hidden;
    let publication = collection.publication;
    view! {
        <a href=href aria-current=move || here.get()>
            {icon(if hidden { Icon::EyeOff } else { Icon::Collections })}
            <span>{collection.name}{hidden.then(|| view! { <span class="sr">", "{t::hidden(locale())}</span> })}</span>
            <Show when=move || is_public(&publication, now.get())>
                <span class="public tip-host">
                    {sized_icon(Icon::Link, "i i-12")}
                    <span class="tip">{t::public_link_active(locale())}</span>
                </span>
            </Show>
            <span class="num" aria-hidden="true">{number(collection.counts.assets)}</span>
        </a>
    }
}
