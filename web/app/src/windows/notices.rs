use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Notice, Notices};
use wasm_split_helpers::wasm_split;

use super::{Windows, notice_words as words};
use crate::{
    address::Page,
    client,
    components::{Icon, Window, changing, icon, rows, sized_icon, when},
    i18n::{locale, t},
    later::Part,
    library::Library,
    links::asked_link,
    live::{Live, News},
    time::{self, Instant},
    toasts::Toasts,
};

#[wasm_split(windows, fallible)]
pub fn notices() -> Part<()> {
    Ok(|()| view! { <NoticesWindow/> }.into_any())
}

/// What happened to the links that one made. What is shown counts as read.
#[component]
fn NoticesWindow() -> impl IntoView {
    let windows = expect_context::<Windows>();
    let notices = followed();
    // What was new when the window opened keeps its mark until it is shut.
    let read = Memo::new(move |before: Option<&Option<i64>>| {
        before.copied().flatten().or_else(|| notices.with(|notices| notices.as_ref().map(read_up_to)))
    });
    mark_read(notices);
    let list =
        move || notices.with(|notices| notices.as_ref().map(|notices| notices.items.clone()).unwrap_or_default());
    let is_empty = Memo::new(move |_| notices.with(|notices| notices.as_ref().is_none_or(|it| it.items.is_empty())));
    let content = move || match is_empty.get() {
        true => view! {
            <div class="body"><div class="empty">
                {sized_icon(Icon::Bell, "i i-32")}
                <h2>{t::notices_empty(locale())}</h2>
                <p>{t::notices_empty_note(locale())}</p>
            </div></div>
        }
        .into_any(),
        false => view! {
            <ul class="body notices" tabindex="0" aria-labelledby="window-heading">
                {rows(list, identity, move |notice| {
                    let is_new = read.get_untracked().is_some_and(|read| notice.id > read);
                    view! { <Row notice is_new/> }
                })}
            </ul>
        }
        .into_any(),
    };
    when(
        move || notices.with(Option::is_some),
        move || {
            view! {
                <Window heading=t::notices(locale()).to_owned() note=t::notices_note(locale()) width=520 on_close=Callback::new(move |()| windows.close())>
                    {changing(content)}
                </Window>
            }
        },
    )
}

/// The notices, kept up to date; nothing until they are read, so that the window opens as it stays.
fn followed() -> RwSignal<Option<Notices>> {
    let (windows, toasts) = (expect_context::<Windows>(), expect_context::<Toasts>());
    let notices = RwSignal::new(None);
    let read = move || {
        spawn_local(async move {
            match client::get_notices().await {
                Ok(now) => drop(notices.try_set(Some(now))),
                // Those that are shown stay; without any there is nothing to show.
                Err(failure) if notices.try_with_untracked(Option::is_none) == Some(true) => {
                    toasts.fail(&failure);
                    windows.close();
                }
                Err(_) => {}
            }
        });
    };
    read();
    expect_context::<Live>().on_news(move |news| {
        if matches!(news, News::Notices | News::Missed) {
            read();
        }
    });
    notices
}

/// The newest that is read; they are read in the order in which they come.
fn read_up_to(notices: &Notices) -> i64 {
    notices.items.iter().filter(|notice| notice.is_read).map(|notice| notice.id).max().unwrap_or_default()
}

/// Tells the service what is shown, also when more comes meanwhile. Where that fails they stay unread, and the next time will do.
fn mark_read(notices: RwSignal<Option<Notices>>) {
    let live = expect_context::<Live>();
    let newest = Memo::new(move |_| {
        notices.with(|notices| {
            let notices = notices.as_ref().filter(|notices| notices.unread > 0)?;
            notices.items.iter().map(|notice| notice.id).max()
        })
    });
    Effect::new(move |_| {
        let Some(newest) = newest.get() else { return };
        spawn_local(async move {
            if client::read_notices(newest).await.is_ok() {
                live.tell(&News::Notices);
            }
        });
    });
}

/// A row is drawn anew when anything that it shows has changed.
fn identity(notice: &Notice) -> String {
    let Notice { id, link_name, is_link_gone, subject, .. } = notice;
    let gone = if *is_link_gone { "gone" } else { "" };
    [&id.to_string(), gone, link_name, subject.as_deref().unwrap_or_default()].join(" ")
}

#[component]
fn Row(notice: Notice, is_new: bool) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let now = expect_context::<RwSignal<Instant>>();
    let (sign, class) = words::sign(notice.kind);
    // The collections may be read after the notices.
    let to = {
        let notice = notice.clone();
        Memo::new(move |_| leads_to(&notice))
    };
    let sentence = words::sentence(&notice);
    let Notice { subject, by, at, .. } = notice;
    let by = by.map(|by| t::done_by(locale(), &by.name));
    let about: Vec<String> = subject.into_iter().chain(by).collect();
    let note = move || [about.clone(), vec![time::ago(&at, now.get())]].concat().join(", ");
    let words = move || {
        let (sentence, note) = (sentence.clone(), note.clone());
        view! {
            <span class=class>{icon(sign)}</span>
            <div class="grow"><p>{sentence}</p><p class="note">{move || note()}</p></div>
            {is_new.then(|| view! { <span class="new"><span class="sr">{t::not_read_yet(locale())}</span></span> })}
        }
        .into_any()
    };
    let content = move || match to.get() {
        Some(to) => view! { <a href=to on:click=move |_| windows.close()>{words()}</a> }.into_any(),
        None => view! { <div>{words()}</div> }.into_any(),
    };
    view! { <li>{changing(content)}</li> }
}

/// Where its link is found; nothing where there is no way to it any more.
fn leads_to(notice: &Notice) -> Option<String> {
    let library = expect_context::<Library>();
    if notice.is_link_gone {
        return None;
    }
    let page = match (notice.asset_id, notice.collection_id) {
        (Some(asset), _) => Page::Asset(asset),
        (None, id) => Page::Collection(library.collection(id?)?.id),
    };
    Some(asked_link(page, notice.link))
}
