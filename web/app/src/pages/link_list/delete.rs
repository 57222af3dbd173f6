use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::Link;
use wasm_split_helpers::wasm_split;

use super::list::{LinkList, Outcome};
use crate::{
    client,
    components::{Icon, Window, icon},
    i18n::{locale, t},
    later::Part,
    links::used,
    time::Instant,
};

#[wasm_split(link_bulk, fallible)]
pub fn delete_links() -> Part<(LinkList, Vec<Link>)> {
    Ok(|(list, links)| view! { <DeleteLinks list links/> }.into_any())
}

/// Asks before several links end for ever, by name.
#[component]
fn DeleteLinks(list: LinkList, links: Vec<Link>) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>().get_untracked();
    let busy = RwSignal::new(false);
    let count = links.len() as u64;
    let close = Callback::new(move |()| list.open.set(None));
    let going: Vec<&str> = links
        .iter()
        .filter(|link| link.collection_goes_with_link)
        .filter_map(|link| link.collection_name.as_deref())
        .collect();
    let going = (!going.is_empty()).then(|| t::collections_go_too(locale(), &going.join(", ")));
    let rows = links.iter().map(|link| row(link, now)).collect_view();
    let delete = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let links = links.clone();
        spawn_local(async move {
            let answer = client::delete_links(&links).await;
            close.try_run(());
            match list.settle_act(&links, answer) {
                Outcome::Done => list.say(t::links_deleted(locale(), count)),
                Outcome::Overtaken => {}
                Outcome::Refused(failure) => list.fail(&failure),
            }
        });
    };
    let seal = view! { <span class="seal bad">{icon(Icon::Alert)}</span> }.into_any();
    view! {
        <Window heading=t::delete_links_heading(locale(), count) width=520 seal=seal alert=true on_close=close>
            <div class="body ready">
                <p id="window-words">{t::delete_links_words(locale())}</p>
                <ul class="ending" aria-label=t::links_that_end_for_ever(locale())>{rows}</ul>
                {going.map(|words| view! { <p class="callout">{icon(Icon::Collections)}<span>{words}</span></p> })}
            </div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" autofocus on:click=move |_| close.run(())>{t::keep_links(locale())}</button>
                <button type="button" class="btn danger" aria-disabled=move || busy.get().then_some("true") on:click=delete>
                    {icon(Icon::Trash)}{t::delete_links(locale())}
                </button>
            </footer>
        </Window>
    }
}

fn row(link: &Link, now: Instant) -> impl IntoView + use<> {
    let opens = link.collection_name.as_ref().or(link.asset_name.as_ref()).cloned();
    let used_by = [t::visits_count(locale(), link.visits), t::downloads_count(locale(), link.downloads)];
    let note = opens.into_iter().chain(used_by).collect::<Vec<_>>().join(", ");
    view! {
        <li>{icon(Icon::Link)}<div class="grow"><p class="strong">{link.name.clone()}</p><p class="note">{note}</p></div>
            <p class="note">{t::last_used(locale())}<br/><b>{used(link, now)}</b></p></li>
    }
}
