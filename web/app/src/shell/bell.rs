use leptos::prelude::*;

use crate::{
    components::{Icon, icon, when},
    i18n::{locale, number, t},
    later,
    notices::Bell,
    windows::{Window, Windows, notices},
};

/// Opens what happened to one's links; says how much of it is not read yet.
#[component]
pub fn BellButton() -> impl IntoView {
    let windows = expect_context::<Windows>();
    view! {
        <button type="button" class="ib s bell" title=t::notices(locale()) aria-haspopup="dialog" aria-label=name
            on:pointerenter=|_| later::ahead(notices) on:focus=|_| later::ahead(notices) on:click=move |_| windows.open(Window::Notices)>
            {icon(Icon::Bell)}
            {unread()}
        </button>
    }
}

/// The same in a menu.
#[component]
pub fn BellEntry(of: &'static str) -> impl IntoView {
    let windows = expect_context::<Windows>();
    // The menu shuts first, so that the keyboard comes back to its button.
    let open = move |_| request_animation_frame(move || windows.open(Window::Notices));
    view! {
        <button type="button" role="menuitem" popovertarget=of aria-label=name on:click=open>
            {icon(Icon::Bell)}<span class="grow">{t::notices(locale())}</span>
            {unread()}
        </button>
    }
}

/// How many are unread; nothing where none are.
pub fn unread() -> AnyView {
    let Bell { unread } = expect_context();
    when(
        move || unread.get() > 0,
        move || {
            view! {
                <span class="unread"><span aria-hidden="true">{move || number(unread.get())}</span><span class="sr">", "{name}</span></span>
            }
        },
    )
}

/// «Notices, 3 unread».
fn name() -> String {
    t::notices_unread(locale(), expect_context::<Bell>().unread.get())
}
