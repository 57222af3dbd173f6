use leptos::prelude::*;
use vitrine_shared::{MemberState, OneTimeAddress};

use super::Team;
use crate::{
    components::{Icon, ShownOnce, Window, icon},
    i18n::{locale, t},
};

/// A one-time address, this once.
#[component]
pub fn AddressReady(address: OneTimeAddress) -> impl IntoView {
    let team = expect_context::<Team>();
    let OneTimeAddress { member, url } = address;
    let url = url.unwrap_or_default();
    let joins = member.account.as_ref().is_some_and(|account| account.state == MemberState::Invited);
    let (heading, note) = if joins {
        (t::invitation_ready(locale()), t::invitation_ready_note(locale(), &member.name))
    } else {
        (t::reset_ready(locale()), t::reset_ready_note(locale(), &member.name))
    };
    let close = Callback::new(move |()| {
        team.open.set(None);
        team.read();
    });
    let seal = view! { <span class="seal">{icon(Icon::Check)}</span> }.into_any();
    view! {
        <Window heading=heading.to_owned() note=note width=560 seal=seal on_close=close>
            <ShownOnce label=t::one_time_address(locale()) secret=url note=t::address_shown_once(locale()) close/>
        </Window>
    }
}
