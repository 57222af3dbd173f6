use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{LINKS_PER_REQUEST, Link, LinkState, LinksChange, SetState};
use wasm_split_helpers::wasm_split;

use super::list::{LinkList, Open, Outcome};
use crate::{
    choice::Choice,
    client,
    components::{Icon, icon, when},
    i18n::{locale, t},
    later::Part,
};

#[wasm_split(link_bulk, fallible)]
pub fn links_bulk() -> Part<LinkList> {
    Ok(|list| view! { <LinksBulk list/> }.into_any())
}

/// What is done with the links that are chosen, all of them or none.
#[component]
fn LinksBulk(list: LinkList) -> impl IntoView {
    let chosen = Memo::new(move |_| list.chosen());
    let busy = RwSignal::new(false);
    let count = move || chosen.with(Vec::len) as u64;
    let too_many = move || {
        chosen
            .with(|links| links.len() > LINKS_PER_REQUEST)
            .then(|| t::too_many_links(locale(), LINKS_PER_REQUEST as u64))
    };
    let no_edit = move || {
        let may = chosen.with(|links| links.iter().all(|link| link.may_edit));
        too_many().or_else(|| (!may).then(|| t::may_not_change_links(locale()).to_owned()))
    };
    // Who no longer sees what a link opens may pause and delete it, and no more.
    let no_extend = move || {
        let sees =
            chosen.with(|links| links.iter().all(|link| link.asset_id.is_some() || link.collection_name.is_some()));
        no_edit().or_else(|| (!sees).then(|| t::may_not_extend(locale()).to_owned()))
    };
    let switch = move |is_one: fn(&Link) -> bool, state: SetState, done: fn(u64) -> String| {
        let links =
            chosen.with_untracked(|links| links.iter().filter(|link| is_one(link)).cloned().collect::<Vec<_>>());
        if untrack(no_edit).is_some() || busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let change = LinksChange { state: Some(state), ..LinksChange::default() };
            match list.settle_act(&links, client::edit_links(&links, change).await) {
                Outcome::Done => list.say(done(links.len() as u64)),
                Outcome::Overtaken => {}
                Outcome::Refused(failure) => list.fail(&failure),
            }
            busy.try_set(false);
        });
    };
    let pause = move |_| switch(is_running, SetState::Paused, |count| t::links_paused(locale(), count));
    let resume = move |_| switch(is_paused, SetState::Active, |count| t::links_resumed(locale(), count));
    let extend = move |_| {
        if untrack(no_extend).is_none() {
            list.open.set(Some(Open::Extend(chosen.get_untracked())));
        }
    };
    let delete = move |_| {
        if untrack(no_edit).is_none() {
            list.open.set(Some(Open::Delete(chosen.get_untracked())));
        }
    };
    let any = move |is_one: fn(&Link) -> bool| move || chosen.with(|links| links.iter().any(is_one));
    let off = move |why: Option<String>| why.map(|_| "true");
    view! {
        <div class="bulk" role="toolbar" aria-label=move || t::acts_on_links(locale(), count())>
            <button type="button" class="x" aria-label=t::clear_choice(locale()) on:click=move |_| list.choice.update(Choice::clear)>
                {icon(Icon::X)}
            </button>
            <span class="sum" role="status"><b>{move || t::chosen_count(locale(), count())}</b></span>
            {when(any(is_running), move || view! {
                <button type="button" aria-disabled=move || off(no_edit()) title=move || no_edit() on:click=pause>{icon(Icon::Pause)}{t::pause(locale())}</button>
            })}
            {when(any(is_paused), move || view! {
                <button type="button" aria-disabled=move || off(no_edit()) title=move || no_edit() on:click=resume>{icon(Icon::Play)}{t::resume(locale())}</button>
            })}
            <button type="button" aria-disabled=move || off(no_extend()) title=move || no_extend() on:click=extend>{icon(Icon::Calendar)}{t::change_end(locale())}</button>
            <hr/>
            <button type="button" class="del" aria-disabled=move || off(no_edit()) title=move || no_edit() on:click=delete>
                {icon(Icon::Trash)}{t::delete(locale())}
            </button>
        </div>
    }
}

/// Whether pausing it says anything: one that has ended opens nothing either way.
fn is_running(link: &Link) -> bool {
    matches!(link.state, LinkState::Active | LinkState::Scheduled)
}

fn is_paused(link: &Link) -> bool {
    link.state == LinkState::Paused
}
