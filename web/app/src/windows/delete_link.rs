use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::Link;
use wasm_split_helpers::wasm_split;

use super::Windows;
use crate::{
    client,
    components::{Icon, Window, icon},
    i18n::{locale, t},
    later::Part,
    links::last_used,
    live::{Live, News},
    time::Instant,
    toasts::Toasts,
};

#[wasm_split(windows, fallible)]
pub fn delete_link() -> Part<Link> {
    Ok(|link| view! { <DeleteLink link/> }.into_any())
}

/// Asks before a link ends for ever.
#[component]
fn DeleteLink(link: Link) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let now = expect_context::<RwSignal<Instant>>().get_untracked();
    let busy = RwSignal::new(false);
    let (id, collection, name) = (link.id, link.collection_id, link.name.clone());
    let delete = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let name = name.clone();
        spawn_local(async move {
            match client::delete_link(id).await {
                Ok(()) => {
                    toasts.say(t::link_deleted(locale(), &name));
                    live.tell(&News::Links(collection));
                }
                Err(failure) => toasts.fail(&failure),
            }
            windows.close();
        });
    };
    let seal = view! { <span class="seal bad">{icon(Icon::Alert)}</span> }.into_any();
    view! {
        <Window heading=t::delete_link_heading(locale(), &link.name) width=480 seal=seal alert=true on_close=Callback::new(move |()| windows.close())>
            <div class="body ready">
                <p id="window-words">{t::delete_link_words(locale())}</p>
                <p class="note">{[t::visits_count(locale(), link.visits), t::downloads_count(locale(), link.downloads), last_used(&link, now)].join(", ")}</p>
            </div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" autofocus on:click=move |_| windows.close()>{t::keep_link(locale())}</button>
                <button type="button" class="btn danger" aria-disabled=move || busy.get().then_some("true") on:click=delete>
                    {icon(Icon::Trash)}{t::delete_link(locale())}
                </button>
            </footer>
        </Window>
    }
}
