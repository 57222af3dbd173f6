use leptos::prelude::*;
use vitrine_shared::{Collection, Right, Session, Timestamp, Visibility};

use super::{
    account::{Account, PhoneAccount},
    create::CreateCollection,
};
use crate::{
    address::{Address, Page},
    components::{Brand, Icon, icon, is_public, rows, sized_icon, when},
    i18n::{locale, number, t},
    library::Library,
    pages::ahead,
    time::Instant,
};

#[component]
pub fn Sidebar() -> impl IntoView {
    let library = expect_context::<Library>();
    let session = expect_context::<Session>();
    let (may_create, may_manage) = (session.may(Right::CollectionCreate), session.may(Right::MemberManage));
    let may_link = session.may(Right::LinkCreate) || session.may(Right::LinkManageAny);
    let collections = move || library.collections.get().unwrap_or_default();
    view! {
        <aside class="side">
            <Brand/>
            <div class="side-scroll">
                <nav class="nav" aria-label=t::main_navigation(locale())>
                    <Place page=Page::Assets sign=Icon::Assets words=t::assets(locale())
                        count=Signal::derive(move || library.assets.get())/>
                    <Place page=Page::Collections sign=Icon::Collections words=t::collections(locale())
                        count=Signal::derive(move || library.collections.with(|all| Some(all.as_ref()?.len() as u64)))/>
                    {may_link.then(|| view! {
                        <Place page=Page::Links sign=Icon::Link words=t::links(locale()) count=Signal::derive(|| None)/>
                    })}
                    <Place page=Page::Bin sign=Icon::Trash words=t::bin(locale()) count=Signal::derive(|| None)/>
                    {may_manage.then(|| view! {
                        <Place page=Page::Members sign=Icon::Sliders words=t::administration(locale()) count=Signal::derive(|| None)/>
                    })}
                    <PhoneAccount/>
                </nav>
                <h2 class="nav-title" id="side-collections">{t::collections(locale())}</h2>
                <nav class="nav" aria-labelledby="side-collections">
                    {rows(collections, identity, |collection| view! {
                        <CollectionPlace collection/>
                    })}
                </nav>
                {may_create.then(|| view! { <CreateCollection/> })}
            </div>
            <div class="side-foot"><Account/></div>
        </aside>
    }
}

/// A row is drawn anew when anything that it shows has changed.
fn identity(collection: &Collection) -> String {
    let Collection { id, version, counts, publication, .. } = collection;
    let at = |end: &Option<Timestamp>| end.as_ref().map(|end| end.0.clone()).unwrap_or_default();
    let (from, until) = (at(&publication.from), at(&publication.until));
    let (id, version, assets) = (id.to_string(), version.to_string(), counts.assets.to_string());
    [id.as_str(), &version, &assets, if publication.active { "public" } else { "" }, &from, &until].join(" ")
}

/// Whether the page that is shown is this one.
fn is_here(page: Page) -> Signal<Option<&'static str>> {
    let address = expect_context::<Address>();
    // The pages of the administration share one row.
    let path = if matches!(page, Page::Members) { "/administration".to_owned() } else { page.path() };
    Signal::derive(move || match address.path().strip_prefix(&path) {
        Some("") => Some("page"),
        // A thing's own page is within its list; a collection has a row of its own.
        Some(_) if matches!(page, Page::Assets | Page::Links | Page::Members) => Some("true"),
        _ => None,
    })
}

#[component]
fn Place(page: Page, sign: Icon, words: &'static str, count: Signal<Option<u64>>) -> impl IntoView {
    let here = is_here(page);
    view! {
        <a href=page.path() aria-current=move || here.get() on:pointerenter=move |_| ahead(page) on:focus=move |_| ahead(page)>
            {icon(sign)}<span>{words}</span>
            {move || count.get().map(|count| view! { <span class="num" aria-hidden="true">{number(count)}</span> }.into_any())}
        </a>
    }
}

#[component]
fn CollectionPlace(collection: Collection) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let page = Page::Collection(collection.id);
    let here = is_here(page);
    let hidden = collection.visibility == Visibility::Hidden;
    let publication = collection.publication;
    view! {
        <a href=page.path() aria-current=move || here.get() on:pointerenter=move |_| ahead(page) on:focus=move |_| ahead(page)>
            {icon(if hidden { Icon::EyeOff } else { Icon::Collections })}
            <span>{collection.name}{hidden.then(|| view! { <span class="sr">", "{t::hidden(locale())}</span> })}</span>
            {when(move || is_public(&publication, now.get()), move || view! {
                <span class="public tip-host">
                    {sized_icon(Icon::Link, "i i-12")}
                    <span class="tip">{t::public_link_active(locale())}</span>
                </span>
            })}
            <span class="num" aria-hidden="true">{number(collection.counts.assets)}</span>
        </a>
    }
}
