use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Collection, EditCollection, Link, MemberName, Visibility};
use wasm_split_helpers::wasm_split;

use super::{Window as Which, Windows, ending::ending};
use crate::{
    client,
    components::{Icon, Window, icon},
    i18n::{locale, t},
    later::Part,
    live::{Live, News},
    time::Instant,
    toasts::Toasts,
};

/// How fewer of the team come to see a collection.
#[derive(Clone)]
pub enum Narrowing {
    Hide,
    /// This member is no longer named for it.
    TakeOff(MemberName),
}

impl Narrowing {
    fn change(&self, collection: &Collection) -> EditCollection {
        match self {
            Self::Hide => EditCollection { visibility: Some(Visibility::Hidden), ..Default::default() },
            Self::TakeOff(member) => {
                let stay = collection.members.iter().map(|member| member.id).filter(|id| *id != member.id);
                EditCollection { members: Some(stay.collect()), ..Default::default() }
            }
        }
    }
}

/// Narrows who sees a collection. Where active links close by that it is asked first, by a window that names them.
pub async fn narrow_collection(
    collection: Collection,
    narrowing: Narrowing,
    windows: Windows,
    live: Live,
    toasts: Toasts,
) {
    let without = match &narrowing {
        Narrowing::Hide => None,
        Narrowing::TakeOff(member) => Some(member.id),
    };
    match client::list_closing_links(collection.id, without).await {
        Ok(links) if links.is_empty() => {
            let change = narrowing.change(&collection);
            edit_collection(collection, change, live, toasts).await;
        }
        Ok(links) => windows.open(Which::HideCollection { collection: Box::new(collection), narrowing, links }),
        Err(failure) => toasts.fail(&failure),
    }
}

/// Changes a collection and tells everything on the page how it is now, also where that was refused.
pub async fn edit_collection(collection: Collection, change: EditCollection, live: Live, toasts: Toasts) {
    let changed = match client::edit_collection(&collection, &change).await {
        Ok(changed) => changed,
        Err(failure) => {
            toasts.fail(&failure);
            client::get_collection(collection.id).await.unwrap_or(collection)
        }
    };
    live.tell(&News::Collection(Box::new(changed)));
}

#[wasm_split(windows, fallible)]
pub fn hide_collection() -> Part<(Collection, Narrowing, Vec<Link>)> {
    Ok(|(collection, narrowing, links)| view! { <HideCollection collection narrowing links/> }.into_any())
}

/// Warns which active links close when their makers no longer see the collection.
#[component]
fn HideCollection(collection: Collection, narrowing: Narrowing, links: Vec<Link>) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let now = expect_context::<RwSignal<Instant>>().get_untracked();
    let busy = RwSignal::new(false);
    let count = links.len() as u64;
    let (heading, keep, act, comes_back) = match &narrowing {
        Narrowing::Hide => (
            t::hide_collection_heading(locale(), &collection.name),
            t::keep_visible(locale()).to_owned(),
            t::hide_and_close(locale(), count),
            t::links_come_back(locale()).to_owned(),
        ),
        Narrowing::TakeOff(MemberName { name, .. }) => (
            t::take_off_heading(locale(), &collection.name, name),
            t::keep_named(locale()).to_owned(),
            t::take_off_and_close(locale(), count),
            t::links_come_back_named(locale()).to_owned(),
        ),
    };
    let rows = links.iter().map(|link| ending(link, now)).collect_view();
    let confirm = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let (collection, narrowing) = (collection.clone(), narrowing.clone());
        spawn_local(async move {
            let change = narrowing.change(&collection);
            edit_collection(collection, change, live, toasts).await;
            windows.close();
        });
    };
    let seal = view! { <span class="seal bad">{icon(Icon::Alert)}</span> }.into_any();
    view! {
        <Window heading width=520 seal=seal alert=true on_close=Callback::new(move |()| windows.close())>
            <div class="body ready">
                <p id="window-words">{t::hiding_closes(locale(), count)}</p>
                <ul class="ending" aria-label=t::links_that_close(locale())>{rows}</ul>
                <p class="callout">{icon(Icon::Info)}<span>{comes_back}</span></p>
            </div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" autofocus on:click=move |_| windows.close()>{keep}</button>
                <button type="button" class="btn danger" aria-disabled=move || busy.get().then_some("true") on:click=confirm>{icon(Icon::EyeOff)}{act}</button>
            </footer>
        </Window>
    }
}
