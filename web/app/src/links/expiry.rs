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
    let bad_date = Signal::derive(move || form.faults.with(|faults| faults.date.is_some()));
    let bad_time = Signal::derive(move || form.faults.with(|faults| faults.time.is_some()));
    // «In 30 days. Your time, CET.»
    let note = move || {
        let meant = zone_words(form, form.end().unwrap_or_else(|| now.get()));
        match form.end().filter(|at| *at > now.get()) {
            Some(at) => t::ends_ahead(locale(), &i18n::capital(&time::ahead(at, now.get())), &meant),
            None => meant,
        }
    };
    view! {
        <section class="part">
            <div class="part-head">
                <input type="checkbox" role="switch" class="switch" id="expires" prop:checked=move || form.expires.get()
                    on:change=move |event| form.expires.set(event_target_checked(&event))/>
                <label for="expires">{t::set_expiration(locale())}</label>
            </div>
            {when(move || form.expires.get(), move || view! {
                <div class="opened">
                    <DayInput words=t::last_day(locale()) value=form.date bad=bad_date note="expiry-note"/>
                    <TimeInput value=form.time bad=bad_time note="expiry-note"/>
                    <Quick form/>
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

/// «Your time, CET.»: in which zone a day of this form is meant.
fn zone_words(form: Form, at: Instant) -> String {
    let zone = form.zone.get();
    let name = time::zone_name(at, Some(&zone));
    if zone == time::own_zone() { t::your_time(locale(), &name) } else { t::time_of_zone(locale(), &zone, &name) }
}

/// A day, a week, a month from now.
#[component]
fn Quick(form: Form) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let one = move |words: &'static str, months: u32, days: u32| {
        let day = Memo::new(move |_| time::day_after(now.get(), months, days));
        let chosen = move || form.date.get() == day.get() && form.time.with(String::is_empty);
        let choose = move |_| {
            form.date.set(day.get_untracked());
            form.time.set(String::new());
        };
        view! {
            <button type="button" aria-pressed=move || if chosen() { "true" } else { "false" } on:click=choose>{words}</button>
        }
    };
    view! {
        <div class="seg text" role="group" aria-label=t::quick_choices(locale())>
            {one(t::a_day(locale()), 0, 1)}
            {one(t::a_week(locale()), 0, 7)}
            {one(t::a_month(locale()), 1, 0)}
        </div>
    }
}

/// «Set start date»: the first day, and a time if wanted.
#[component]
pub fn StartPart(form: Form) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let fault = move || form.faults.with(|faults| faults.start.clone());
    let bad = Signal::derive(move || fault().is_some());
    let note = move || {
        let at = form.start().unwrap_or_else(|| now.get());
        let meant = t::your_time(locale(), &time::zone_name(at, None));
        if at > now.get() { t::opens_ahead(locale(), &time::ahead(at, now.get()), &meant) } else { meant }
    };
    view! {
        <section class="part">
            <div class="part-head">
                <input type="checkbox" role="switch" class="switch" id="starts" prop:checked=move || form.starts.get()
                    on:change=move |event| form.starts.set(event_target_checked(&event))/>
                <label for="starts">{t::set_start(locale())}</label>
            </div>
            {when(move || form.starts.get(), move || view! {
                <div class="opened">
                    <DayInput words=t::first_day(locale()) value=form.start_date bad note="start-note"/>
                    <TimeInput value=form.start_time bad note="start-note"/>
                    <span class="note hold">{move || note()}</span>
                </div>
                <div class="field after" id="start-note">
                    {move || match fault() {
                        Some(words) => view! { <FieldError id="start-error" words/> }.into_any(),
                        None => view! { <p class="note">{t::then_opens(locale())}</p> }.into_any(),
                    }}
                </div>
            })}
        </section>
    }
}

/// A day that is typed or picked.
#[component]
pub fn DayInput(words: &'static str, value: RwSignal<String>, bad: Signal<bool>, note: &'static str) -> impl IntoView {
    let today = time::as_typed(expect_context::<RwSignal<Instant>>().get_untracked()).0;
    view! {
        <label class="input date" class:bad=move || bad.get()>{icon(Icon::Calendar)}<span class="sr">{words}</span>
            <input type="date" min=today prop:value=move || value.get() on:input=move |event| value.set(event_target_value(&event))
                aria-invalid=move || bad.get().then_some("true") aria-describedby=note/></label>
    }
}

#[component]
fn TimeInput(value: RwSignal<String>, bad: Signal<bool>, note: &'static str) -> impl IntoView {
    view! {
        <label class="input time" class:bad=move || bad.get()>{icon(Icon::Clock)}<span class="sr">{t::time_of_day(locale())}</span>
            <input type="time" prop:value=move || value.get() on:input=move |event| value.set(event_target_value(&event))
                aria-invalid=move || bad.get().then_some("true") aria-describedby=note/></label>
    }
}
