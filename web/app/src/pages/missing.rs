use leptos::prelude::*;

use crate::{
    browser,
    client::Failure,
    components::{Icon, icon, sized_icon},
    i18n::{locale, t},
    uploads::Tray,
};

/// Nothing is at this address.
#[component]
pub fn MissingPage() -> impl IntoView {
    view! { <main class="main" id="main" tabindex="-1"><NothingHere/><Tray/></main> }
}

/// Nothing is at this address, or nothing that one may know of.
#[component]
pub fn NothingHere() -> impl IntoView {
    browser::set_title(t::nothing_here(locale()));
    view! {
        <div class="empty">
            {sized_icon(Icon::Ban, "i i-32")}
            <h2>{t::nothing_here(locale())}</h2>
            <p>{t::nothing_here_note(locale())}</p>
            <a class="btn" href="/assets">{t::to_assets(locale())}</a>
        </div>
    }
}

/// The service does not answer.
#[component]
pub fn Unreachable(failure: Failure) -> impl IntoView {
    view! {
        <main class="empty">
            {sized_icon(Icon::Alert, "i i-32")}
            <h2>{t::unreachable(locale())}</h2>
            <p>{failure.sentence()}</p>
            <button type="button" class="btn primary" on:click=|_| browser::reload()>{icon(Icon::Retry)}{t::try_again(locale())}</button>
        </main>
    }
}
