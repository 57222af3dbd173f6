use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Collection, EditCollection};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent, SubmitEvent};

use crate::{
    browser, client,
    components::{Icon, changing, icon, when},
    i18n::{locale, t},
    live::{Live, News},
    toasts::Toasts,
};

const INPUT: &str = "rename-collection-name";
const RENAME: &str = "rename-collection";

/// The collection's name, renamed in place by who may: Enter keeps, Esc leaves.
#[component]
pub fn Heading(collection: Signal<Collection>) -> impl IntoView {
    let typing = RwSignal::new(false);
    let id = Memo::new(move |_| collection.with(|collection| collection.id));
    // Another collection: what was being typed belongs to the last.
    Effect::new(move |_| {
        id.track();
        typing.set(false);
    });
    let name = move || collection.with(|collection| collection.name.clone());
    let may = move || collection.with(|collection| collection.rights.edit);
    changing(move || {
        if typing.get() {
            view! { <Rename collection typing/> }.into_any()
        } else {
            view! {
                <h2>{move || name()}</h2>
                {when(may, move || view! {
                    <button type="button" class="ib s" id=RENAME aria-label=t::rename(locale()) title=t::rename(locale())
                        on:click=move |_| typing.set(true)>{icon(Icon::Pencil)}</button>
                })}
            }
            .into_any()
        }
    })
}

#[component]
fn Rename(collection: Signal<Collection>, typing: RwSignal<bool>) -> impl IntoView {
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let name = RwSignal::new(collection.with_untracked(|collection| collection.name.clone()));
    request_animation_frame(|| {
        if let Some(input) = browser::element(INPUT).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
            let _ = input.focus();
            input.select();
        }
    });
    let busy = StoredValue::new(false);
    let leave = move || {
        typing.set(false);
        browser::focus_soon(RENAME.to_owned());
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let before = collection.get_untracked();
        if name.get_untracked() == before.name {
            return leave();
        }
        if busy.get_value() {
            return;
        }
        busy.set_value(true);
        spawn_local(async move {
            let request = EditCollection { name: Some(name.get_untracked()), ..Default::default() };
            let answer = client::edit_collection(&before, &request).await;
            busy.try_set_value(false);
            match answer {
                Ok(collection) => {
                    live.tell(&News::Collection(Box::new(collection)));
                    leave();
                }
                // What was typed stays.
                Err(failure) => match failure.beside("/name") {
                    Some(words) => toasts.warn(words),
                    None => toasts.fail(&failure),
                },
            }
        });
    };
    view! {
        <form class="grow" on:submit=submit novalidate=true>
            <label class="input"><span class="sr">{t::name(locale())}</span>
                <input id=INPUT autocomplete="off" prop:value=move || name.get() on:input=move |event| name.set(event_target_value(&event))
                    on:keydown=move |event: KeyboardEvent| if event.key() == "Escape" { event.stop_propagation(); leave() }/></label>
        </form>
        <button type="button" class="ib s" aria-label=t::cancel(locale()) on:click=move |_| leave()>{icon(Icon::Back)}</button>
    }
}
