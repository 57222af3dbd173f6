use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Collection, CollectionId, Link};

use super::{card::LinkCard, window::link_window, words};
use crate::{
    client::{self, Failure},
    components::{Icon, changing, icon, rows, sized_icon},
    i18n::{locale, t},
    later,
    live::{Live, News},
    windows::{Window, Windows},
};

/// The links of a collection, kept up to date.
#[derive(Clone, Copy)]
pub struct CollectionLinks {
    pub links: RwSignal<Option<Vec<Link>>>,
    failure: RwSignal<Option<Failure>>,
    of: StoredValue<Option<CollectionId>>,
}

impl CollectionLinks {
    /// Follows the collection that is shown; `None` where its links are not this member's to see.
    pub fn of(collection: Signal<Option<CollectionId>>) -> Self {
        let links = Self { links: RwSignal::new(None), failure: RwSignal::new(None), of: StoredValue::new(None) };
        Effect::new(move |_| {
            links.of.set_value(collection.get());
            links.links.set(None);
            links.read();
        });
        expect_context::<Live>().on_news(move |news| match news {
            News::Links(id) if links.of.get_value() == Some(*id) => links.read(),
            News::Missed => links.read(),
            _ => {}
        });
        links
    }

    fn read(self) {
        let Some(id) = self.of.get_value() else { return };
        spawn_local(async move {
            let answer = client::list_collection_links(id).await;
            if self.of.try_get_value().flatten() != Some(id) {
                return;
            }
            match answer {
                Ok(links) => {
                    self.failure.set(None);
                    self.links.set(Some(links));
                }
                Err(failure) => self.failure.set(Some(failure)),
            }
        });
    }
}

/// A card is drawn anew when anything that it shows has changed.
fn identity(link: &Link) -> String {
    let Link { id, version, visits, downloads, downloads_left, state, last_visited_at, .. } = link;
    let state = words::state_word(*state);
    let last = last_visited_at.as_ref().map_or("", |at| &at.0);
    let left = downloads_left.unwrap_or_default().to_string();
    let used = [visits.to_string(), downloads.to_string(), left].join(" ");
    [&id.to_string(), &version.to_string(), &used, state, last, &words::held_back(link).concat()].join(" ")
}

/// The Share tab.
#[component]
pub fn ShareTab(collection: Signal<Collection>, links: CollectionLinks) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let may_share = Memo::new(move |_| collection.with(|collection| collection.rights.share));
    let create = move |_| windows.open(Window::CreateLink(Box::new(collection.get_untracked())));
    let ahead = move || later::ahead(link_window);
    let button = move |class: &'static str| {
        view! {
            <button type="button" class=class on:pointerenter=move |_| ahead() on:focus=move |_| ahead() on:click=create>
                {icon(Icon::Plus)}{t::create_link(locale())}
            </button>
        }
    };
    let empty = Memo::new(move |_| links.links.with(|links| links.as_ref().is_some_and(Vec::is_empty)));
    let list = move || links.links.get().unwrap_or_default();
    changing(move || {
        if let Some(failure) = links.failure.get() {
            return view! { <p class="callout danger">{icon(Icon::Alert)}<span>{failure.sentence()}</span></p> }
                .into_any();
        }
        if empty.get() {
            return view! {
                <div class="empty">
                    {sized_icon(Icon::Link, "i i-32")}
                    <h3>{t::only_your_team(locale())}</h3>
                    <p>{t::only_your_team_note(locale())}</p>
                    {may_share.get().then(|| button("btn public"))}
                </div>
            }
            .into_any();
        }
        view! {
            {may_share.get().then(|| button("btn public wide"))}
            {rows(list, identity, move |link| view! { <LinkCard link collection/> })}
        }
        .into_any()
    })
}
