use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Instance, SessionRequest};
use wasm_split_helpers::wasm_split;
use web_sys::SubmitEvent;

use super::gate::Gate;
use crate::{
    address::Address,
    browser,
    client::{self, Failure},
    components::{Field, FormError, Icon, PasswordField},
    i18n::{locale, t},
    later::Part,
};

const FIELDS: [&str; 2] = ["/email", "/password"];

#[wasm_split(doors, fallible)]
pub fn login_page() -> Part<()> {
    Ok(|()| view! { <LoginPage/> }.into_any())
}

#[component]
fn LoginPage() -> impl IntoView {
    let instance = expect_context::<Instance>();
    let address = expect_context::<Address>();
    let (email, password) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let stay = RwSignal::new(true);
    let busy = RwSignal::new(false);
    let failure = RwSignal::new(None::<Failure>);
    let heading = t::sign_in_to(locale(), &instance.name);
    browser::set_title(t::sign_in(locale()));
    let beside = move |pointer| move || failure.with(|failure| failure.as_ref()?.beside(pointer));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let request = SessionRequest {
            email: email.get_untracked(),
            password: password.get_untracked(),
            stay_signed_in: stay.get_untracked(),
        };
        let next = within(untrack(|| address.query("next")));
        spawn_local(async move {
            match client::create_session(&request).await {
                Ok(_) => browser::leave_for(&next),
                Err(wrong) => {
                    failure.set(Some(wrong));
                    busy.set(false);
                    browser::focus_soon("password".to_owned());
                }
            }
        });
    };
    view! {
        <Gate picture=include_str!("pictures/lofoten.svg") caption=t::login_picture(locale())>
            <form on:submit=submit novalidate=true>
                <h1>{heading}</h1>
                <FormError words=Signal::derive(move || failure.with(|failure| failure.as_ref()?.above(&FIELDS)))/>
                <Field id="email" label=t::email(locale()) value=email kind="email" autocomplete="username" sign=Some(Icon::Mail) focus=true
                    error=Signal::derive(beside("/email"))/>
                <PasswordField id="password" value=password autocomplete="current-password" sign=Some(Icon::Key)
                    error=Signal::derive(beside("/password"))/>
                <label class="row"><input type="checkbox" class="check" prop:checked=move || stay.get()
                    on:change=move |event| stay.set(event_target_checked(&event))/>{t::stay_signed_in(locale())}</label>
                <button class="btn primary l wide" aria-disabled=move || busy.get().then_some("true")>{t::sign_in(locale())}</button>
                <p class="note">{t::forgotten(locale())}</p>
            </form>
        </Gate>
    }
}

/// The page to go on to; never one of another site.
fn within(next: Option<String>) -> String {
    next.filter(|next| next.starts_with('/') && !next.starts_with("//") && !next.contains('\\'))
        .unwrap_or_else(|| "/assets".to_owned())
}
