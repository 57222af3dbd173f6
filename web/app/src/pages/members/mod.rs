//! Administration of members: who is in the team, in which role, and what each role may.

mod address;
mod deactivate;
mod invite;
mod list;
mod roles;
mod row;

use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{MemberAccount, MemberPublications, OneTimeAddress, Right, Session, TeamMember};
use wasm_split_helpers::wasm_split;

use super::{MissingPage, administration::AdministrationBar};
use crate::{
    address::Page,
    browser, client,
    components::changing,
    i18n::{locale, t},
    later::Part,
    live::{Live, News},
    toasts::Toasts,
    uploads::Tray,
};
use address::AddressReady;
use deactivate::Deactivate;
use invite::Invite;
use list::MemberList;
use roles::RoleTable;

#[wasm_split(members, fallible)]
pub fn members_page() -> Part<()> {
    Ok(|()| {
        let may = expect_context::<Session>().may(Right::MemberManage);
        if may { view! { <MembersPage/> }.into_any() } else { view! { <MissingPage/> }.into_any() }
    })
}

/// A member with the account that who manages members sees.
type Managed = (TeamMember, MemberAccount);

/// What stands before the page.
#[derive(Clone)]
enum Open {
    Address(OneTimeAddress),
    Deactivate(Managed, MemberPublications),
}

/// What the panels of the page share.
#[derive(Clone, Copy)]
struct Team {
    members: RwSignal<Vec<Managed>>,
    open: RwSignal<Option<Open>>,
    toasts: Toasts,
}

impl Team {
    fn read(self) {
        spawn_local(async move {
            match client::list_members().await {
                Ok(members) => {
                    let managed = members.into_iter().filter_map(|member| Some((member.clone(), member.account?)));
                    browser::keep_focus();
                    self.members.try_set(managed.collect());
                }
                Err(failure) => self.toasts.fail(&failure),
            }
        });
    }
}

#[component]
fn MembersPage() -> impl IntoView {
    let live = expect_context::<Live>();
    let team =
        Team { members: RwSignal::new(Vec::new()), open: RwSignal::new(None), toasts: expect_context::<Toasts>() };
    provide_context(team);
    team.read();
    live.on_news(move |news| {
        if matches!(news, News::Member(_) | News::Missed) {
            team.read();
        }
    });
    browser::set_title(t::members_and_roles(locale()));
    view! {
        <main class="main" id="main" tabindex="-1">
            <AdministrationBar here=Page::Members/>
            <div class="scroll">
                <div class="panels aside">
                    <MemberList/>
                    <Invite/>
                    <RoleTable/>
                </div>
            </div>
            <Tray/>
            {changing(move || match team.open.get() {
                None => ().into_any(),
                Some(Open::Address(address)) => view! { <AddressReady address/> }.into_any(),
                Some(Open::Deactivate(managed, links)) => view! { <Deactivate managed links/> }.into_any(),
            })}
        </main>
    }
}
