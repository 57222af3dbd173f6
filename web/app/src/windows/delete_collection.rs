use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Collection, CollectionId, Link, LinkState};
use wasm_split_helpers::wasm_split;

use super::{Window as Which, Windows, ending::ending};
use crate::{
    client,
    components::{Icon, Window, icon, is_public},
    i18n::{locale, t},
    later::Part,
    live::{Live, News},
    time::Instant,
    toasts::Toasts,
};

/// Deletes collections. Where one has active links it is asked first, by a window that names them.
pub async fn delete_collections(collections: Vec<Collection>, windows: Windows, live: Live, toasts: Toasts) {
    for collection in collections {
        if is_public(&collection.publication, Instant::now()) {
            // Who does not see the links is warned without their names.
            let links = client::list_collection_links(collection.id).await.unwrap_or_default();
            return windows.open(Which::DeleteCollection { collection: Box::new(collection), links });
        }
        delete(&collection, live, toasts).await;
    }
}

async fn delete(collection: &Collection, live: Live, toasts: Toasts) {
    let (id, name) = (collection.id, &collection.name);
    match client::delete_collection(id).await {
        Ok(()) => {
            live.tell(&News::CollectionGone(id));
            toasts.offer(t::collection_deleted(locale(), name), move || spawn_local(restore(id, live, toasts)));
        }
        Err(failure) => toasts.fail(&failure),
    }
}

async fn restore(id: CollectionId, live: Live, toasts: Toasts) {
    match client::restore_collection(id).await {
        Ok(collection) => live.tell(&News::Collection(Box::new(collection))),
        Err(failure) => toasts.fail(&failure),
    }
}

#[wasm_split(windows, fallible)]
pub fn delete_collection() -> Part<(Collection, Vec<Link>)> {
    Ok(|(collection, links)| view! { <DeleteCollection collection links/> }.into_any())
}

/// Warns what is lost with a collection that has active links.
#[component]
fn DeleteCollection(collection: Collection, links: Vec<Link>) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let now = expect_context::<RwSignal<Instant>>().get_untracked();
    let busy = RwSignal::new(false);
    let count = |state| links.iter().filter(|link| link.state == state).count() as u64;
    let (active, paused, expired) = (count(LinkState::Active), count(LinkState::Paused), count(LinkState::Expired));
    let words =
        if active == 0 { t::access_lost_somehow(locale()).to_owned() } else { t::access_lost(locale(), active) };
    let lost = [
        (active > 0).then(|| t::active_links(locale(), active)),
        (paused > 0).then(|| t::paused_links(locale(), paused)),
        (expired > 0).then(|| t::expired_links(locale(), expired)),
    ];
    let lost = lost.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let kept = t::all_assets_kept(locale(), collection.counts.assets);
    let rows = links.iter().filter(|link| link.state == LinkState::Active).map(|link| ending(link, now)).collect_view();
    let heading = t::delete_collection_heading(locale(), &collection.name);
    let confirm = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let collection = collection.clone();
        spawn_local(async move {
            delete(&collection, live, toasts).await;
            windows.close();
        });
    };
    let seal = view! { <span class="seal bad">{icon(Icon::Alert)}</span> }.into_any();
    view! {
        <Window heading width=520 seal=seal alert=true on_close=Callback::new(move |()| windows.close())>
            <div class="body ready">
                <p id="window-words">{words}</p>
                {(active > 0).then(|| view! { <ul class="ending" aria-label=t::links_that_end(locale())>{rows}</ul> })}
                <div class="fate">
                    <div><h2>{t::lost(locale())}</h2><ul>
                        {(!lost.is_empty()).then(|| view! { <li>{icon(Icon::X)}{lost}</li> })}
                        <li>{icon(Icon::X)}{t::running_downloads_lost(locale())}</li>
                    </ul></div>
                    <div><h2>{t::kept(locale())}</h2><ul>
                        <li>{icon(Icon::Check)}{kept}</li>
                        <li>{icon(Icon::Check)}{t::other_collections_kept(locale())}</li>
                        <li>{icon(Icon::Check)}{t::collection_restorable(locale())}</li>
                    </ul></div>
                </div>
            </div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" autofocus on:click=move |_| windows.close()>{t::keep_collection(locale())}</button>
                <button type="button" class="btn danger" aria-disabled=move || busy.get().then_some("true") on:click=confirm>
                    {icon(Icon::Trash)}{t::delete_collection_and_links(locale())}
                </button>
            </footer>
        </Window>
    }
}
