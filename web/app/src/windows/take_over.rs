use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::Link;
use wasm_split_helpers::wasm_split;

use super::Windows;
use crate::{
    client,
    components::{Icon, Window, icon},
    i18n::{locale, t},
    later::Part,
    live::{LinksOf, Live, News},
    toasts::Toasts,
};

#[wasm_split(windows, fallible)]
pub fn take_over() -> Part<Link> {
    Ok(|link| view! { <TakeOver link/> }.into_any())
}

/// Asks before one becomes the maker of another's link.
#[component]
fn TakeOver(link: Link) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let busy = RwSignal::new(false);
    let (id, version, links, name) = (link.id, link.version, LinksOf::of(&link), link.name.clone());
    let take = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let name = name.clone();
        spawn_local(async move {
            match client::take_over_link(id, version).await {
                Ok(_) => toasts.say(t::link_taken_over(locale(), &name)),
                // Where it was changed meanwhile, it is read anew and decided anew.
                Err(failure) => toasts.fail(&failure),
            }
            links.into_iter().for_each(|links| live.tell(&News::Links(links)));
            windows.close();
        });
    };
    view! {
        <Window heading=t::take_over_heading(locale(), &link.name) width=480 on_close=Callback::new(move |()| windows.close())>
            <div class="body">
                <ul class="gives">
                    <li>{icon(Icon::User)}<span>{t::take_over_maker(locale(), &link.created_by.name)}</span></li>
                    <li>{icon(Icon::Shield)}<span>{t::take_over_rights(locale())}</span></li>
                    <li>{icon(Icon::Link)}<span>{t::take_over_address(locale())}</span></li>
                </ul>
            </div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" autofocus on:click=move |_| windows.close()>{t::cancel(locale())}</button>
                <button type="button" class="btn public" aria-disabled=move || busy.get().then_some("true") on:click=take>
                    {t::take_over(locale())}
                </button>
            </footer>
        </Window>
    }
}
