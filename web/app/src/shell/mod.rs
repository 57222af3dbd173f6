//! What stands around every page: the sidebar, the windows, the toasts, and the page's ears for keys and drops.

mod account;
mod create;
mod drop;
mod sidebar;

use leptos::prelude::*;

pub use account::role_name;

use crate::{
    address::{Address, Page},
    browser,
    components::changing,
    feed::Feed,
    i18n::{locale, t},
    later,
    library::Library,
    live::Live,
    pages::{AssetsPage, CollectionPage, CollectionsPage, MissingPage, asset_page, bin_page},
    toasts::{ToastList, Toasts},
    uploads::Uploads,
    windows::{WindowHost, Windows},
};
use drop::DropArea;
use sidebar::Sidebar;

#[component]
pub fn Shell() -> impl IntoView {
    let live = Live::start();
    provide_context(live);
    provide_context(Library::open(live));
    provide_context(Feed::new(live));
    provide_context(Toasts::new());
    provide_context(Windows::new());
    provide_context(Uploads::new(live));
    focus_new_pages();
    view! {
        <a class="skip" href="#main" on:click=|event| { event.prevent_default(); browser::focus_page(); }>{t::skip_to_content(locale())}</a>
        <DropArea>
            <Sidebar/>
            <Room/>
        </DropArea>
        <WindowHost/>
        <ToastList/>
    }
}

/// The page that the address names.
#[component]
fn Room() -> impl IntoView {
    let address = expect_context::<Address>();
    changing(move || match address.page() {
        Page::Assets => view! { <AssetsPage/> }.into_any(),
        Page::Asset(id) => later::page(asset_page, id),
        Page::Collections => view! { <CollectionsPage/> }.into_any(),
        Page::Collection(id) => view! { <CollectionPage id/> }.into_any(),
        Page::Bin => later::page(bin_page, ()),
        Page::Start | Page::Login | Page::Setup | Page::Missing => view! { <MissingPage/> }.into_any(),
    })
}

/// With another page the keyboard goes to its beginning, as with one that a server sends.
fn focus_new_pages() {
    let address = expect_context::<Address>();
    Effect::new(move |before: Option<Page>| {
        let page = address.page();
        if before.is_some_and(|before| before != page) {
            browser::focus_page_soon();
        }
        page
    });
}
