use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{AssetId, Collection, CollectionId, Right, Session};
use wasm_split_helpers::wasm_split;

use crate::{
    address::Page,
    choice::Choice,
    client::{self, Answer, Source},
    components::{Icon, Menu, icon, rows, when},
    feed::Feed,
    i18n::{self, locale, t},
    later::{self, Part},
    library::Library,
    links::{MembersLink, Subject, link_window, may_select},
    live::{Live, News},
    toasts::Toasts,
    windows::{Window, Windows},
};

/// What is done with the assets that are chosen. Appears with the first of them.
#[component]
pub fn Bulk() -> impl IntoView {
    let feed = expect_context::<Feed>();
    let any = Memo::new(move |_| feed.choice.with(|choice| !choice.is_empty()));
    when(move || any.get(), || later::window(bulk, ()))
}

#[wasm_split(windows, fallible)]
pub fn bulk() -> Part<()> {
    Ok(|()| view! { <OpenBulk/> }.into_any())
}

#[component]
fn OpenBulk() -> impl IntoView {
    let feed = expect_context::<Feed>();
    let count = Memo::new(move |_| feed.choice.with(|choice| choice.len() as u64));
    let bytes = move || {
        feed.tiles.with(|tiles| {
            feed.choice.with(|choice| {
                let chosen = tiles.iter().filter(|tile| choice.has(tile.id));
                chosen.map(|tile| tile.asset.with_untracked(|asset| asset.size)).sum::<u64>()
            })
        })
    };
    view! {
        <div class="bulk" role="toolbar" aria-label=move || t::acts_on_assets(locale(), count.get())>
            <button type="button" class="x" aria-label=t::clear_choice(locale()) on:click=move |_| feed.choice.update(Choice::clear)>
                {icon(Icon::X)}
            </button>
            <span class="sum" role="status"><b>{move || t::chosen_count(locale(), count.get())}</b><span>{move || i18n::size(bytes())}</span></span>
            {move || match feed.source.get() {
                Source::Bin => view! { <RestoreButton/> }.into_any(),
                source => view! { <ShareChosen/><Gather/><TakeOut source/><hr/><DeleteButton/> }.into_any(),
            }}
        </div>
    }
}

/// A link to them; and the address of a single one for members.
#[component]
fn ShareChosen() -> impl IntoView {
    let feed = expect_context::<Feed>();
    let windows = expect_context::<Windows>();
    let session = expect_context::<Session>();
    let share = move |_| windows.open(Window::CreateLink(Subject::Selection(feed.chosen_assets())));
    let ahead = move || later::ahead(link_window);
    let only = Signal::derive(move || feed.choice.with(Choice::single).map(Page::Asset));
    let share = may_select(&session).then(|| {
        view! {
            <button type="button" class="go" on:pointerenter=move |_| ahead() on:focus=move |_| ahead() on:click=share>
                {icon(Icon::Link)}{t::share(locale())}
            </button>
        }
    });
    view! { {share}<MembersLink page=only/> }
}

/// Create a collection out of them, or add them to one.
#[component]
fn Gather() -> impl IntoView {
    let feed = expect_context::<Feed>();
    let library = expect_context::<Library>();
    let windows = expect_context::<Windows>();
    let toasts = expect_context::<Toasts>();
    let live = expect_context::<Live>();
    let may_create = expect_context::<Session>().may(Right::CollectionCreate);
    let add = move |collection: Collection| {
        let assets = feed.chosen();
        spawn_local(async move {
            match client::add_collection_assets(collection.id, &assets).await {
                Ok(()) => {
                    toasts.say(t::added_to(locale(), &collection.name));
                    feed.choice.update(Choice::clear);
                    tell_collection(live, collection.id).await;
                }
                Err(failure) => toasts.fail(&failure),
            }
        });
    };
    let create = move |_| windows.open(Window::NewCollection(feed.chosen()));
    let editable = move || {
        let here = feed.source.get();
        let mut all = library.collections.get().unwrap_or_default();
        all.retain(|collection| collection.rights.edit && here != Source::Collection(collection.id));
        all
    };
    let face = view! { {icon(Icon::Collections)}{t::add_to_collection(locale())} }.into_any();
    view! {
        <Menu id="add-menu" button=face>
            {rows(editable, |collection| [collection.id.to_string(), collection.version.to_string()].concat(), move |collection| {
                let name = collection.name.clone();
                view! {
                    <button type="button" role="menuitem" popovertarget="add-menu" on:click=move |_| add(collection.clone())>
                        {icon(Icon::Collections)}<span class="clip">{name}</span>
                    </button>
                }
            })}
            {when(move || editable().is_empty(), move || view! {<p class="note">{t::no_collection_to_add_to(locale())}</p>})}
        </Menu>
        {may_create.then(|| view! { <button type="button" on:click=create>{icon(Icon::Plus)}{t::create_collection(locale())}</button> })}
    }
}

/// Out of the collection that is shown, not out of the library.
#[component]
fn TakeOut(source: Source) -> impl IntoView {
    let feed = expect_context::<Feed>();
    let library = expect_context::<Library>();
    let toasts = expect_context::<Toasts>();
    let live = expect_context::<Live>();
    let Source::Collection(id) = source else { return ().into_any() };
    let may = move || library.collection(id).is_some_and(|collection| collection.rights.edit);
    let take_out = move |_| {
        let assets = feed.chosen();
        spawn_local(async move {
            match client::remove_collection_assets(id, &assets).await {
                Ok(removed) => {
                    feed.take_off(&assets);
                    toasts.offer(t::taken_out(locale(), assets.len() as u64), move || {
                        let removed = removed.clone();
                        spawn_local(async move {
                            match client::return_collection_assets(id, &removed).await {
                                Ok(()) => tell_collection(live, id).await,
                                Err(failure) => toasts.fail(&failure),
                            }
                        });
                    });
                    tell_collection(live, id).await;
                }
                Err(failure) => toasts.fail(&failure),
            }
        });
    };
    view! { {when(may, move || view! {<button type="button" on:click=take_out>{icon(Icon::Minus)}{t::take_out(locale())}</button>})} }.into_any()
}

#[component]
fn DeleteButton() -> impl IntoView {
    let feed = expect_context::<Feed>();
    let (toasts, live) = (expect_context::<Toasts>(), expect_context::<Live>());
    let may = Memo::new(move |_| {
        feed.tiles.with(|tiles| {
            feed.choice.with(|choice| {
                let mut chosen = tiles.iter().filter(|tile| choice.has(tile.id));
                chosen.all(|tile| tile.asset.with_untracked(|asset| asset.rights.delete))
            })
        })
    });
    let delete = move |_| {
        if may.get_untracked() {
            let assets = feed.chosen();
            spawn_local(async move {
                to_bin(&assets, feed, toasts, live).await;
            });
        }
    };
    view! {
        <button type="button" class="del" aria-disabled=move || (!may.get()).then_some("true") title=move || (!may.get()).then(|| t::may_not_delete(locale())) on:click=delete>
            {icon(Icon::Trash)}{t::delete(locale())}
        </button>
    }
}

#[component]
fn RestoreButton() -> impl IntoView {
    let feed = expect_context::<Feed>();
    let (toasts, live) = (expect_context::<Toasts>(), expect_context::<Live>());
    let restore = move |_| {
        let assets = feed.chosen();
        spawn_local(async move {
            match client::restore_assets(&assets).await {
                Ok(()) => {
                    feed.take_off(&assets);
                    toasts.say(t::assets_restored(locale(), assets.len() as u64));
                    tell_assets(live, &assets).await;
                }
                Err(failure) => toasts.fail(&failure),
            }
        });
    };
    view! { <button type="button" on:click=restore>{icon(Icon::Retry)}{t::restore(locale())}</button> }
}

/// Puts assets in the bin, and offers to take them out again. False where that failed.
pub async fn to_bin(assets: &[AssetId], feed: Feed, toasts: Toasts, live: Live) -> bool {
    let deleted: Answer<()> = client::delete_assets(assets).await;
    if let Err(failure) = deleted {
        toasts.fail(&failure);
        return false;
    }
    feed.take_off(assets);
    for id in assets {
        live.tell(&News::AssetGone(*id));
    }
    let assets = assets.to_vec();
    toasts.offer(t::assets_deleted(locale(), assets.len() as u64), move || {
        let assets = assets.clone();
        spawn_local(async move {
            match client::restore_assets(&assets).await {
                Ok(()) => tell_assets(live, &assets).await,
                Err(failure) => toasts.fail(&failure),
            }
        });
    });
    true
}

/// What came back is shown at once, in the collection that is on the wall, too.
async fn tell_assets(live: Live, assets: &[AssetId]) {
    for id in assets {
        if let Ok(asset) = client::get_asset(*id).await {
            live.tell(&News::Asset(Box::new(asset)));
        }
    }
}

async fn tell_collection(live: Live, id: CollectionId) {
    if let Ok(collection) = client::get_collection(id).await {
        live.tell(&News::Collection(Box::new(collection)));
    }
}
