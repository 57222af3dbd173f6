use leptos::prelude::*;
use vitrine_shared::{Link, LinkState};
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use super::list::LinkList;
use crate::{
    address::{Address, Page},
    browser,
    components::{Icon, Tip, icon, sized_icon},
    i18n::{locale, number, t},
    keyboard,
    links::{ActivityLink, LinkActs, Opens, downloads, element_id, words},
    pages::ahead,
    time::Instant,
};

/// One link, dense: what it is called and opens, whether it works, how it was used, and what can be done.
#[component]
pub fn LinkRow(list: LinkList, link: Link) -> impl IntoView {
    let address = expect_context::<Address>();
    let now = expect_context::<RwSignal<Instant>>();
    let (id, chosen, page) = (link.id, list.choice, Page::Link(link.id));
    let is_chosen = Memo::new(move |_| chosen.with(|choice| choice.has(id)));
    let here = Memo::new(move |_| {
        let first = || list.links.with(|links| links.first().map(|link| link.id));
        chosen.with(|choice| choice.at()).or_else(first) == Some(id)
    });
    let tab = Signal::derive(move || if here.get() { "0" } else { "-1" });
    let click = move |event: MouseEvent| {
        if is_on_control(&event) {
            return;
        }
        let touch = browser::matches("(hover: none)");
        let choosing = chosen.with_untracked(|choice| !choice.is_empty());
        if event.shift_key() {
            let order = untrack(|| list.order());
            chosen.update(|choice| choice.extend(&order, id));
        } else if event.ctrl_key() || event.meta_key() || (touch && choosing) {
            chosen.update(|choice| choice.toggle(id));
        } else if touch {
            address.go(&page.path());
        } else {
            chosen.update(|choice| choice.only(id));
        }
    };
    let pick = move |event: MouseEvent| {
        event.stop_propagation();
        let order = untrack(|| list.order());
        chosen.update(|choice| if event.shift_key() { choice.extend(&order, id) } else { choice.toggle(id) });
    };
    // Who goes to a row's button stands in that row.
    let stand = move |_| keyboard::stand(chosen, id);
    let link = StoredValue::new(link);
    let Link { name, has_password, watermark, created_by, visits, may_edit, .. } = link.get_value();
    let (taken, taken_said) = link.with_value(downloads);
    let why = link.with_value(|link| words::why(link).into_iter().next());
    let end = move || {
        link.with_value(|link| {
            let start = words::start(link).filter(|_| words::state(link, now.get()) == LinkState::Scheduled);
            start.unwrap_or_else(|| words::end(link, now.get()).1)
        })
    };
    let soon = move || link.with_value(|link| words::is_soon(link, now.get()));
    view! {
        <div class="link-row" role="row" id=element_id(id) aria-label=name.clone() aria-selected=move || if is_chosen.get() { "true" } else { "false" }
            tabindex=move || tab.get() on:click=click on:focusin=stand on:dblclick=move |event| if !is_on_control(&event) { address.go(&page.path()) }>
            <div role="gridcell"><span class="tick" aria-hidden="true" on:click=pick>{icon(Icon::Check)}</span></div>
            <div role="gridcell" class="what">
                <p class="row">
                    <a class="strong clip" href=page.path() tabindex=move || tab.get() on:pointerenter=move |_| ahead(page)>{name.clone()}</a>
                    {(has_password || watermark).then(|| view! {
                        <span class="signs">
                            {has_password.then(|| view! { <Tip sign=Icon::Lock words=t::asks_password(locale()) tab/> })}
                            {watermark.then(|| view! { <Tip sign=Icon::Mark words=t::watermark_on(locale()) tab/> })}
                        </span>
                    })}
                </p>
                <p class="opens"><Opens link=link.get_value() tab/></p>
                {why.map(|why| view! { <p class="why">{sized_icon(Icon::Alert, "i i-12")}{why}</p> })}
            </div>
            <div role="gridcell" class="state">
                <span class=move || link.with_value(|link| words::state_class(link, now.get()))>
                    {move || link.with_value(|link| words::state_word(words::state(link, now.get())))}
                </span>
            </div>
            <div role="gridcell" class="until" class:warn=move || soon()>{move || end()}</div>
            <div role="gridcell" class="maker">{created_by.name}</div>
            <div role="gridcell" class="figure">{sized_icon(Icon::Eye, "i i-12 narrow-only")}<span aria-hidden="true">{number(visits)}</span><span class="sr">{t::visits_count(locale(), visits)}</span></div>
            <div role="gridcell" class="figure">{sized_icon(Icon::Download, "i i-12 narrow-only")}<span aria-hidden="true">{taken}</span><span class="sr">{taken_said}</span></div>
            <div role="gridcell" class="last">{move || link.with_value(|link| words::used(link, now.get()))}</div>
            <div role="gridcell" class="acts">
                <ActivityLink id name=name.clone() tab/>
                {may_edit.then(|| view! { <LinkActs link tab/> })}
            </div>
        </div>
    }
}

/// Links and buttons of a row do their own.
fn is_on_control(event: &MouseEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.closest("a, button"), Ok(Some(_))))
}
