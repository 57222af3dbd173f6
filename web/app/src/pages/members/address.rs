use leptos::prelude::*;
use vitrine_shared::{MemberState, OneTimeAddress};

use super::Team;
use crate::{
    browser,
    components::{CopyButton, Icon, Window, icon},
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
    browser::focus_soon("copy-one-time-address".to_owned());
    view! {
        <Window heading=heading.to_owned() note=note width=560 seal=seal on_close=close>
            <div class="body ready">
                <section class="field">
                    <h2 class="label" id="address-heading">{t::one_time_address(locale())}</h2>
                    <div class="row">
                        <output class="input copyable" aria-labelledby="address-heading">{url.clone()}</output>
                        <CopyButton text=url words=t::copy(locale()) class="btn primary" id="copy-one-time-address"/>
                    </div>
                    <p class="callout warn">{icon(Icon::Alert)}<span>{t::address_shown_once(locale())}</span></p>
                </section>
            </div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" on:click=move |_| close.run(())>{t::close(locale())}</button>
            </footer>
        </Window>
    }
}
