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
    live::{LinksOf, Live, News},
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
    let (id, links, name) = (link.id, LinksOf::of(&link), link.name.clone());
    let gone = link.collection_id.filter(|_| link.collection_goes_with_link);
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
                    match gone {
                        Some(collection) => live.tell(&News::CollectionGone(collection)),
                        None => links.into_iter().for_each(|links| live.tell(&News::Links(links))),
                    }
                }
                Err(failure) => toasts.fail(&failure),
            }
            windows.close();
        });
    };
    let goes = link.collection_name.as_ref().filter(|_| link.collection_goes_with_link);
    let goes = goes.map(|name| t::collection_goes_too(locale(), name));
    let seal = view! { <span class="seal bad">{icon(Icon::Alert)}</span> }.into_any();
    view! {
        <Window heading=t::delete_link_heading(locale(), &link.name) width=480 seal=seal alert=true on_close=Callback::new(move |()| windows.close())>
            <div class="body ready">
                <p id="window-words">{t::delete_link_words(locale())}</p>
                {goes.map(|words| view! { <p class="callout">{icon(Icon::Collections)}<span>{words}</span></p> })}
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
