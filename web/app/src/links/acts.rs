use std::slice;

use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Link, LinkId, LinkRequest, LinkState, LinksChange, SetState};

use super::{view::open_view, window::link_window};
use crate::{
    address::Page,
    client,
    components::{Icon, icon},
    i18n::{locale, t},
    later,
    live::{LinksOf, Live, News},
    pages::ahead,
    toasts::Toasts,
    windows::{Window, Windows},
};

/// The way to how a link was used.
#[component]
pub fn ActivityLink(
    id: LinkId,
    /// The link's.
    name: String,
    /// `-1` while the keyboard passes it by.
    #[prop(default = "0".into(), into)]
    tab: Signal<&'static str>,
) -> impl IntoView {
    let page = Page::Link(id);
    view! {
        <a class="ib s" href=page.path() tabindex=move || tab.get() aria-label=t::activity_of(locale(), &name) title=t::activity(locale())
            on:pointerenter=move |_| ahead(page) on:focus=move |_| ahead(page)>{icon(Icon::Activity)}</a>
    }
}

/// What its managers do with a link: buttons of a card, of a row, of a page.
#[component]
pub fn LinkActs(
    link: StoredValue<Link>,
    /// `-1` while the keyboard passes them by.
    #[prop(default = "0".into(), into)]
    tab: Signal<&'static str>,
) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let busy = RwSignal::new(false);
    let is_paused = link.with_value(|link| link.state == LinkState::Paused);
    let edit = move |_| {
        windows.open(Window::EditLink { link: Box::new(link.get_value()), sites: false });
    };
    let embed = move |_| windows.open(Window::LinkEmbed(Box::new(link.get_value())));
    let has_pages = link.with_value(|link| link.asset_id.is_none());
    let qr = move |_| windows.open(Window::LinkQr(Box::new(link.get_value())));
    let ahead = move || later::ahead(link_window);
    let delete = move |_| windows.open(Window::DeleteLink(Box::new(link.get_value())));
    let switch = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let (link, state) = (link.get_value(), if is_paused { SetState::Active } else { SetState::Paused });
        spawn_local(async move {
            // The change of several is the smaller request, and its code with it.
            let change = LinksChange { state: Some(state), ..Default::default() };
            if let Err(failure) = client::edit_links(slice::from_ref(&link), change).await {
                toasts.fail(&failure);
            }
            LinksOf::of(&link).into_iter().for_each(|links| live.tell(&News::Links(links)));
            busy.try_set(false);
        });
    };
    let view = move |_| {
        let id = link.with_value(|link| link.id);
        open_view(async move { client::view_link(id, &LinkRequest::default()).await }, move |failure| {
            toasts.fail(failure)
        });
    };
    let name = link.with_value(|link| link.name.clone());
    let view_words = t::view_named(locale(), &name);
    let (edit_words, delete_words) = (t::edit_named(locale(), &name), t::delete_named(locale(), &name));
    let (embed_words, qr_words) = (t::embed_named(locale(), &name), t::qr_named(locale(), &name));
    let switch_words = if is_paused { t::resume_named(locale(), &name) } else { t::pause_named(locale(), &name) };
    let has_switch = link.with_value(|link| matches!(link.state, LinkState::Active | LinkState::Paused));
    view! {
        <button type="button" class="ib s" tabindex=move || tab.get() aria-label=edit_words title=t::edit(locale()) on:pointerenter=move |_| ahead() on:focus=move |_| ahead() on:click=edit>{icon(Icon::Pencil)}</button>
        {has_pages.then(|| view! {
            <button type="button" class="ib s" tabindex=move || tab.get() aria-label=view_words title=t::view_as_recipient(locale()) on:click=view>{icon(Icon::Open)}</button>
            <button type="button" class="ib s" tabindex=move || tab.get() aria-label=embed_words title=t::embed_code(locale()) on:click=embed>{icon(Icon::Code)}</button>
        })}
        <button type="button" class="ib s" tabindex=move || tab.get() aria-label=qr_words title=t::qr_code(locale()) on:click=qr>{icon(Icon::Qr)}</button>
        {has_switch.then(|| view! {
            <button type="button" class="ib s" tabindex=move || tab.get() aria-label=switch_words title=if is_paused { t::resume(locale()) } else { t::pause(locale()) } on:click=switch>
                {icon(if is_paused { Icon::Play } else { Icon::Pause })}
            </button>
        })}
        <button type="button" class="ib s danger" tabindex=move || tab.get() aria-label=delete_words title=t::delete(locale()) on:click=delete>{icon(Icon::Trash)}</button>
    }
}

/// Offers to become the maker of a suspended link, so that it opens again, to who may.
#[component]
pub fn TakeOverButton(link: StoredValue<Link>, class: &'static str) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let may = link.with_value(|link| link.may_take_over && link.state == LinkState::Suspended);
    let label = link.with_value(|link| t::take_over_named(locale(), &link.name));
    let open = move |_| windows.open(Window::TakeOver(Box::new(link.get_value())));
    may.then(|| view! {
        <button type="button" class=class aria-label=label aria-haspopup="dialog" on:click=open>{icon(Icon::User)}{t::take_over(locale())}</button>
    })
}
