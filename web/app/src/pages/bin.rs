use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Collection, CollectionId};
use wasm_split_helpers::wasm_split;

use crate::{
    browser,
    client::{self, Source},
    components::{Icon, icon, rows, sized_icon, when},
    feed::Feed,
    i18n::{locale, t},
    later::Part,
    live::{Live, News},
    time::{self, Instant},
    toasts::Toasts,
    uploads::Tray,
    wall::{Bulk, Wall},
};

#[wasm_split(bin, fallible)]
pub fn bin_page() -> Part<()> {
    Ok(|()| view! { <BinPage/> }.into_any())
}

/// What was deleted in the last 30 days and can be restored.
#[component]
fn BinPage() -> impl IntoView {
    let feed = expect_context::<Feed>();
    feed.open(Source::Bin);
    browser::set_title(t::bin(locale()));
    view! {
        <main class="main" id="main" tabindex="-1">
            <header class="bar wraps"><h1>{t::bin(locale())}</h1><span class="count">{t::bin_note(locale())}</span></header>
            <Wall name=t::bin_assets(locale()).to_owned() empty=nothing before=view! { <Collections/> }.into_any()/>
            <Bulk/>
            <Tray/>
        </main>
    }
}

#[component]
fn Collections() -> impl IntoView {
    let live = expect_context::<Live>();
    let collections = RwSignal::new(Vec::<Collection>::new());
    let read = move || {
        spawn_local(async move {
            if let Ok(read) = client::list_collections(true).await {
                collections.try_set(read);
            }
        });
    };
    read();
    live.on_news(move |news| {
        if matches!(news, News::CollectionGone(_) | News::Collection(_) | News::Missed) {
            read();
        }
    });
    view! {
        {when(move || collections.with(|all| !all.is_empty()), move || view! {
            <h2 class="day">{t::collections(locale())}</h2>
            <ul class="binned">
                {rows(move || collections.get(), |collection| collection.id.to_string(), |collection| view! { <Binned collection/> })}
            </ul>
            <h2 class="day">{t::assets(locale())}</h2>
        })}
    }
}

#[component]
fn Binned(collection: Collection) -> impl IntoView {
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let now = expect_context::<RwSignal<Instant>>();
    let Collection { id, name, counts, deleted_at, rights, .. } = collection;
    let note = move || {
        let when = deleted_at.as_ref().map(|at| t::deleted_when(locale(), &time::ago(at, now.get())));
        [Some(t::assets_count(locale(), counts.assets)), when].into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    let label = t::restore_named(locale(), &name);
    let restore = move |_| spawn_local(restore(id, live, toasts));
    view! {
        <li>
            {icon(Icon::Collections)}
            <div class="grow"><p class="strong clip">{name}</p><p class="note">{move || note()}</p></div>
            {rights.delete.then(|| {
                view! { <button type="button" class="btn s" aria-label=label on:click=restore>{icon(Icon::Retry)}{t::restore(locale())}</button> }
            })}
        </li>
    }
}

async fn restore(id: CollectionId, live: Live, toasts: Toasts) {
    match client::restore_collection(id).await {
        Ok(collection) => {
            toasts.say(t::collection_restored(locale(), &collection.name));
            live.tell(&News::Collection(Box::new(collection)));
        }
        Err(failure) => toasts.fail(&failure),
    }
}

fn nothing() -> AnyView {
    view! {
        <div class="empty">{sized_icon(Icon::Trash, "i i-32")}<h2>{t::bin_empty(locale())}</h2><p>{t::bin_empty_note(locale())}</p></div>
    }
    .into_any()
}
