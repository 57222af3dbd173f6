use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Collection, CollectionId};

use super::Chosen;
use crate::{
    address::Page,
    choice::Choice,
    components::{Icon, icon, when},
    i18n::{locale, t},
    library::Library,
    links::{MembersLink, Subject},
    live::Live,
    toasts::Toasts,
    windows::{Window, Windows, delete_collections},
};

/// What is done with the collections that are chosen.
#[component]
pub fn CardsBulk(
    order: Signal<Vec<CollectionId>>,
    chosen: Chosen,
    /// Shows the panel about the only one, where it is shut.
    panel: RwSignal<bool>,
    on_share: Callback<()>,
) -> impl IntoView {
    let library = expect_context::<Library>();
    let windows = expect_context::<Windows>();
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let collections = Memo::new(move |_| -> Vec<Collection> {
        let ids = chosen.with(|choice| order.with(|order| choice.in_order(order)));
        ids.into_iter().filter_map(|id| library.collection(id)).collect()
    });
    let count = move || collections.with(Vec::len) as u64;
    let assets = move || collections.with(|all| all.iter().map(|collection| collection.counts.assets).sum());
    // Why nothing can be shared, if so.
    let no_share = move || {
        collections.with(|all| match all.as_slice() {
            [one] if one.rights.share => None,
            [_] => Some(t::may_not_share(locale())),
            _ => Some(t::choose_one_to_share(locale())),
        })
    };
    let no_delete = move || {
        collections
            .with(|all| !all.iter().all(|collection| collection.rights.delete))
            .then(|| t::may_not_delete_collection(locale()))
    };
    let only = Signal::derive(move || chosen.with(Choice::single).map(Page::Collection));
    let share = move |_| {
        if let ([one], None) = (collections.get_untracked().as_slice(), untrack(no_share)) {
            on_share.run(());
            windows.open(Window::CreateLink(Subject::Collection(one.id, one.name.clone())));
        }
    };
    let delete = move |_| {
        if untrack(no_delete).is_none() {
            spawn_local(delete_collections(collections.get_untracked(), windows, live, toasts));
        }
    };
    view! {
        {when(move || count() > 0, move || view! {
            <div class="bulk" role="toolbar" aria-label=move || t::acts_on_collections(locale(), count())>
                <button type="button" class="x" aria-label=t::clear_choice(locale()) on:click=move |_| chosen.update(Choice::clear)>
                    {icon(Icon::X)}
                </button>
                <span class="sum" role="status">
                    <b>{move || t::chosen_count(locale(), count())}</b>
                    <span>{move || t::assets_count(locale(), assets())}</span>
                </span>
                <span class="tip-host">
                    <button type="button" class="go" aria-disabled=move || no_share().map(|_| "true") aria-describedby="no-share" on:click=share>
                        {icon(Icon::Link)}{t::share(locale())}
                    </button>
                    {move || no_share().map(|why| view! { <span class="tip" id="no-share">{why}</span> }.into_any())}
                </span>
                <MembersLink page=only/>
                {when(move || count() == 1 && !panel.get(), move || view! {
                    <button type="button" on:click=move |_| panel.set(true)>{icon(Icon::Info)}{t::info(locale())}</button>
                })}
                <hr/>
                <button type="button" class="del" aria-disabled=move || no_delete().map(|_| "true") title=move || no_delete() on:click=delete>
                    {icon(Icon::Trash)}{t::delete(locale())}
                </button>
            </div>
        })}
    }
}
