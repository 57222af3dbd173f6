use leptos::prelude::*;
use vitrine_shared::{EditMember, MemberPublication, MemberPublications, SetMemberState};

use super::{Managed, Team};
use crate::{
    browser, client,
    components::{Attempt, FormError, Icon, Window, icon},
    i18n::{locale, t},
    time::{self, Instant},
};

/// Warns what closes with a member, by name.
#[component]
pub fn Deactivate(managed: Managed, links: MemberPublications) -> impl IntoView {
    let team = expect_context::<Team>();
    let attempt = Attempt::new();
    let now = expect_context::<RwSignal<Instant>>().get_untracked();
    let (member, account) = managed;
    let (id, name) = (member.id, member.name);
    let close = Callback::new(move |()| team.open.set(None));
    let count = links.items.len() as u64 + links.unseen;
    let words = if count > 0 {
        t::deactivate_closes(locale(), count)
    } else {
        t::deactivate_closes_nothing(locale()).to_owned()
    };
    let heading = t::deactivate_heading(locale(), &name);
    let deactivate = move |_| {
        let request = EditMember { state: Some(SetMemberState::Deactivated), ..Default::default() };
        let name = name.clone();
        attempt.run(async move { client::edit_member(id, account.version, &request).await }, move |_| {
            team.toasts.say(t::member_is_deactivated(locale(), &name));
            close.try_run(());
            team.read();
            browser::focus_soon("members-heading".to_owned());
        });
    };
    let rows = links.items.iter().map(|link| row(link, now)).collect_view();
    let seal = view! { <span class="seal bad">{icon(Icon::Alert)}</span> }.into_any();
    view! {
        <Window heading width=520 seal=seal alert=true on_close=close>
            <div class="body ready">
                <FormError words=attempt.above(&[])/>
                <p id="window-words">{words}</p>
                {(!links.items.is_empty()).then(|| view! { <ul class="ending" aria-label=t::links_that_close(locale())>{rows}</ul> })}
                {(links.unseen > 0).then(|| view! { <p class="note">{t::links_unseen(locale(), links.unseen)}</p> })}
                <div class="fate">
                    <div><h2>{t::lost(locale())}</h2><ul>
                        <li>{icon(Icon::X)}{t::sessions_and_tokens_lost(locale())}</li>
                    </ul></div>
                    <div><h2>{t::kept(locale())}</h2><ul>
                        <li>{icon(Icon::Check)}{t::member_work_kept(locale())}</li>
                        <li>{icon(Icon::Check)}{t::member_links_kept(locale())}</li>
                    </ul></div>
                </div>
            </div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" autofocus on:click=move |_| close.run(())>{t::keep_active(locale())}</button>
                <button type="button" class="btn danger" aria-disabled=move || attempt.busy() on:click=deactivate>{icon(Icon::Ban)}{t::deactivate(locale())}</button>
            </footer>
        </Window>
    }
}

/// A link with what it opens, by about how many it was used, and when last.
fn row(link: &MemberPublication, now: Instant) -> impl IntoView + use<> {
    let note = [
        link.collection
            .as_ref()
            .map(|collection| &collection.name)
            .or(link.asset_name.as_ref())
            .cloned()
            .unwrap_or_default(),
        t::visits_count(locale(), link.visits),
        t::downloads_count(locale(), link.downloads),
    ];
    let used = link.last_visited_at.as_ref().map_or_else(|| t::never(locale()).to_owned(), |at| time::ago(at, now));
    view! {
        <li>{icon(Icon::Link)}<div class="grow"><p class="strong">{link.name.clone()}</p><p class="note">{note.join(", ")}</p></div>
            <p class="note">{t::last_used(locale())}<br/><b>{used}</b></p></li>
    }
}
