use leptos::prelude::*;
use vitrine_shared::LinkId;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::{list::LinkList, row::LinkRow};
use crate::{
    address::{Address, Page},
    browser,
    choice::Choice,
    components::{Icon, icon, rows},
    i18n::{locale, t},
    keyboard,
    links::{element_id, identity},
};

/// The links as rows, chosen by pointer and keyboard: Space chooses, Shift extends, Enter leads to a link's activity.
#[component]
pub fn LinkGrid(list: LinkList) -> impl IntoView {
    let address = expect_context::<Address>();
    let chosen = list.choice;
    let on_keydown = move |event: KeyboardEvent| {
        let row = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if !row.is_some_and(|row| row.matches(".link-row").unwrap_or(false)) {
            return;
        }
        let order = untrack(|| list.order());
        let key = event.key();
        if (event.ctrl_key() || event.meta_key()) && key.eq_ignore_ascii_case("a") {
            event.prevent_default();
            return chosen.update(|choice| choice.all(&order));
        }
        let at = chosen.with_untracked(|choice| choice.at());
        let Some(place) = at.map_or(Some(0), |at| order.iter().position(|id| *id == at)) else { return };
        let Some(id) = order.get(place).copied() else { return };
        match key.as_str() {
            " " => {
                event.prevent_default();
                chosen.update(|choice| if event.shift_key() { choice.extend(&order, id) } else { choice.toggle(id) });
            }
            "Enter" => address.go(&Page::Link(id).path()),
            key if keyboard::is_move(key) => {
                event.prevent_default();
                let element = |at: usize| browser::element(&element_id(*order.get(at)?));
                let Some(to) = keyboard::target(key, place, order.len(), element) else { return };
                chosen.update(|choice| {
                    if event.shift_key() {
                        // Where nothing is chosen yet the range begins where the keyboard stood.
                        if choice.is_empty() {
                            choice.only(id);
                        }
                        choice.extend(&order, order[to]);
                    } else {
                        choice.stand(order[to]);
                    }
                });
                if let Some(element) = element(to) {
                    let _ = element.focus();
                }
            }
            _ => {}
        }
    };
    let names_makers = Memo::new(move |_| list.filter.with(|filter| filter.made_by.is_some()));
    view! {
        <div class="link-list" class:of-many=move || names_makers.get() role="grid" aria-label=t::links(locale()) aria-multiselectable="true" on:keydown=on_keydown>
            <div class="link-head" role="row">
                <div role="columnheader"><AllTick list/></div>
                <div role="columnheader">{t::link(locale())}</div>
                <div role="columnheader">{t::state(locale())}</div>
                <div role="columnheader">{t::link_end(locale())}</div>
                <div role="columnheader" class="maker">{t::made_by(locale())}</div>
                <div role="columnheader" class="figure">{t::visits(locale())}</div>
                <div role="columnheader" class="figure">{t::downloads_word(locale())}</div>
                <div role="columnheader">{t::last_visit(locale())}</div>
                <div role="columnheader"><span class="sr">{t::actions(locale())}</span></div>
            </div>
            {rows(move || list.links.get(), identity, move |link| view! { <LinkRow list link/> })}
        </div>
    }
}

/// Chooses all that are in the list, or none.
#[component]
fn AllTick(list: LinkList) -> impl IntoView {
    let state = move || {
        let (chosen, all) = (list.choice.with(Choice::len), list.links.with(Vec::len));
        match chosen {
            0 => "false",
            some if some >= all => "true",
            _ => "mixed",
        }
    };
    let click = move |_| {
        let order: Vec<LinkId> = untrack(|| list.order());
        list.choice.update(|choice| if choice.len() < order.len() { choice.all(&order) } else { choice.clear() });
    };
    view! {
        <button type="button" class="tick" role="checkbox" aria-checked=move || state() aria-label=t::select_all(locale()) on:click=click>
            {move || icon(if state() == "mixed" { Icon::Minus } else { Icon::Check })}
        </button>
    }
}
