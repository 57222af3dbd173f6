use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::Link;

use super::{
    form::{Form, Password},
    strength,
};
use crate::{
    client,
    components::{CopyButton, FieldError, Icon, copy, icon, when},
    i18n::{locale, t},
    toasts::Toasts,
};

/// The password: set for a link that has none; kept, replaced or removed for one that has.
#[component]
pub fn PasswordPart(form: Form, link: Option<Link>) -> impl IntoView {
    if !link.is_some_and(|link| link.has_password) {
        return view! { <Switched form/> }.into_any();
    }
    let choice = move |id: &'static str, one: Password, words: &'static str, note: Option<&'static str>| {
        view! {
            <div class="opt">
                <input type="radio" class="check radio" name="password-choice" id=id prop:checked=move || form.password.get() == one
                    on:change=move |_| form.password.set(one)/>
                <label for=id>{words}{note.map(|note| view! { <span class="note">{note}</span> })}</label>
            </div>
        }
    };
    view! {
        <fieldset class="part" aria-labelledby="password-heading">
            <h2 id="password-heading">{t::password(locale())}</h2>
            <p class="note">{t::password_kept_hashed(locale())}</p>
            {choice("password-keep", Password::Keep, t::keep_it(locale()), None)}
            {choice("password-set", Password::Set, t::replace_it(locale()), Some(t::replace_note(locale())))}
            {when(move || form.password.get() == Password::Set, move || {
                view! { <div class="opened inset field"><Word form words=t::new_password(locale())/></div> }
            })}
            {choice("password-remove", Password::Remove, t::remove_it(locale()), None)}
        </fieldset>
    }
    .into_any()
}

#[component]
fn Switched(form: Form) -> impl IntoView {
    let on = move || form.password.get() == Password::Set;
    view! {
        <section class="part">
            <div class="part-head">
                <input type="checkbox" role="switch" class="switch" id="has-password" prop:checked=move || on() on:change=move |event| {
                    form.password.set(if event_target_checked(&event) { Password::Set } else { Password::Keep });
                }/>
                <label for="has-password">{t::set_password(locale())}</label>
            </div>
            {when(on, move || view! {<div class="opened field"><Word form words=t::password(locale())/></div>})}
        </section>
    }
}

/// The password as it is typed, or made.
#[component]
fn Word(form: Form, words: &'static str) -> impl IntoView {
    let toasts = expect_context::<Toasts>();
    let copied = RwSignal::new(false);
    let fault = move || form.faults.with(|faults| faults.password.clone());
    let generate = move |_| {
        spawn_local(async move {
            match client::generate_link_password().await {
                Ok(made) => {
                    form.word.set(made.password.clone());
                    form.faults.update(|faults| faults.password = None);
                    copy(made.password, copied);
                }
                Err(failure) => toasts.fail(&failure),
            }
        });
    };
    view! {
        <div class="row wrap">
            <div class="input pw" class:bad=move || fault().is_some()>
                <input type="text" aria-label=words autocomplete="new-password" spellcheck="false" placeholder=t::type_password(locale())
                    prop:value=move || form.word.get() on:input=move |event| form.word.set(event_target_value(&event))
                    aria-invalid=move || fault().is_some().then_some("true") aria-describedby="password-strength password-note"/>
                <Strength word=form.word/>
            </div>
            <button type="button" class="btn" on:click=generate>
                {move || icon(if copied.get() { Icon::Check } else { Icon::Dice })}
                <span aria-live="polite">{move || if copied.get() { t::copied(locale()) } else { t::generate(locale()) }}</span>
            </button>
            {when(move || form.word.with(|word| !word.is_empty()), move || view! { <CopyButton text=form.word words=t::copy(locale())/> })}
        </div>
        <div id="password-note">
            {move || match fault() {
                Some(words) => view! { <FieldError id="password-error" words/> }.into_any(),
                None => view! { <p class="note">{t::send_apart(locale())}</p> }.into_any(),
            }}
        </div>
    }
}

/// How hard it is to guess.
#[component]
fn Strength(word: RwSignal<String>) -> impl IntoView {
    let level = Memo::new(move |_| word.with(|word| strength::level(word)));
    let words = move || match level.get() {
        0 => "",
        1 => t::strength_1(locale()),
        2 => t::strength_2(locale()),
        3 => t::strength_3(locale()),
        _ => t::strength_4(locale()),
    };
    view! {
        <span class="strength" data-level=move || level.get().to_string() aria-hidden="true"><i></i><i></i><i></i><i></i></span>
        <span class="note" id="password-strength">{words}</span>
    }
}
