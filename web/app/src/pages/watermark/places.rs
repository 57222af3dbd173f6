use leptos::prelude::*;
use vitrine_shared::WatermarkPlacement;

use super::Desk;
use crate::i18n::{locale, t};

/// The nine places as they lie on a picture, and all over it.
#[component]
pub fn Places() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let choice = move |placement: WatermarkPlacement| {
        let is_tiled = placement == WatermarkPlacement::Tiled;
        view! {
            <label class:tiled=is_tiled>
                <input type="radio" class="check radio" name="watermark-placement" value=placement.as_str()
                    prop:checked=move || desk.placement.get() == placement
                    on:change=move |_| { desk.placement.set(placement); desk.try_this() }/>
                <span class:sr=!is_tiled>{words(placement)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="places">
            <legend>{t::watermark_placement(locale())}</legend>
            {WatermarkPlacement::ALL.map(choice).collect_view()}
        </fieldset>
    }
}

fn words(placement: WatermarkPlacement) -> &'static str {
    match placement {
        WatermarkPlacement::TopLeft => t::place_top_left(locale()),
        WatermarkPlacement::Top => t::place_top(locale()),
        WatermarkPlacement::TopRight => t::place_top_right(locale()),
        WatermarkPlacement::Left => t::place_left(locale()),
        WatermarkPlacement::Center => t::place_center(locale()),
        WatermarkPlacement::Right => t::place_right(locale()),
        WatermarkPlacement::BottomLeft => t::place_bottom_left(locale()),
        WatermarkPlacement::Bottom => t::place_bottom(locale()),
        WatermarkPlacement::BottomRight => t::place_bottom_right(locale()),
        WatermarkPlacement::Tiled => t::place_tiled(locale()),
    }
}
