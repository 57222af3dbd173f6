use leptos::{ev, html, prelude::*};
use vitrine_shared::AssetId;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

use super::{
    bulk::bulk,
    tile::{TileView, element_id},
};
use crate::{
    address::{Address, Page},
    browser,
    client::Source,
    components::{Icon, icon, rows, when},
    feed::{Day, Feed, Reading, Tile, days, parts},
    i18n::{locale, t},
    keyboard, later,
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
        <div class="scroll" node_ref=scroll on:pointerenter=move |_| later::ahead(bulk) on:focusin=move |_| later::ahead(bulk) on:keydown=move |event| {
            let tiles = feed.tiles.get_untracked();
            let order: Vec<AssetId> = tiles.iter().map(|tile| tile.id).collect();
            keyboard::choose(&event, &order, feed.choice, element_id, |id| {
                if let Some(tile) = tiles.iter().find(|tile| tile.id == id) { open.run(tile.clone()) }
            });
        }>
            {before}
            {move || if nothing.get() {
                empty()
            } else {
                let by_day = feed.source.get() == Source::Library;
                view! { <Days open by_day name/> }.into_any()
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

/// Leaves the wall where it was when one comes back from an asset's page, with the keyboard on that asset.
fn keep_place(feed: Feed, scroll: NodeRef<html::Div>) {
    Effect::new(move |_| {
        let Some(element) = scroll.get() else { return };
        let at = feed.choice.with_untracked(|choice| choice.at());
        request_animation_frame(move || {
            element.set_scroll_top(feed.scrolled.get_value());
            if let Some(tile) = at.and_then(|at| browser::element(&element_id(at))) {
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

/// The wall in parts: by days under their headings, or all together under its name.
#[component]
fn Days(open: Callback<Tile>, by_day: bool, name: Signal<String>) -> impl IntoView {
    let feed = expect_context::<Feed>();
    let all = Memo::new(move |_| feed.tiles.with(|tiles| if by_day { days(tiles) } else { parts(tiles) }));
    let places = move || all.with(|days| days.iter().map(|day| (day.number, day.part, day.at)).collect::<Vec<_>>());
    rows(
        places,
        |(number, part, _)| [number.to_string(), part.to_string()].join("-"),
        move |(number, part, at)| {
            let tiles = Memo::new(move |_| {
                let is_it = |day: &&Day| day.number == number && day.part == part;
                all.with(|days| days.iter().find(is_it).map(|day| day.tiles.clone())).unwrap_or_default()
            });
            let heading = by_day.then(|| ["day-", &number.to_string()].concat());
            let tall = tiles.with_untracked(|tiles| height(tiles));
            view! {
                {(by_day && part == 0).then(|| view! { <Heading all number at/> })}
                <div class="wall" role="listbox" aria-multiselectable="true" aria-labelledby=heading
                    aria-label=move || (!by_day).then(|| name.get()) style=("--tall", tall)>
                    {rows(move || tiles.get(), |tile| tile.id.to_string(), move |tile| view! { <TileView tile open/> })}
                </div>
            }
        },
    )
}

/// «Today, 24 November  10 assets».
#[component]
fn Heading(all: Memo<Vec<Day>>, number: i32, at: Instant) -> impl IntoView {
    let feed = expect_context::<Feed>();
    let now = expect_context::<RwSignal<Instant>>();
    let today = Memo::new(move |_| now.get().day());
    // The last day's count is known only when all of it was read.
    let whole = move || {
        feed.reading.get() == Reading::Complete || all.with(|days| days.last().is_some_and(|day| day.number != number))
    };
    let count = move || {
        let of_day = |days: &Vec<Day>| days.iter().filter(|day| day.number == number).map(|day| day.tiles.len()).sum();
        let count: usize = all.with(of_day);
        t::assets_count(locale(), count as u64)
    };
    view! {
        <h2 class="day" id=["day-", &number.to_string()].concat()>
            <span class="date">{move || { today.get(); time::day(at, now.get_untracked()) }}</span>
            {when(whole, move || view! { <span>{move || count()}</span> })}
        </h2>
    }
}

/// About how tall a part will be once it is drawn, so that the scroll bar tells the truth before.
fn height(tiles: &[Tile]) -> String {
    const ROW: f64 = 200.0;
    let width = window().inner_width().ok().and_then(|width| width.as_f64()).unwrap_or(1200.0) - 280.0;
    let across: f64 = tiles.iter().map(|tile| tile.ratio * ROW).sum();
    browser::decimal((across / width.max(320.0)).ceil() * ROW) + "px"
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
