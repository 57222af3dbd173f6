use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Collection, Link, Session};
use wasm_split_helpers::wasm_split;

use super::{asked::go_to_asked, card::LinkCard, subject::Subject, window::link_window, words};
use crate::{
    address::{self, Page},
    browser,
    client::{self, Failure},
    components::{CopyButton, Icon, changing, icon, rows, sized_icon},
    i18n::{locale, t},
    later::{self, Part},
    live::{LinksOf, Live, News},
    windows::{Window, Windows},
};

/// The links of a collection, or the direct ones of an asset, kept up to date.
#[derive(Clone, Copy)]
pub struct Links {
    pub links: RwSignal<Option<Vec<Link>>>,
    pub(super) failure: RwSignal<Option<Failure>>,
    of: StoredValue<Option<LinksOf>>,
}

impl Links {
    /// Follows what is shown; `None` where its links are not this member's to see.
    pub fn of(shown: Signal<Option<LinksOf>>) -> Self {
        let links = Self { links: RwSignal::new(None), failure: RwSignal::new(None), of: StoredValue::new(None) };
        Effect::new(move |_| {
            links.of.set_value(shown.get());
            links.links.set(None);
            links.read();
        });
        expect_context::<Live>().on_news(move |news| match news {
            News::Links(of) if links.of.get_value() == Some(*of) => links.read(),
            News::Missed => links.read(),
            _ => {}
        });
        links
    }

    fn read(self) {
        let Some(of) = self.of.get_value() else { return };
        spawn_local(async move {
            let answer = match of {
                LinksOf::Collection(id) => client::list_collection_links(id).await,
                LinksOf::Asset(id) => client::list_asset_links(id).await,
            };
            if self.of.try_get_value().flatten() != Some(of) {
                return;
            }
            match answer {
                Ok(links) => {
                    // Said only where it is news: with it everything is drawn anew.
                    if self.failure.with_untracked(Option::is_some) {
                        self.failure.set(None);
                    }
                    // A card that is drawn anew keeps the keyboard; one that is gone leaves it to what came in its place.
                    browser::keep_focus();
                    self.links.set(Some(links));
                }
                Err(failure) => self.failure.set(Some(failure)),
            }
        });
    }
}

/// A card is drawn anew when anything that it shows has changed.
pub fn identity(link: &Link) -> String {
    let Link { id, version, visits, downloads, downloads_left, state, last_visited_at, .. } = link;
    let state = words::state_word(*state);
    let last = last_visited_at.as_ref().map_or("", |at| &at.0);
    let left = downloads_left.unwrap_or_default().to_string();
    let used = [visits.to_string(), downloads.to_string(), left].join(" ");
    let why = words::why(link).concat();
    let take = if link.may_take_over { "take" } else { "" };
    [&id.to_string(), &version.to_string(), &used, state, last, &why, take].join(" ")
}

#[wasm_split(links, fallible)]
pub fn share_tab() -> Part<(Signal<Collection>, Links)> {
    Ok(|(collection, links)| view! { <ShareTab collection links/> }.into_any())
}

/// The Share tab.
#[component]
fn ShareTab(collection: Signal<Collection>, links: Links) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let may_share = Memo::new(move |_| collection.with(|collection| collection.rights.share));
    let create = move |_| {
        windows.open(collection.with_untracked(|it| Window::CreateLink(Subject::Collection(it.id, it.name.clone()))))
    };
    let ahead = move || later::ahead(link_window);
    let button = move |class: &'static str| {
        view! {
            <button type="button" class=class on:pointerenter=move |_| ahead() on:focus=move |_| ahead() on:click=create>
                {icon(Icon::Plus)}{t::create_link(locale())}
            </button>
        }
    };
    let session = StoredValue::new(expect_context::<Session>());
    // Not the collection itself: with every change of it the cards would be drawn anew, and lose the keyboard.
    let id = Memo::new(move |_| collection.with(|collection| collection.id));
    let for_members = move || {
        let address = session.with_value(|session| address::for_members(session, Page::Collection(id.get())));
        view! { <CopyButton text=address words=t::copy_link_for_members(locale()) class="btn wide"/> }
    };
    let empty = Memo::new(move |_| links.links.with(|links| links.as_ref().is_some_and(Vec::is_empty)));
    let list = move || links.links.get().unwrap_or_default();
    go_to_asked(links);
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
                    {for_members()}
                </div>
            }
            .into_any();
        }
        view! {
            {may_share.get().then(|| button("btn public wide"))}
            {for_members()}
            {rows(list, identity, move |link| view! { <LinkCard link/> })}
        }
        .into_any()
    })
}
