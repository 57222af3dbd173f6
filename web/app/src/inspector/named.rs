use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Collection, EditCollection, MemberId, MemberName, MemberState, TeamMember};
use wasm_split_helpers::wasm_split;

use crate::{
    browser, client,
    components::{Icon, Select, icon, rows, when},
    i18n::{locale, t},
    later::Part,
    live::Live,
    toasts::Toasts,
    windows::{Narrowing, Windows, edit_collection, narrow_collection},
};

#[wasm_split(named, fallible)]
pub fn named_members() -> Part<Signal<Collection>> {
    Ok(|collection| view! { <NamedMembers collection/> }.into_any())
}

/// Who sees a hidden collection beside its owner, by name.
#[component]
fn NamedMembers(collection: Signal<Collection>) -> impl IntoView {
    let (windows, live, toasts) = (expect_context::<Windows>(), expect_context::<Live>(), expect_context::<Toasts>());
    let may = move || collection.with(|collection| collection.rights.change_visibility);
    let named = move || collection.with(|collection| collection.members.clone());
    let add = Callback::new(move |id: MemberId| {
        let before = collection.get_untracked();
        let members = before.members.iter().map(|member| member.id).chain([id]).collect();
        spawn_local(async move {
            let change = EditCollection { members: Some(members), ..Default::default() };
            edit_collection(before, change, live, toasts).await;
            browser::focus_soon("named-heading".to_owned());
        });
    });
    let take_off = move |member: MemberName| {
        let before = collection.get_untracked();
        spawn_local(async move {
            narrow_collection(before, Narrowing::TakeOff(member), windows, live, toasts).await;
            browser::focus_soon("named-heading".to_owned());
        });
    };
    let row = move |member: MemberName| {
        let label = t::take_off_named(locale(), &member.name);
        view! {
            <li class="row">
                <span class="grow clip">{member.name.clone()}</span>
                {may().then(|| view! { <button type="button" class="ib s" aria-label=label on:click=move |_| take_off(member.clone())>{icon(Icon::X)}</button> })}
            </li>
        }
    };
    view! {
        <div class="stack-s after">
            <h3 class="strong" id="named-heading" tabindex="-1">{t::named_members(locale())}</h3>
            {when(move || named().is_empty(), || view! { <p class="note">{t::nobody_named(locale())}</p> })}
            {when(move || !named().is_empty(), move || view! {
                <ul aria-labelledby="named-heading">{rows(named, |member| member.id.to_string(), row)}</ul>
            })}
            {when(may, move || view! { <AddByName collection add/> })}
        </div>
    }
}

/// Who of the team is not named yet.
#[component]
fn AddByName(collection: Signal<Collection>, add: Callback<MemberId>) -> impl IntoView {
    let team = RwSignal::new(Vec::<TeamMember>::new());
    spawn_local(async move {
        if let Ok(read) = client::list_members().await {
            team.try_set(read);
        }
    });
    let others = Memo::new(move |_| {
        let mut others = team.get();
        collection.with(|collection| {
            others.retain(|member| {
                let is_in = member.account.as_ref().is_none_or(|account| account.state != MemberState::Deactivated);
                let sees =
                    member.id == collection.owner.id || collection.members.iter().any(|named| named.id == member.id);
                is_in && !sees
            });
        });
        others.into_iter().map(|member| (member.id.to_string(), member.name)).collect::<Vec<_>>()
    });
    let chosen = RwSignal::new(String::new());
    let send = move |_| {
        if let Ok(id) = chosen.get_untracked().parse() {
            add.run(id);
        }
    };
    move || {
        let options = others.get();
        let first = options.first()?.0.clone();
        // Who was chosen stays it, whoever came or went meanwhile.
        if options.iter().all(|(id, _)| chosen.with_untracked(|chosen| chosen != id)) {
            chosen.set(first);
        }
        Some(
            view! {
                <div class="stack-s">
                    <Select id="add-named" label=t::add_by_name(locale()) value=chosen options error=Signal::derive(|| None)/>
                    <button type="button" class="btn s" on:click=send>{icon(Icon::Plus)}{t::add(locale())}</button>
                </div>
            }
            .into_any(),
        )
    }
}
