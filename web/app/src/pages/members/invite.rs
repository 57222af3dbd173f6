use leptos::prelude::*;
use vitrine_shared::{InviteMember, Role};
use web_sys::SubmitEvent;

use super::{Open, Team};
use crate::{
    client,
    components::{Attempt, Field, FormError, Icon, Select, icon},
    i18n::{locale, t},
    shell::role_name,
};

const FIELDS: [&str; 3] = ["/name", "/email", "/role"];

/// Makes a one-time address for somebody new.
#[component]
pub fn Invite() -> impl IntoView {
    let team = expect_context::<Team>();
    let attempt = Attempt::new();
    let (name, email) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let role = RwSignal::new(Role::Contributor.as_str().to_owned());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let chosen = role.get_untracked();
        let request = InviteMember {
            name: name.get_untracked(),
            email: email.get_untracked(),
            role: Role::ALL.into_iter().find(|role| role.as_str() == chosen).unwrap_or(Role::Viewer),
        };
        attempt.run(async move { client::invite_member(&request).await }, move |address| {
            name.set(String::new());
            email.set(String::new());
            team.open.set(Some(Open::Address(address)));
            team.read();
        });
    };
    let roles = Role::ALL.map(|role| (role.as_str().to_owned(), role_name(role).to_owned())).to_vec();
    view! {
        <section class="panel" aria-labelledby="invite-heading">
            <header><h2 id="invite-heading">{t::invite(locale())}</h2></header>
            <form on:submit=submit novalidate=true>
                <FormError words=attempt.above(&FIELDS)/>
                <Field id="invite-name" label=t::person_name(locale()) value=name error=attempt.beside("/name")/>
                <Field id="invite-email" label=t::email(locale()) value=email kind="email" error=attempt.beside("/email")/>
                <Select id="invite-role" label=t::role(locale()) value=role options=roles error=attempt.beside("/role")/>
                <p class="note">{t::invite_note(locale())}</p>
                <button class="btn primary" aria-disabled=move || attempt.busy()>{icon(Icon::Mail)}{t::create_invitation(locale())}</button>
            </form>
        </section>
    }
}
