use leptos::prelude::*;
use vitrine_shared::{LinkOptions, SelectionCollection, Visibility};

use super::form::Form;
use crate::{
    components::Field,
    i18n::{locale, t},
};

/// The collection that is made for a link, as it is typed.
#[derive(Clone, Copy, Default)]
pub struct Gathered {
    pub name: RwSignal<String>,
    hidden: RwSignal<bool>,
    pub goes: RwSignal<bool>,
}

impl Gathered {
    /// As the service is asked for it.
    pub fn asked(self) -> SelectionCollection {
        let name = self.name.get_untracked().trim().to_owned();
        let visibility = if self.hidden.get_untracked() { Visibility::Hidden } else { Visibility::Everyone };
        SelectionCollection { name: (!name.is_empty()).then_some(name), visibility }
    }

    /// The name that it gets as it is typed.
    pub fn named(self, options: Signal<Option<LinkOptions>>) -> String {
        let typed = self.name.with(|name| name.trim().to_owned());
        if typed.is_empty() { default_name(options) } else { typed }
    }
}

fn default_name(options: Signal<Option<LinkOptions>>) -> String {
    options.with(|options| options.as_ref()?.default_collection_name.clone()).unwrap_or_default()
}

/// «Collection name», on top of a link to a selection, and what becomes of the collection.
#[component]
pub fn SelectionPart(
    form: Form,
    gathered: Gathered,
    options: Signal<Option<LinkOptions>>,
    count: u64,
) -> impl IntoView {
    let fault = Signal::derive(move || form.faults.with(|faults| faults.collection.clone()));
    let hint = Some(t::selection_hint(locale()));
    let tick = |id: &'static str, on: RwSignal<bool>, words: &'static str, note: &'static str| {
        view! {
            <label class="row-t" for=id>
                <input type="checkbox" class="check" id=id prop:checked=move || on.get() on:change=move |event| on.set(event_target_checked(&event))/>
                <span>{words}<span class="note">{note}</span></span>
            </label>
        }
    };
    view! {
        <section class="part stack-s">
            <Field id="collection-name" label=t::collection_name(locale()) value=gathered.name hint focus=true error=fault
                placeholder=Signal::derive(move || default_name(options))/>
            <p class="note">{t::selection_of(locale(), count)}</p>
            {tick("collection-goes", gathered.goes, t::collection_goes_with_link(locale()), t::collection_goes_note(locale()))}
            {tick("collection-hidden", gathered.hidden, t::collection_hidden(locale()), t::collection_hidden_note(locale()))}
        </section>
    }
}
