use leptos::prelude::*;
use vitrine_shared::{Asset, AssetId, Session};
use wasm_split_helpers::wasm_split;

use super::{
    asked::go_to_asked,
    card::LinkCard,
    share::{Links, identity},
    subject::{Subject, may_link_originals, may_select},
    window::link_window,
};
use crate::{
    address::{Page, for_members},
    components::{CopyButton, Icon, changing, icon, rows, when},
    i18n::{locale, t},
    later::{self, Part},
    live::LinksOf,
    windows::{Window, Windows},
};

/// How an asset is given to others: with pages, as a file by a direct link, and to members; with the direct links that there are.
#[component]
pub fn AssetShare(id: AssetId, asset: Memo<Option<Asset>>) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let session = expect_context::<Session>();
    let (selects, links_originals) = (may_select(&session), may_link_originals(&session));
    let links = Links::of(Signal::derive(move || Some(LinksOf::Asset(id))));
    let ahead = move || later::ahead(link_window);
    let button = move |class: &'static str, sign: Icon, words: &'static str, subject: fn(Asset) -> Subject| {
        let open =
            move |_| asset.get_untracked().into_iter().for_each(|it| windows.open(Window::CreateLink(subject(it))));
        view! {
            <button type="button" class=class on:pointerenter=move |_| ahead() on:focus=move |_| ahead() on:click=open>{icon(sign)}{words}</button>
        }
    };
    let is_there =
        Memo::new(move |_| asset.with(|asset| asset.as_ref().is_some_and(|asset| asset.deleted_at.is_none())));
    let selection = |asset| Subject::Selection(vec![asset]);
    let original = |asset: Asset| Subject::Original(asset.id, asset.name);
    let has_links = move || links.links.with(|links| links.as_ref().is_some_and(|links| !links.is_empty()));
    view! {
        <section class="sect share" id="share">
            <h2>{t::share(locale())}</h2>
            {when(move || selects && is_there.get(), move || {
                button("btn public wide", Icon::Link, t::share_this_asset(locale()), selection)
            })}
            {when(move || links_originals && is_there.get(), move || {
                button("btn wide", Icon::Download, t::create_direct_link(locale()), original)
            })}
            <CopyButton text=for_members(&session, Page::Asset(id)) words=t::copy_link_for_members(locale()) class="btn wide"/>
            {changing(move || match links.failure.get() {
                Some(failure) => view! { <p class="callout danger">{icon(Icon::Alert)}<span>{failure.sentence()}</span></p> }.into_any(),
                None => ().into_any(),
            })}
            {when(has_links, move || later::panel(direct_links, links))}
        </section>
    }
}

#[wasm_split(links, fallible)]
fn direct_links() -> Part<Links> {
    Ok(|links| {
        let list = move || links.links.get().unwrap_or_default();
        go_to_asked(links);
        view! {
            <h3>{t::direct_links(locale())}</h3>
            {rows(list, identity, move |link| view! { <LinkCard link/> })}
        }
        .into_any()
    })
}
