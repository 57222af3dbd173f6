use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{AssetId, CreateCollection};
use wasm_split_helpers::wasm_split;
use web_sys::SubmitEvent;

use super::Windows;
use crate::{
    address::{Address, Page},
    choice::Choice,
    client::{self, Failure},
    components::{Field, FormError, Window},
    feed::Feed,
    i18n::{locale, t},
    later::Part,
    live::{Live, News},
};

#[wasm_split(windows, fallible)]
pub fn new_collection() -> Part<Vec<AssetId>> {
    Ok(|assets| view! { <NewCollection assets/> }.into_any())
}

/// «Create collection»: a name, and it is there with the assets that were chosen.
#[component]
fn NewCollection(assets: Vec<AssetId>) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let feed = expect_context::<Feed>();
    let live = expect_context::<Live>();
    let address = expect_context::<Address>();
    let name = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let failure = RwSignal::new(None::<Failure>);
    let hint = (!assets.is_empty()).then(|| t::begins_with(locale(), assets.len() as u64));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let request = CreateCollection { name: name.get_untracked(), assets: assets.clone(), ..Default::default() };
        spawn_local(async move {
            match client::create_collection(&request).await {
                Ok(collection) => {
                    let page = Page::Collection(collection.id);
                    live.tell(&News::Collection(Box::new(collection)));
                    feed.choice.update(Choice::clear);
                    windows.close();
                    address.go(&page.path());
                }
                Err(wrong) => {
                    failure.set(Some(wrong));
                    busy.set(false);
                }
            }
        });
    };
    view! {
        <Window heading=t::create_collection(locale()).to_owned() width=440 on_close=Callback::new(move |()| windows.close())>
            <form id="new-collection" class="body stack" on:submit=submit novalidate=true>
                <FormError words=Signal::derive(move || failure.with(|failure| failure.as_ref()?.above(&["/name"])))/>
                <Field id="collection-name" label=t::name(locale()) value=name focus=true
                    error=Signal::derive(move || failure.with(|failure| failure.as_ref()?.beside("/name")))/>
                {hint.map(|hint| view! { <p class="note">{hint}</p> })}
            </form>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" on:click=move |_| windows.close()>{t::cancel(locale())}</button>
                <button form="new-collection" class="btn primary" aria-disabled=move || busy.get().then_some("true")>{t::create(locale())}</button>
            </footer>
        </Window>
    }
}
