use leptos::{prelude::*, task::spawn_local};
use web_sys::{KeyboardEvent, SubmitEvent};

use crate::{
    address::{Address, Page},
    browser,
    client::{self, Failure},
    components::{FieldError, Icon, changing, icon},
    i18n::{locale, t},
    live::{Live, News},
};

/// «Create collection» in the sidebar: type a name, Enter creates, Esc leaves.
#[component]
pub fn CreateCollection() -> impl IntoView {
    let open = RwSignal::new(false);
    let leave = move || {
        open.set(false);
        browser::focus_soon("create-collection".to_owned());
    };
    changing(move || {
        if open.get() {
            view! { <NameForm open leave/> }.into_any()
        } else {
            view! {
                <button id="create-collection" class="new-collection" type="button" on:click=move |_| open.set(true)>
                    {icon(Icon::Plus)}<span>{t::create_collection(locale())}</span>
                </button>
            }
            .into_any()
        }
    })
}

#[component]
fn NameForm(open: RwSignal<bool>, leave: impl Fn() + Copy + Send + 'static) -> impl IntoView {
    let live = expect_context::<Live>();
    let address = expect_context::<Address>();
    let name = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let failure = RwSignal::new(None::<Failure>);
    browser::focus_soon("new-collection-name".to_owned());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let request = vitrine_shared::CreateCollection { name: name.get_untracked(), ..Default::default() };
        spawn_local(async move {
            match client::create_collection(&request).await {
                Ok(collection) => {
                    let page = Page::Collection(collection.id);
                    live.tell(&News::Collection(Box::new(collection)));
                    open.set(false);
                    address.go(&page.path());
                }
                Err(wrong) => {
                    failure.set(Some(wrong));
                    busy.set(false);
                }
            }
        });
    };
    let wrong = move || {
        failure.with(|failure| {
            failure.as_ref().map(|failure| failure.beside("/name").unwrap_or_else(|| failure.sentence()))
        })
    };
    view! {
        <form class="new-collection field" on:submit=submit novalidate=true>
            <label class="input" class:bad=move || failure.with(Option::is_some)>
                {icon(Icon::Collections)}
                <span class="sr">{t::new_collection_name(locale())}</span>
                <input id="new-collection-name" autocomplete="off" prop:value=move || name.get() on:input=move |event| name.set(event_target_value(&event))
                    on:keydown=move |event: KeyboardEvent| if event.key() == "Escape" { leave() }
                    aria-invalid=move || failure.with(Option::is_some).then_some("true") aria-describedby="new-collection-note"/>
            </label>
            <div id="new-collection-note">
                {move || match wrong() {
                    Some(words) => view! { <FieldError id="new-collection-error" words/> }.into_any(),
                    None => view! { <p class="note"><kbd>"Enter"</kbd>" "{t::enter_creates(locale())}" "<kbd>"Esc"</kbd>" "{t::esc_leaves(locale())}</p> }.into_any(),
                }}
            </div>
        </form>
    }
}
