use leptos::prelude::*;
use vitrine_shared::CollectionId;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::{
    Chosen,
    card::{Card, element_id},
};
use crate::{
    address::{Address, Page},
    browser,
    choice::Choice,
    components::rows,
    i18n::{locale, t},
    keyboard,
};

#[component]
pub fn Cards(order: Signal<Vec<CollectionId>>, chosen: Chosen) -> impl IntoView {
    let address = expect_context::<Address>();
    let on_keydown = move |event: KeyboardEvent| {
        let row = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if !row.is_some_and(|row| row.matches("[role=row]").unwrap_or(false)) {
            return;
        }
        let order = order.get_untracked();
        let key = event.key();
        if (event.ctrl_key() || event.meta_key()) && key.eq_ignore_ascii_case("a") {
            event.prevent_default();
            return chosen.update(|choice| choice.all(&order));
        }
        if key == "Escape" {
            return chosen.update(Choice::clear);
        }
        let at = chosen.with_untracked(|choice| choice.at());
        let Some(place) = at.map_or(Some(0), |at| order.iter().position(|id| *id == at)) else { return };
        let Some(id) = order.get(place).copied() else { return };
        match key.as_str() {
            " " => {
                event.prevent_default();
                chosen.update(|choice| if event.shift_key() { choice.extend(&order, id) } else { choice.toggle(id) });
            }
            "Enter" => address.go(&Page::Collection(id).path()),
            key if keyboard::is_move(key) => {
                event.prevent_default();
                let element = |at: usize| browser::element(&element_id(*order.get(at)?));
                let Some(to) = keyboard::target(key, place, order.len(), element) else { return };
                chosen.update(|choice| {
                    if event.shift_key() { choice.extend(&order, order[to]) } else { choice.stand(order[to]) }
                });
                if let Some(element) = element(to) {
                    let _ = element.focus();
                }
            }
            _ => {}
        }
    };
    view! {
        <div class="scroll" tabindex="-1">
            <div class="cards" role="grid" aria-label=t::collections(locale()) aria-multiselectable="true" on:keydown=on_keydown>
                {rows(move || order.get(), ToString::to_string, move |id| view! { <Card id order chosen/> })}
            </div>
        </div>
    }
}
