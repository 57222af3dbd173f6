use leptos::prelude::*;
use vitrine_shared::{Asset, AssetId, AssetKind, PreviewReason, PreviewState, Rendition};
use web_sys::MouseEvent;

use crate::{
    browser,
    components::{Icon, changing, icon, sized_icon},
    feed::{Feed, Tile},
    i18n::{self, locale, t},
    keyboard,
};

/// The id of a tile's element.
pub fn element_id(id: AssetId) -> String {
    ["tile-", &id.to_string()].concat()
}

#[component]
pub fn TileView(tile: Tile, open: Callback<Tile>) -> impl IntoView {
    let feed = expect_context::<Feed>();
    let id = tile.id;
    let asset = tile.asset.clone();
    let (chosen, here) = (tile.chosen.clone(), tile.here.clone());
    let pictures = {
        let asset = asset.clone();
        Memo::new(move |_| asset.with(|asset| Pictures::of(asset)))
    };
    let name = asset.with_untracked(|asset| asset.name.clone());
    let kind = asset.with_untracked(kind_word);
    let size = asset.with_untracked(|asset| i18n::size(asset.size));
    let pick = move |event: MouseEvent| {
        event.stop_propagation();
        act(feed, id, event.shift_key());
    };
    let click = {
        let tile = tile.clone();
        move |event: MouseEvent| {
            let choosing = feed.choice.with_untracked(|choice| !choice.is_empty());
            if choosing || event.shift_key() || event.ctrl_key() || event.meta_key() {
                act(feed, id, event.shift_key());
            } else {
                open.run(tile.clone());
            }
        }
    };
    // What a long press is on a touch screen; a mouse keeps the browser's menu.
    let hold = move |event: MouseEvent| {
        if browser::matches("(pointer: coarse)") {
            event.prevent_default();
            act(feed, id, false);
        }
    };
    let content = {
        let (name, asset) = (name.clone(), asset.clone());
        move || match pictures.get() {
            Some(Pictures { small, large }) => {
                view! { <img src=small srcset=large alt="" loading="lazy" decoding="async" draggable="false"/> }
                    .into_any()
            }
            None => {
                let words = asset.with(|asset| [size_of(asset), no_preview(asset).to_owned()].join(", "));
                let sign = asset.with(|asset| kind_sign(asset.kind));
                view! { {sized_icon(sign, "i i-20")}<span class="strong clip">{name.clone()}</span><span>{words}</span> }.into_any()
            }
        }
    };
    view! {
        <div class="pic" class:doc=move || pictures.with(Option::is_none) role="option" id=element_id(id)
            aria-selected=move || if chosen.get() { "true" } else { "false" } tabindex=move || if here.get() { "0" } else { "-1" }
            style=("--r", browser::decimal(tile.ratio)) on:focus=move |_| keyboard::stand(feed.choice, id) on:click=click on:contextmenu=hold>
            {changing(content)}
            <span class="pick" on:click=pick>{icon(Icon::Check)}</span>
            {kind.map(|kind| view! { <span class="kind">{kind}</span> })}
            {move || pictures.with(Option::is_some).then(|| {
                view! { <span class="cap"><span class="clip">{name.clone()}</span>{size.clone()}</span> }.into_any()
            })}
        </div>
    }
}

fn act(feed: Feed, id: AssetId, extend: bool) {
    let order = untrack(|| feed.order());
    feed.choice.update(|choice| if extend { choice.extend(&order, id) } else { choice.toggle(id) });
}

fn size_of(asset: &Asset) -> String {
    i18n::size(asset.size)
}

/// A tile's picture, for screens of usual and of double density.
#[derive(Clone, PartialEq)]
struct Pictures {
    small: String,
    large: Option<String>,
}

impl Pictures {
    fn of(asset: &Asset) -> Option<Self> {
        let of = |profile| asset.renditions.iter().find(|rendition: &&Rendition| rendition.profile == profile);
        let small = of("thumbnail").or(asset.renditions.first())?;
        let large = of("preview").map(|preview| [small.url.as_str(), " 1x, ", &preview.url, " 2x"].concat());
        Some(Self { small: small.url.clone(), large })
    }
}

/// What kind of file it is, where a picture does not say so: its name's ending.
fn kind_word(asset: &Asset) -> Option<String> {
    let ending = asset.name.rsplit_once('.').map(|(_, ending)| i18n::upper(ending))?;
    let plain = asset.kind == AssetKind::Image && matches!(ending.as_str(), "JPG" | "JPEG" | "PNG" | "WEBP");
    (!plain && ending.len() <= 5).then_some(ending)
}

/// The sign of a kind of file.
pub fn kind_sign(kind: AssetKind) -> Icon {
    match kind {
        AssetKind::Image => Icon::Assets,
        AssetKind::Video => Icon::Film,
        AssetKind::Document => Icon::Text,
        AssetKind::Audio => Icon::Play,
        AssetKind::Other => Icon::File,
    }
}

/// Why there is no picture of it.
pub fn no_preview(asset: &Asset) -> &'static str {
    let locale = locale();
    match (asset.preview.state, asset.preview.reason) {
        (PreviewState::Wanted | PreviewState::Made, _) => t::preview_wanted(locale),
        (PreviewState::None, Some(PreviewReason::Corrupt)) => t::preview_corrupt(locale),
        (PreviewState::None, Some(PreviewReason::Truncated)) => t::preview_truncated(locale),
        (PreviewState::None, Some(PreviewReason::TooManyPixels)) => t::preview_too_many_pixels(locale),
        (PreviewState::None, Some(PreviewReason::Unsupported)) => t::preview_unsupported(locale),
        (PreviewState::None, Some(PreviewReason::NoPicture) | None) => t::preview_no_picture(locale),
    }
}
