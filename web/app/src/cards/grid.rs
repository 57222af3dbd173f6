use leptos::prelude::*;
use vitrine_shared::CollectionId;
use web_sys::KeyboardEvent;

use super::{
    Chosen,
    card::{Card, element_id},
};
use crate::{
    address::{Address, Page},
    components::rows,
    i18n::{locale, t},
    keyboard,
};

#[component]
pub fn Cards(order: Signal<Vec<CollectionId>>, chosen: Chosen) -> impl IntoView {
    let address = expect_context::<Address>();
    let on_keydown = move |event: KeyboardEvent| {
        let open = |id| address.go(&Page::Collection(id).path());
        keyboard::choose(&event, &order.get_untracked(), chosen, element_id, open);
    };
    view! {
        <div class="scroll" tabindex="-1">
            <div class="cards" role="grid" aria-label=t::collections(locale()) aria-multiselectable="true" on:keydown=on_keydown>
                {rows(move || order.get(), ToString::to_string, move |id| view! { <Card id order chosen/> })}
            </div>
        </div>
    }
}
