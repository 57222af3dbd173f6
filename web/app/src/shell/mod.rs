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
    library::Library,
    live::Live,
    pages::{AssetPage, AssetsPage, BinPage, CollectionPage, CollectionsPage, MissingPage},
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
        <a class="skip" href="#main" on:click=|event| { event.prevent_default(); focus_main(); }>{t::skip_to_content(locale())}</a>
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
        Page::Asset(id) => view! { <AssetPage id/> }.into_any(),
        Page::Collections => view! { <CollectionsPage/> }.into_any(),
        Page::Collection(id) => view! { <CollectionPage id/> }.into_any(),
        Page::Bin => view! { <BinPage/> }.into_any(),
        Page::Start | Page::Login | Page::Setup | Page::Missing => view! { <MissingPage/> }.into_any(),
    })
}

/// With another page the keyboard goes to its beginning, as with one that a server sends.
fn focus_new_pages() {
    let address = expect_context::<Address>();
    Effect::new(move |before: Option<Page>| {
        let page = address.page();
        if before.is_some_and(|before| before != page) {
            request_animation_frame(|| {
                // A page that chose a place for the focus itself is left alone.
                let body = document().body();
                if document().active_element().as_ref() == body.as_ref().map(AsRef::as_ref) {
                    focus_main();
                }
            });
        }
        page
    });
}

fn focus_main() {
    if let Some(main) = browser::element("main") {
        let _ = main.focus();
    }
}
