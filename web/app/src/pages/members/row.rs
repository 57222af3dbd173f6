use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{EditMember, InviteMember, MemberAccount, MemberState, Role, Session, SetMemberState, TeamMember};
use web_sys::HtmlSelectElement;

use super::{Managed, Open, Team};
use crate::{
    client,
    components::{Icon, icon},
    i18n::{locale, t},
    shell::{Avatar, role_name},
    time::{self, Instant},
};

/// One member: role, when they were last seen, and what can be done.
#[component]
pub fn Row(managed: Managed) -> impl IntoView {
    let (member, account) = managed;
    let id = ["member-", &member.id.to_string()].concat();
    let is_self = expect_context::<Session>().member.id == member.id;
    let actions = (!is_self).then(|| view! { <Actions managed=(member.clone(), account.clone())/> });
    view! {
        <tr role="row" id=id>
            <td role="cell"><div class="who">
                <Avatar id=member.id name=member.name.clone()/>
                <div><p class="strong">{member.name.clone()}{is_self.then(|| view! { " "<span class="faint">"("{t::oneself(locale())}")"</span> })}</p>
                    <p class="note">{account.email.clone()}</p></div>
            </div></td>
            <td role="cell"><RoleChoice member account=account.clone()/></td>
            <td role="cell"><Seen account/></td>
            <td role="cell"><span class="row end">{actions}</span></td>
        </tr>
    }
}

#[component]
fn RoleChoice(member: TeamMember, account: MemberAccount) -> impl IntoView {
    let team = expect_context::<Team>();
    let MemberAccount { role, version, state, .. } = account;
    if state == MemberState::Deactivated {
        return view! { <span class="muted">{role_name(role)}</span> }.into_any();
    }
    let (id, name) = (member.id, member.name);
    let label = t::role_of(locale(), &name);
    let options =
        Role::ALL.map(|one| view! { <option value=one.as_str() selected=one == role>{role_name(one)}</option> });
    let change = move |event| {
        let select: HtmlSelectElement = event_target(&event);
        let Some(chosen) = Role::ALL.into_iter().find(|role| role.as_str() == select.value()) else { return };
        let name = name.clone();
        spawn_local(async move {
            let request = EditMember { role: Some(chosen), ..Default::default() };
            match client::edit_member(id, version, &request).await {
                Ok(_) => team.toasts.say(t::role_changed(locale(), &name, role_name(chosen))),
                Err(failure) => {
                    select.set_value(role.as_str());
                    team.toasts.fail(&failure);
                }
            }
            team.read();
        });
    };
    view! { <select class="input" aria-label=label on:change=change>{options}</select> }.into_any()
}

/// When they were last seen, or why they cannot come in.
#[component]
fn Seen(account: MemberAccount) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let MemberAccount { state, last_seen_at, address_until, .. } = account;
    move || match (state, &last_seen_at, &address_until) {
        (MemberState::Deactivated, ..) => {
            view! { <span class="badge paused">{t::member_deactivated(locale())}</span> }.into_any()
        }
        (MemberState::Invited, _, Some(until)) => {
            let words = t::invited_until(locale(), &time::date(until));
            view! { <span class="badge soon">{words}</span> }.into_any()
        }
        (MemberState::Invited, _, None) => {
            view! { <span class="badge expired">{t::invitation_over(locale())}</span> }.into_any()
        }
        (MemberState::Active, Some(at), _) => {
            view! { <span class="muted">{time::ago(at, now.get())}</span> }.into_any()
        }
        (MemberState::Active, None, _) => view! { <span class="muted">{t::never(locale())}</span> }.into_any(),
    }
}

#[component]
fn Actions(managed: Managed) -> impl IntoView {
    let team = expect_context::<Team>();
    let (member, account) = managed.clone();
    let (id, state, version) = (member.id, account.state, account.version);
    let button = move |sign, words: String, act: Callback<()>| {
        view! {
            <button type="button" class="ib s" title=words.clone() aria-label=words on:click=move |_| act.run(())>{icon(sign)}</button>
        }
    };
    if state == MemberState::Deactivated {
        let words = t::reactivate_named(locale(), &member.name);
        let reactivate = move |()| {
            let name = member.name.clone();
            spawn_local(async move {
                let request = EditMember { state: Some(SetMemberState::Active), ..Default::default() };
                match client::edit_member(id, version, &request).await {
                    Ok(_) => team.toasts.say(t::member_reactivated(locale(), &name)),
                    Err(failure) => team.toasts.fail(&failure),
                }
                team.read();
            });
        };
        return button(Icon::Retry, words, Callback::new(reactivate)).into_any();
    }
    let (sign, words) = match state {
        MemberState::Invited => (Icon::Mail, t::invite_again(locale(), &member.name)),
        _ => (Icon::Key, t::reset_password_of(locale(), &member.name)),
    };
    let invitation = InviteMember { name: member.name.clone(), email: account.email, role: account.role };
    let renew = move |()| {
        let invitation = invitation.clone();
        spawn_local(async move {
            let made = match state {
                MemberState::Invited => client::invite_member(&invitation).await,
                _ => client::reset_member_password(id).await,
            };
            match made {
                Ok(address) => team.open.set(Some(Open::Address(address))),
                Err(failure) => team.toasts.fail(&failure),
            }
        });
    };
    let warn = move |()| {
        let managed = managed.clone();
        spawn_local(async move {
            match client::get_member_publications(id).await {
                Ok(links) => team.open.set(Some(Open::Deactivate(managed, links))),
                Err(failure) => team.toasts.fail(&failure),
            }
        });
    };
    view! {
        {button(sign, words, Callback::new(renew))}
        {button(Icon::Ban, t::deactivate_named(locale(), &member.name), Callback::new(warn))}
    }
    .into_any()
}
