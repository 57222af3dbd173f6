//! What stands around every page: the sidebar, the windows, the toasts, and the page's ears for keys and drops.

mod account;
mod bell;
mod create;
mod drop;
mod own_session;
mod sidebar;

use leptos::prelude::*;
use leptos_router::{
    components::{FlatRoutes, Route},
    path,
};

pub use account::{Avatar, role_name};

use crate::{
    address::{Address, about, redirect},
    browser,
    feed::Feed,
    i18n::{locale, t},
    later,
    library::Library,
    live::Live,
    notices::Bell,
    pages::{
        AssetsPage, MissingPage, activity_page, asset_page, bin_page, collection_page, collections_page, links_page,
        members_page, profile_page, watermark_page,
    },
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
    provide_context(Bell::hang(live));
    provide_context(Toasts::new());
    provide_context(Windows::new());
    provide_context(Uploads::new(live));
    own_session::watch(live);
    focus_new_pages();
    browser::guard_focus();
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
    view! {
        <FlatRoutes fallback=missing>
            <Route path=path!("/assets") view=AssetsPage/>
            <Route path=path!("/assets/:id") view=|| about(|id| later::page(asset_page, id), missing)/>
            <Route path=path!("/collections") view=|| later::page(collections_page, ())/>
            <Route path=path!("/collections/:id") view=|| about(|id| later::page(collection_page, id), missing)/>
            <Route path=path!("/links") view=|| later::page(links_page, ())/>
            <Route path=path!("/links/:id") view=|| about(|id| later::page(activity_page, id), missing)/>
            <Route path=path!("/bin") view=|| later::page(bin_page, ())/>
            <Route path=path!("/administration/members") view=|| later::page(members_page, ())/>
            <Route path=path!("/administration/watermark") view=|| later::page(watermark_page, ())/>
            <Route path=path!("/profile") view=|| later::page(profile_page, ())/>
            <Route path=path!("/") view=|| redirect("/assets")/>
            <Route path=path!("/login") view=|| redirect("/assets")/>
            <Route path=path!("/setup") view=|| redirect("/assets")/>
        </FlatRoutes>
    }
}

fn missing() -> AnyView {
    view! { <MissingPage/> }.into_any()
}

/// With another page the keyboard goes to its beginning, as with one that a server sends.
fn focus_new_pages() {
    let address = expect_context::<Address>();
    Effect::new(move |before: Option<()>| {
        address.path();
        if before.is_some() {
            browser::focus_page_soon();
        }
    });
}
