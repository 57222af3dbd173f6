use leptos::prelude::*;
use vitrine_shared::LinkId;
use web_sys::KeyboardEvent;

use super::{list::LinkList, row::LinkRow};
use crate::{
    address::{Address, Page},
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
    let on_keydown = move |event: KeyboardEvent| {
        let open = |id| address.go(&Page::Link(id).path());
        keyboard::choose(&event, &untrack(|| list.order()), list.choice, element_id, open);
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
