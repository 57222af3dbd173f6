//! The links that a member manages, over all collections: found, sorted, and changed together.

mod bulk;
mod delete;
mod extend;
mod filters;
mod grid;
mod list;
mod row;

use leptos::{ev, prelude::*};
use wasm_split_helpers::wasm_split;

use crate::{
    browser,
    choice::Choice,
    client::LinkFilter,
    components::{Icon, changing, icon, sized_icon, when},
    feed::Reading,
    i18n::{locale, number, t},
    later::{self, Part},
    uploads::Tray,
};
use bulk::links_bulk;
use delete::delete_links;
use extend::extend_links;
use filters::{Filters, Search};
use grid::LinkGrid;
use list::{LinkList, Open};

#[wasm_split(link_list, fallible)]
pub fn links_page() -> Part<()> {
    Ok(|()| view! { <LinksPage/> }.into_any())
}

#[component]
fn LinksPage() -> impl IntoView {
    let list = LinkList::open();
    browser::set_title(t::links(locale()));
    let escape = window_event_listener(ev::keydown, move |event| {
        let has_window = matches!(document().query_selector("dialog[open], :popover-open"), Ok(Some(_)));
        let choosing = list.choice.with_untracked(|choice| !choice.is_empty());
        if event.key() == "Escape" && choosing && !has_window && !browser::is_typing(&event) {
            list.choice.update(Choice::clear);
        }
    });
    on_cleanup(move || escape.remove());
    let nothing = Memo::new(move |_| list.total.get() == Some(0));
    // Where nothing is, there is nothing to search.
    let has_any = move || !nothing.get() || list.filter.with(|it| it.is_narrow() || it.made_by.is_some());
    view! {
        <main class="main" id="main" tabindex="-1">
            <header class="bar wraps">
                <h1>{t::links(locale())}</h1>
                <span class="count num" role="status">{move || list.total.get().map(number)}</span>
                <span class="grow"></span>
                {when(has_any, move || view! { <Search list/> })}
            </header>
            {when(has_any, move || view! { <Filters list/> })}
            <div class="scroll" on:pointerenter=move |_| later::ahead(links_bulk) on:focusin=move |_| later::ahead(links_bulk)>
                {changing(move || if nothing.get() { view! { <Nothing list/> }.into_any() } else { view! { <LinkGrid list/> }.into_any() })}
                <End list/>
            </div>
            {when(move || list.choice.with(|choice| !choice.is_empty()), move || later::window(links_bulk, list))}
            <Tray/>
        </main>
        {changing(move || match list.open.get() {
            None => ().into_any(),
            Some(Open::Extend(links)) => later::window(extend_links, (list, links)),
            Some(Open::Delete(links)) => later::window(delete_links, (list, links)),
        })}
    }
}

/// There is none, or none that fits what is asked.
#[component]
fn Nothing(list: LinkList) -> impl IntoView {
    let others = move || list.makers.with(|makers| makers.len() > 1);
    changing(move || {
        let filter = list.filter.get();
        if filter.is_narrow() {
            return view! {
                <div class="empty">
                    {sized_icon(Icon::Search, "i i-32")}
                    <h2>{t::no_link_fits(locale())}</h2>
                    <p>{t::no_link_fits_note(locale())}</p>
                    <button type="button" class="btn" on:click=move |_| list.clear()>{icon(Icon::X)}{t::clear_filters(locale())}</button>
                </div>
            }
            .into_any();
        }
        let is_mine = filter.made_by.is_none();
        let all = move |_| list.show(LinkFilter { made_by: Some("all".to_owned()), ..list.filter.get_untracked() });
        view! {
            <div class="empty">
                {sized_icon(Icon::Link, "i i-32")}
                <h2>{if is_mine { t::no_links_of_yours(locale()) } else { t::no_links(locale()) }}</h2>
                <p>{t::how_to_make_a_link(locale())}</p>
                <div class="row wrap">
                    <a class="btn" href="/collections">{icon(Icon::Collections)}{t::to_collections(locale())}</a>
                    {when(move || is_mine && others(), move || view! {
                        <button type="button" class="btn" on:click=all>{t::everybodys_links(locale())}</button>
                    })}
                </div>
            </div>
        }
        .into_any()
    })
}

/// Below the list: more of it, or why there is no more.
#[component]
fn End(list: LinkList) -> impl IntoView {
    let more = move || {
        view! {
            <p class="list-end">
                <button type="button" class="btn" aria-disabled=move || list.is_busy().then_some("true") on:click=move |_| list.more()>
                    {icon(Icon::Down)}{t::show_more(locale())}
                </button>
            </p>
        }
    };
    view! {
        {when(move || list.has_more(), more)}
        {when(move || list.is_busy() && list.total.with(Option::is_none), || {
            view! { <p class="list-end muted" role="status">{t::loading(locale())}</p> }
        })}
        {changing(move || match list.reading.get() {
            Reading::Failed(failure) => view! {
                <p class="callout danger list-end" role="alert">
                    {icon(Icon::Alert)}<span class="grow">{failure.sentence()}</span>
                    <button type="button" class="btn s" on:click=move |_| list.refresh()>{icon(Icon::Retry)}{t::try_again(locale())}</button>
                </p>
            }
            .into_any(),
            _ => ().into_any(),
        })}
    }
}
