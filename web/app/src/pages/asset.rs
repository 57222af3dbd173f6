use leptos::{ev, prelude::*, task::spawn_local};
use vitrine_shared::{Asset, AssetId, CollectionId, ProblemCode};
use wasm_bindgen::JsCast;
use wasm_split_helpers::wasm_split;
use web_sys::{Element, MouseEvent};

use super::{NothingHere, asset_panel::AssetPanel};
use crate::{
    address::{Address, Page},
    browser,
    client::{self, Source},
    components::{Icon, changing, icon, sized_icon, when},
    feed::Feed,
    i18n::{locale, t},
    later::Part,
    live::{Live, News},
    toasts::Toasts,
    uploads::{Tray, Uploads},
    wall::{asset_address, kind_sign, no_preview, to_bin},
};

#[wasm_split(asset, fallible)]
pub fn asset_page() -> Part<AssetId> {
    Ok(|id| view! { <AssetPage id/> }.into_any())
}

/// An asset's own page: large, with its properties and downloads. Arrows turn to its neighbours, Esc goes back to the wall.
#[component]
fn AssetPage(id: AssetId) -> impl IntoView {
    let feed = expect_context::<Feed>();
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let address = expect_context::<Address>();
    let source = match untrack(|| address.query("collection")?.parse::<CollectionId>().ok()) {
        Some(collection) => Source::Collection(collection),
        None => Source::Library,
    };
    feed.open(source);
    feed.choice.update(|choice| choice.stand(id));
    // What the wall knows is shown at once.
    let known = feed
        .tiles
        .with_untracked(|tiles| tiles.iter().find(|tile| tile.id == id).map(|tile| tile.asset.get_untracked()));
    let asset = RwSignal::new(known.map(Ok));
    spawn_local(async move {
        let read = client::get_asset(id).await;
        asset.try_set(Some(read));
    });
    live.on_news(move |news| match news {
        News::Asset(now) if now.id == id => asset.set(Some(Ok((**now).clone()))),
        _ => {}
    });
    let shown = Memo::new(move |_| asset.with(|asset| asset.as_ref()?.as_ref().ok().cloned()));
    attach_what_is_dropped(id, shown);
    let back_address = move || match source {
        Source::Collection(id) => Page::Collection(id).path(),
        Source::Library | Source::Bin => Page::Assets.path(),
    };
    let neighbour = move |step: isize| {
        let tiles = feed.tiles.get();
        let place = tiles.iter().position(|tile| tile.id == id)?;
        if place + 3 > tiles.len() {
            feed.more();
        }
        tiles.get(place.checked_add_signed(step)?).map(|tile| asset_address(source, tile))
    };
    let (before, after) = (Memo::new(move |_| neighbour(-1)), Memo::new(move |_| neighbour(1)));
    let keys = window_event_listener(ev::keydown, move |event| {
        let has_window = matches!(document().query_selector("dialog[open], :popover-open"), Ok(Some(_)));
        if has_window || browser::is_typing(&event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        match event.key().as_str() {
            "ArrowLeft" => before.get_untracked().iter().for_each(|to| address.go(to)),
            "ArrowRight" => after.get_untracked().iter().for_each(|to| address.go(to)),
            "Escape" => address.go(&back_address()),
            _ => {}
        }
    });
    on_cleanup(move || keys.remove());
    let delete = Callback::new(move |id: AssetId| {
        let next = after.get_untracked().or(before.get_untracked()).unwrap_or_else(back_address);
        spawn_local(async move {
            if to_bin(&[id], feed, toasts, live).await {
                address.go(&next);
            }
        });
    });
    let name = Memo::new(move |_| shown.with(|asset| asset.as_ref().map(|asset| asset.name.clone())));
    Effect::new(move |_| {
        if let Some(name) = name.get() {
            browser::set_title(&name);
        }
    });
    let turn = move |to: Memo<Option<String>>, sign: Icon, words: &'static str| {
        move || match to.get() {
            Some(to) => view! { <a class="ib" href=to aria-label=words title=words>{icon(sign)}</a> }.into_any(),
            None => view! { <span class="ib off">{icon(sign)}</span> }.into_any(),
        }
    };
    view! {
        <main class="main" id="main" tabindex="-1" on:mousedown=keep_words>
            <header class="bar">
                <a class="ib" href=move || back_address() aria-label=t::back(locale()) title=t::back(locale())>{icon(Icon::Back)}</a>
                <h1><span class="clip">{move || name.get().unwrap_or_else(|| t::assets(locale()).to_owned())}</span></h1>
                <span class="grow"></span>
                {changing(turn(before, Icon::Left, t::previous(locale())))}
                {changing(turn(after, Icon::Right, t::next(locale())))}
            </header>
            {move || match asset.get() {
                Some(Ok(asset)) => view! { <Stage asset/> }.into_any(),
                Some(Err(failure)) if failure.code() == Some(ProblemCode::NotFound) => view! { <NothingHere/> }.into_any(),
                Some(Err(failure)) => view! { <div class="empty"><p>{failure.sentence()}</p></div> }.into_any(),
                None => view! { <div class="stage"></div> }.into_any(),
            }}
            <Tray/>
        </main>
        {when(move || shown.with(Option::is_some), move || view! { <AssetPanel id asset=shown delete/> })}
    }
}

/// Who opens an asset with two clicks must not select the page's words with the second, which comes down on the stage.
fn keep_words(event: MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if event.detail() > 1 && target.is_some_and(|target| matches!(target.closest(".stage"), Ok(Some(_)))) {
        event.prevent_default();
    }
}

/// While this page is shown, and the member may edit the asset, files that are dropped are attached to it.
fn attach_what_is_dropped(id: AssetId, shown: Memo<Option<Asset>>) {
    let attaching = expect_context::<Uploads>().attaching;
    Effect::new(move |_| {
        let may = shown.with(|asset| asset.as_ref().is_some_and(|asset| asset.rights.edit));
        attaching.set(may.then_some(id));
    });
    on_cleanup(move || {
        // The next page may have set its own already.
        if attaching.get_untracked() == Some(id) {
            attaching.set(None);
        }
    });
}

/// The largest picture for the screen, or why there is none.
#[component]
fn Stage(asset: Asset) -> impl IntoView {
    let of = |profile| asset.renditions.iter().find(|rendition| rendition.profile == profile);
    let largest = of("fullscreen").or_else(|| of("preview")).or(asset.renditions.first());
    match largest.cloned() {
        Some(picture) => {
            let (width, height) = (picture.width.to_string(), picture.height.to_string());
            view! { <div class="stage"><img src=picture.url width=width height=height alt=asset.name/></div> }.into_any()
        }
        None => view! {
            <div class="stage"><div class="empty">{sized_icon(kind_sign(asset.kind), "i i-32")}<h2>{asset.name.clone()}</h2><p>{no_preview(&asset)}</p></div></div>
        }
        .into_any(),
    }
}
