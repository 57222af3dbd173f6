use js_sys::JsString;
use leptos::prelude::*;

use super::{Managed, Team, row::Row};
use crate::{
    components::{Icon, icon, rows, when},
    i18n::{locale, number, t},
};

/// The members by name, and a search through them.
#[component]
pub fn MemberList() -> impl IntoView {
    let team = expect_context::<Team>();
    let asked = RwSignal::new(String::new());
    let found = move || {
        let asked = lower(asked.get().trim());
        let holds = |text: &str| lower(text).contains(&asked);
        let mut members = team.members.get();
        members.retain(|(member, account)| holds(&member.name) || holds(&account.email));
        members
    };
    let none = move || team.members.with(|all| !all.is_empty()) && found().is_empty();
    view! {
        <section class="panel" aria-labelledby="members-heading">
            <header>
                <h2 id="members-heading" tabindex="-1">{t::members(locale())}" "<span class="faint">{move || number(team.members.with(Vec::len) as u64)}</span></h2>
                <label class="input quiet find">{icon(Icon::Search)}<span class="sr">{t::search_members(locale())}</span>
                    <input type="search" placeholder=t::name_or_email(locale()) on:input=move |event| asked.set(event_target_value(&event))/></label>
            </header>
            <div class="over" tabindex="0" role="group" aria-labelledby="members-heading">
                // On a phone a row is a card; the roles say that it is one still.
                <table class="table stacks" role="table">
                    <thead role="rowgroup"><tr role="row">
                        <th scope="col" role="columnheader">{t::member(locale())}</th><th scope="col" role="columnheader">{t::role(locale())}</th>
                        <th scope="col" role="columnheader">{t::last_seen(locale())}</th>
                        <th scope="col" role="columnheader"><span class="sr">{t::actions(locale())}</span></th>
                    </tr></thead>
                    <tbody role="rowgroup">{rows(found, identity, |managed| view! { <Row managed/> })}</tbody>
                </table>
            </div>
            <div role="status">{when(none, || view! { <p class="muted">{t::nobody_found(locale())}</p> })}</div>
        </section>
    }
}

/// In small letters, by the browser's tables.
fn lower(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

/// A row is drawn anew when what it shows has changed.
fn identity((member, account): &Managed) -> String {
    let at = |at: &Option<vitrine_shared::Timestamp>| at.as_ref().map(|at| at.0.clone()).unwrap_or_default();
    let version = account.version.to_string();
    [member.id.to_string(), version, at(&account.last_seen_at), at(&account.address_until)].join(" ")
}
