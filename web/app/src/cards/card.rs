use leptos::prelude::*;
use vitrine_shared::{Collection, CollectionId, Visibility};
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use super::Chosen;
use crate::{
    address::{Address, Page},
    browser,
    components::{Chain, Icon, icon, sized_icon},
    i18n::{locale, t},
    keyboard,
    library::Library,
};

/// The id of a card's element.
pub fn element_id(id: CollectionId) -> String {
    ["card-", &id.to_string()].concat()
}

/// The first three pictures, or that there is none.
#[component]
pub fn Cover(collection: Collection) -> impl IntoView {
    if collection.covers.is_empty() {
        return view! { <div class="cover"><div class="cover-empty">{sized_icon(Icon::Assets, "i i-20")}</div></div> }
            .into_any();
    }
    let pictures = collection
        .covers
        .into_iter()
        .map(|cover| view! { <img src=cover.url alt="" loading="lazy" decoding="async"/> })
        .collect_view();
    view! { <div class="cover">{pictures}</div> }.into_any()
}

#[component]
pub fn Card(id: CollectionId, order: Signal<Vec<CollectionId>>, chosen: Chosen) -> impl IntoView {
    let library = expect_context::<Library>();
    let address = expect_context::<Address>();
    let path = Page::Collection(id).path();
    let open = {
        let path = path.clone();
        move || address.go(&path)
    };
    let collection = Memo::new(move |_| library.collection(id));
    let is_chosen = Memo::new(move |_| chosen.with(|choice| choice.has(id)));
    let here = Memo::new(move |_| {
        chosen.with(|choice| choice.at()).or_else(|| order.with(|order| order.first().copied())) == Some(id)
    });
    let count = move || {
        collection.with(|collection| words(collection.as_ref().map_or(0, |collection| collection.counts.assets)))
    };
    let label = move || {
        collection
            .with(|collection| collection.as_ref().map(|collection| [collection.name.as_str(), &count()].join(", ")))
    };
    let click = {
        let open = open.clone();
        move |event: MouseEvent| {
            if is_on_link(&event) {
                return;
            }
            let touch = browser::matches("(hover: none)");
            let choosing = chosen.with_untracked(|choice| !choice.is_empty());
            if event.shift_key() {
                let order = order.get_untracked();
                chosen.update(|choice| choice.extend(&order, id));
            } else if event.ctrl_key() || event.meta_key() || (touch && choosing) {
                chosen.update(|choice| choice.toggle(id));
            } else if touch {
                open();
            } else {
                chosen.update(|choice| choice.only(id));
            }
        }
    };
    let pick = move |event: MouseEvent| {
        event.stop_propagation();
        chosen.update(|choice| choice.toggle(id));
    };
    view! {
        <div class="card" role="row" id=element_id(id) aria-label=move || label() aria-selected=move || if is_chosen.get() { "true" } else { "false" }
            tabindex=move || if here.get() { "0" } else { "-1" } on:focusin=move |_| keyboard::stand(chosen, id) on:click=click on:dblclick=move |_| open()>
            <div role="gridcell">
                {move || collection.get().map(|collection| view! { <Cover collection/> }.into_any())}
                <span class="pick" aria-hidden="true" on:click=pick>{icon(Icon::Check)}</span>
                {move || collection.get().map(|Collection { name, owner, visibility, publication, .. }| view! {
                    <h2 class="name">
                        <a class="clip" href=path.clone() tabindex=move || if here.get() { "0" } else { "-1" }>{name}</a>
                        <Chain publication/>
                    </h2>
                    <p class="meta">
                        {(visibility == Visibility::Hidden).then(|| view! { {icon(Icon::EyeOff)}<span>{t::hidden(locale())}","</span> })}
                        <span>{move || count()}</span><span aria-hidden="true">"·"</span><span class="clip">{owner.name}</span>
                    </p>
                })}
            </div>
        </div>
    }
}

/// The name is a link of its own.
fn is_on_link(event: &MouseEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.closest("a"), Ok(Some(_))))
}

fn words(assets: u64) -> String {
    if assets == 0 { t::no_assets_yet(locale()).to_owned() } else { t::assets_count(locale(), assets) }
}
