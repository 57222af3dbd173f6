use leptos::{ev, prelude::*, task::spawn_local};
use vitrine_shared::{AcceptInvitation, InvitationCode, InvitationKind, InvitationPreview};
use wasm_split_helpers::wasm_split;
use web_sys::SubmitEvent;

use super::gate::Gate;
use crate::{
    browser,
    client::{self, Answer, Failure},
    components::{Attempt, Field, FormError, Icon, PasswordField, changing},
    i18n::{locale, t},
    later::Part,
};

const FIELDS: [&str; 2] = ["/name", "/password"];

#[wasm_split(doors, fallible)]
pub fn invitation_page() -> Part<()> {
    Ok(|()| view! { <InvitationPage/> }.into_any())
}

/// A one-time address: joins the team, or sets a new password. Its code stands behind the `#`, which no server sees.
#[component]
fn InvitationPage() -> impl IntoView {
    let hash = window().location().hash().unwrap_or_default();
    let code = hash.trim_start_matches('#').to_owned();
    let preview = RwSignal::new(None::<Answer<InvitationPreview>>);
    let asked = InvitationCode { code: code.clone() };
    spawn_local(async move {
        preview.try_set(Some(client::preview_invitation(&asked).await));
    });
    // Another address that is opened in place of this one changes nothing but what stands behind the `#`.
    let other = window_event_listener(ev::hashchange, |_| browser::reload());
    on_cleanup(move || other.remove());
    browser::set_title(t::invitation(locale()));
    view! {
        <Gate picture=include_str!("pictures/hall.svg") caption=t::setup_picture(locale())>
            {changing(move || match preview.get() {
                None => ().into_any(),
                Some(Ok(preview)) => view! { <AcceptForm code=code.clone() preview/> }.into_any(),
                Some(Err(failure)) => view! { <Refused failure/> }.into_any(),
            })}
        </Gate>
    }
}

#[component]
fn AcceptForm(code: String, preview: InvitationPreview) -> impl IntoView {
    let attempt = Attempt::new();
    let joins = preview.kind == InvitationKind::Joining;
    let (name, password) = (RwSignal::new(preview.name.clone()), RwSignal::new(String::new()));
    let stay = RwSignal::new(true);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let request = AcceptInvitation {
            code: code.clone(),
            password: password.get_untracked(),
            name: joins.then(|| name.get_untracked()),
            stay_signed_in: stay.get_untracked(),
        };
        attempt.run(async move { client::accept_invitation(&request).await }, |_| browser::leave_for("/assets"));
    };
    let (heading, note, send) = if joins {
        let heading = t::invited_by(locale(), &preview.instance_name);
        (heading, t::you_sign_in_with(locale(), &preview.email), t::join(locale()))
    } else {
        let note = t::password_of(locale(), &preview.name, &preview.email);
        (t::new_password(locale()).to_owned(), note, t::set_and_sign_in(locale()))
    };
    view! {
        <form on:submit=submit novalidate=true>
            <div class="stack-s"><h1>{heading}</h1><p class="note">{note}</p></div>
            <FormError words=attempt.above(&FIELDS)/>
            {joins.then(|| view! {
                <Field id="name" label=t::your_name(locale()) value=name autocomplete="name" error=attempt.beside("/name")/>
            })}
            <PasswordField id="password" value=password autocomplete="new-password" sign=Some(Icon::Key)
                hint=Some(t::member_password_hint(locale())) error=attempt.beside("/password")/>
            <label class="row"><input type="checkbox" class="check" prop:checked=move || stay.get()
                on:change=move |event| stay.set(event_target_checked(&event))/>{t::stay_signed_in(locale())}</label>
            <button class="btn primary l wide" aria-disabled=move || attempt.busy()>{send}</button>
        </form>
    }
}

/// The address opens nothing any more.
#[component]
fn Refused(failure: Failure) -> impl IntoView {
    view! {
        <div class="inner" role="alert">
            <h1>{t::invitation_refused(locale())}</h1>
            <p>{failure.sentence()}</p>
            <a class="btn l wide" href="/login">{t::sign_in(locale())}</a>
        </div>
    }
}
