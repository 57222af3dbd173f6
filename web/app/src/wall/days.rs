use leptos::{ev, html, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

use super::{
    keys,
    tile::{TileView, element_id},
};
use crate::{
    address::{Address, Page},
    browser,
    client::Source,
    components::{Icon, icon, rows, when},
    feed::{Day, Feed, Reading, Tile, days},
    i18n::{locale, t},
    time::{self, Instant},
};

/// The wall of the feed's assets; `empty` stands there where none is.
#[component]
pub fn Wall(
    /// Names the wall where no days do.
    #[prop(into)]
    name: Signal<String>,
    empty: fn() -> AnyView,
    /// Stands above it.
    #[prop(optional)]
    before: Option<AnyView>,
) -> impl IntoView {
    let feed = expect_context::<Feed>();
    let scroll = NodeRef::<html::Div>::new();
    let address = expect_context::<Address>();
    let open = Callback::new(move |tile: Tile| {
        if feed.source.get_untracked() != Source::Bin {
            feed.choice.update(|choice| choice.stand(tile.id));
            address.go(&asset_address(feed.source.get_untracked(), &tile));
        }
    });
    keep_place(feed, scroll);
    let nothing = Memo::new(move |_| feed.tiles.with(Vec::is_empty) && feed.reading.get() == Reading::Complete);
    let escape = window_event_listener(ev::keydown, move |event| {
        let has_window = matches!(document().query_selector("dialog[open], :popover-open"), Ok(Some(_)));
        let choosing = feed.choice.with_untracked(|choice| !choice.is_empty());
        if event.key() == "Escape" && choosing && !has_window && !browser::is_typing(&event) {
            feed.choice.update(crate::choice::Choice::clear);
        }
    });
    on_cleanup(move || escape.remove());
    view! {
        <div class="scroll" node_ref=scroll on:keydown=move |event| {
            if is_on_tile(&event) { keys::handle(feed, open, &event) }
        }>
            {before}
            {move || if nothing.get() {
                empty()
            } else if matches!(feed.source.get(), Source::Library) {
                view! { <Days open/> }.into_any()
            } else {
                view! { <div class="wall" role="listbox" aria-multiselectable="true" aria-label=move || name.get()><Tiles tiles=feed.tiles.into() open/></div> }.into_any()
            }}
            <End/>
        </div>
    }
}

/// Where an asset's own page stands; it knows the collection out of which it was opened.
pub fn asset_address(source: Source, tile: &Tile) -> String {
    let mut address = Page::Asset(tile.id).path();
    if let Source::Collection(id) = source {
        address += &["?collection=", &id.to_string()].concat();
    }
    address
}

fn is_on_tile(event: &web_sys::KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.matches("[role=option]").unwrap_or(false))
}

/// Leaves the wall where it was when one comes back from an asset's page, with the keyboard on that asset.
fn keep_place(feed: Feed, scroll: NodeRef<html::Div>) {
    Effect::new(move |_| {
        let Some(element) = scroll.get() else { return };
        let at = feed.choice.with_untracked(|choice| choice.at());
        request_animation_frame(move || {
            element.set_scroll_top(feed.scrolled.get_value());
            let tile =
                at.and_then(|at| feed.tiles.with_untracked(|tiles| tiles.iter().find(|tile| tile.id == at).cloned()));
            if let Some(tile) = tile.and_then(|tile| browser::element(&element_id(&tile))) {
                let _ = tile.focus();
            }
        });
    });
    on_cleanup(move || {
        if let Some(element) = scroll.get_untracked() {
            feed.scrolled.set_value(element.scroll_top());
        }
    });
}

#[component]
fn Days(open: Callback<Tile>) -> impl IntoView {
    let feed = expect_context::<Feed>();
    let now = expect_context::<RwSignal<Instant>>();
    let today = Memo::new(move |_| now.get().day());
    let all = Memo::new(move |_| feed.tiles.with(|tiles| days(tiles)));
    let numbers = move || all.with(|days| days.iter().map(|day| (day.number, day.at)).collect::<Vec<_>>());
    rows(
        numbers,
        |(number, _)| number.to_string(),
        move |(number, at)| {
            let tiles = Memo::new(move |_| {
                let of_day =
                    |days: &Vec<Day>| days.iter().find(|day| day.number == number).map(|day| day.tiles.clone());
                all.with(of_day).unwrap_or_default()
            });
            // The last day's count is known only when all of it was read.
            let whole = move || {
                feed.reading.get() == Reading::Complete
                    || all.with(|days| days.last().is_some_and(|day| day.number != number))
            };
            let heading = ["day-", &number.to_string()].concat();
            view! {
                <h2 class="day" id=heading.clone()>
                    <span class="date">{move || { today.get(); time::day(at, now.get_untracked()) }}</span>
                    {when(whole, move || view! { <span>{move || t::assets_count(locale(), tiles.with(Vec::len) as u64)}</span> })}
                </h2>
                <div class="wall" role="listbox" aria-multiselectable="true" aria-labelledby=heading><Tiles tiles=tiles.into() open/></div>
            }
        },
    )
}

#[component]
fn Tiles(tiles: Signal<Vec<Tile>>, open: Callback<Tile>) -> impl IntoView {
    rows(move || tiles.get(), |tile| tile.id.to_string(), move |tile| view! { <TileView tile open/> })
}

/// The end of what was read: more is asked for before one gets there.
#[component]
fn End() -> impl IntoView {
    let feed = expect_context::<Feed>();
    let end = NodeRef::<html::Div>::new();
    let near = RwSignal::new(false);
    Effect::new(move |_| {
        let Some(element) = end.get() else { return };
        let seen = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
            let last = entries.pop().unchecked_into::<IntersectionObserverEntry>();
            near.set(last.is_intersecting());
        });
        let init = IntersectionObserverInit::new();
        init.set_root(element.parent_element().as_ref());
        init.set_root_margin("1500px 0px");
        let Ok(observer) = IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &init) else { return };
        observer.observe(&element);
        let kept = StoredValue::new_local((observer, seen));
        on_cleanup(move || kept.with_value(|(observer, _)| observer.disconnect()));
    });
    // After each page, too, as the end may still be in sight.
    Effect::new(move |_| {
        if near.get() && feed.reading.get() == Reading::More {
            feed.more();
        }
    });
    view! {
        <div class="wall-end" node_ref=end>
            {move || match feed.reading.get() {
                Reading::Failed(failure) => view! {
                    <p class="callout danger">{icon(Icon::Alert)}<span>{failure.sentence()}</span>
                        <button type="button" class="btn s" on:click=move |_| feed.more()>{t::try_again(locale())}</button></p>
                }.into_any(),
                Reading::Busy => view! { <p class="sr" role="status">{t::loading(locale())}</p> }.into_any(),
                Reading::More | Reading::Complete => ().into_any(),
            }}
        </div>
    }
}
