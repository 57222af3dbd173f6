use leptos::prelude::*;
use vitrine_shared::ChangePassword;
use web_sys::SubmitEvent;

use crate::{
    client,
    components::{Attempt, FormError, PasswordField},
    i18n::{locale, t},
    toasts::Toasts,
};

const FIELDS: [&str; 2] = ["/current_password", "/new_password"];

/// A new password for the present one.
#[component]
pub fn NewPassword() -> impl IntoView {
    let toasts = expect_context::<Toasts>();
    let attempt = Attempt::new();
    let (current, new) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let request = ChangePassword { current_password: current.get_untracked(), new_password: new.get_untracked() };
        attempt.run(async move { client::change_password(&request).await }, move |()| {
            current.set(String::new());
            new.set(String::new());
            toasts.say(t::password_changed(locale()));
        });
    };
    view! {
        <section class="panel" aria-labelledby="password-heading">
            <header><h2 id="password-heading">{t::password(locale())}</h2></header>
            <form on:submit=submit novalidate=true>
                <FormError words=attempt.above(&FIELDS)/>
                <PasswordField id="current-password" label=t::current_password(locale()) value=current autocomplete="current-password"
                    error=attempt.beside("/current_password")/>
                <PasswordField id="new-password" label=t::new_password(locale()) value=new autocomplete="new-password"
                    hint=Some(t::member_password_hint(locale())) error=attempt.beside("/new_password")/>
                <p class="note">{t::password_change_note(locale())}</p>
                <button class="btn primary" aria-disabled=move || attempt.busy()>{t::change_password(locale())}</button>
            </form>
        </section>
    }
}
