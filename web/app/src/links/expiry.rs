use leptos::prelude::*;

use super::form::Form;
use crate::{
    components::{FieldError, Icon, icon, when},
    i18n::{self, locale, t},
    time::{self, Instant},
};

/// «Set expiration date»: the last day, and a time if wanted.
#[component]
pub fn ExpiryPart(form: Form) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let fault = move || form.faults.with(|faults| faults.date.clone().or(faults.time.clone()));
    let bad_date = move || form.faults.with(|faults| faults.date.is_some());
    let bad_time = move || form.faults.with(|faults| faults.time.is_some());
    // «In 30 days. Your time, CET.»
    let note = move || {
        let zone = form.zone.get();
        let at = form.end().unwrap_or_else(|| now.get());
        let own = zone == time::own_zone();
        let name = time::zone_name(at, Some(&zone));
        let meant = if own { t::your_time(locale(), &name) } else { t::time_of_zone(locale(), &zone, &name) };
        match form.end().filter(|at| *at > now.get()) {
            Some(at) => t::ends_ahead(locale(), &i18n::capital(&time::ahead(at, now.get())), &meant),
            None => meant,
        }
    };
    let today = time::as_typed(now.get_untracked()).0;
    view! {
        <section class="part">
            <div class="part-head">
                <input type="checkbox" role="switch" class="switch" id="expires" prop:checked=move || form.expires.get()
                    on:change=move |event| form.expires.set(event_target_checked(&event))/>
                <label for="expires">{t::set_expiration(locale())}</label>
            </div>
            {when(move || form.expires.get(), move || view! {
                <div class="opened">
                    <label class="input date" class:bad=move || bad_date()>{icon(Icon::Calendar)}<span class="sr">{t::last_day(locale())}</span>
                        <input type="date" min=today.clone() prop:value=move || form.date.get() on:input=move |event| form.date.set(event_target_value(&event))
                            aria-invalid=move || bad_date().then_some("true") aria-describedby="expiry-note"/></label>
                    <label class="input time" class:bad=move || bad_time()>{icon(Icon::Clock)}<span class="sr">{t::time_of_day(locale())}</span>
                        <input type="time" prop:value=move || form.time.get() on:input=move |event| form.time.set(event_target_value(&event))
                            aria-invalid=move || bad_time().then_some("true") aria-describedby="expiry-note"/></label>
                    <span class="note hold">{move || note()}</span>
                </div>
                <div class="field after" id="expiry-note">
                    {move || match fault() {
                        Some(words) => view! { <FieldError id="expiry-error" words/> }.into_any(),
                        None => view! { <p class="note">{t::whole_day_note(locale())}</p> }.into_any(),
                    }}
                </div>
            })}
        </section>
    }
}
