use leptos::prelude::*;

use super::form::Form;
use crate::i18n::{locale, t};

/// Off is paused.
#[component]
pub fn ActivePart(form: Form) -> impl IntoView {
    view! {
        <section class="part">
            <div class="part-head">
                <input type="checkbox" role="switch" class="switch" id="link-active" prop:checked=move || form.active.get()
                    on:change=move |event| form.active.set(event_target_checked(&event))/>
                <label for="link-active">{t::state_active(locale())}<span class="note">{t::active_note(locale())}</span></label>
            </div>
        </section>
    }
}
