use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{AssetId, Attachment, AttachmentId, EditAttachment};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent, SubmitEvent};

use crate::{
    browser,
    client::{self, Failure},
    components::{Icon, changing, icon, rows, sized_icon, when},
    i18n::{self, locale, number, t},
    live::{Live, News},
    time,
    toasts::Toasts,
    uploads::{Goal, UploadButton},
    windows::{Window, Windows},
};

const INPUT: &str = "rename-attachment-name";

/// What is attached to an asset: each to be downloaded, renamed in place and deleted by who may, and the way to add more.
#[component]
pub fn AttachmentList(asset: AssetId, may_edit: Memo<bool>) -> impl IntoView {
    let live = expect_context::<Live>();
    let list = RwSignal::new(None::<Vec<Attachment>>);
    let failure = RwSignal::new(None::<Failure>);
    let read = move || {
        spawn_local(async move {
            match client::list_attachments(asset).await {
                Ok(attachments) => {
                    browser::keep_focus();
                    list.try_set(Some(attachments));
                    failure.try_set(None);
                }
                Err(why) => drop(failure.try_set(Some(why))),
            }
        });
    };
    read();
    live.on_news(move |news| match news {
        News::Asset(changed) if changed.id == asset => read(),
        News::Missed => read(),
        _ => {}
    });
    let count = move || list.with(|list| list.as_ref().map_or(0, Vec::len));
    let none = Memo::new(move |_| list.with(|list| list.as_ref().is_some_and(Vec::is_empty)));
    let is_drawn = move || may_edit.get() || count() > 0 || failure.with(Option::is_some);
    when(is_drawn, move || {
        view! {
            <section class="sect attachments" id="attachments" aria-labelledby="attachments-heading">
                <h2 id="attachments-heading">{t::attachments(locale())}" "
                    {move || (count() > 0).then(|| view! { <span class="muted num">{number(count() as u64)}</span> }.into_any())}
                </h2>
                {move || failure.get().map(|failure| view! { <p class="note">{failure.sentence()}</p> }.into_any())}
                {when(move || none.get() && may_edit.get(), || view! { <p class="note after">{t::attachments_none(locale())}</p> })}
                {when(move || !none.get(), move || view! {
                    <ul class="downloads">{rows(move || list.get().unwrap_or_default(), key, move |attachment| view! { <Row asset attachment list may_edit/> })}</ul>
                })}
                {when(move || may_edit.get(), move || view! {
                    <UploadButton words=t::add_attachment(locale()) goal=Goal::Asset(asset) class="btn s" sign=Icon::Clip/>
                })}
            </section>
        }
    })
}

/// A row is drawn anew when its attachment was changed.
fn key(attachment: &Attachment) -> String {
    [attachment.id.to_string(), attachment.version.to_string()].join(" ")
}

#[component]
fn Row(
    asset: AssetId,
    attachment: Attachment,
    list: RwSignal<Option<Vec<Attachment>>>,
    may_edit: Memo<bool>,
) -> impl IntoView {
    let typing = RwSignal::new(false);
    let attachment = StoredValue::new(attachment);
    let row = move || {
        if typing.get() {
            return view! { <Rename asset attachment list typing/> }.into_any();
        }
        view! {
            {attachment.with_value(file)}
            {when(move || may_edit.get(), move || view! { <Acts asset attachment typing/> })}
        }
        .into_any()
    };
    view! { <li class="attachment">{changing(row)}</li> }
}

/// Its name, what it is and who added it; a download for who may.
fn file(attachment: &Attachment) -> AnyView {
    let Attachment { name, media_type, size, created_at, created_by, url, .. } = attachment.clone();
    let note = [kind(&name, &media_type), i18n::size(size), time::date(&created_at), created_by.name].join(", ");
    let words = view! { <span class="grow"><b>{name}</b><span class="note">{note}</span></span> };
    match url {
        Some(url) => view! { <a href=url download="">{words}{sized_icon(Icon::Download, "i")}</a> }.into_any(),
        None => view! { <span class="taken">{words}</span> }.into_any(),
    }
}

/// «PDF»: the extension, where it is a short one.
fn kind(name: &str, media_type: &str) -> String {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    let is_plain = |text: &&str| (1..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let subtype = media_type.rsplit('/').next().unwrap_or_default();
    i18n::upper(extension.filter(is_plain).unwrap_or(subtype))
}

#[component]
fn Acts(asset: AssetId, attachment: StoredValue<Attachment>, typing: RwSignal<bool>) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let (id, name) = attachment.with_value(|attachment| (attachment.id, attachment.name.clone()));
    let rename_words = t::rename_named(locale(), &name);
    let delete_words = t::delete_named(locale(), &name);
    let delete = move |_| {
        let attachment = Box::new(attachment.get_value());
        windows.open(Window::DeleteAttachment { asset, attachment });
    };
    view! {
        <button type="button" class="ib s" id=button_id(id) aria-label=rename_words title=t::rename(locale()) on:click=move |_| typing.set(true)>{icon(Icon::Pencil)}</button>
        <button type="button" class="ib s danger" aria-label=delete_words title=t::delete(locale()) on:click=delete>{icon(Icon::Trash)}</button>
    }
}

fn button_id(id: AttachmentId) -> String {
    ["rename-", &id.to_string()].concat()
}

/// Enter keeps, Esc leaves.
#[component]
fn Rename(
    asset: AssetId,
    attachment: StoredValue<Attachment>,
    list: RwSignal<Option<Vec<Attachment>>>,
    typing: RwSignal<bool>,
) -> impl IntoView {
    let toasts = expect_context::<Toasts>();
    let (id, before) = attachment.with_value(|attachment| (attachment.id, attachment.name.clone()));
    let name = RwSignal::new(before.clone());
    let stem = before.rfind('.').filter(|dot| *dot > 0).unwrap_or(before.len());
    // Places in a text count in units of UTF-16.
    let stem = before[..stem].encode_utf16().count();
    request_animation_frame(move || {
        if let Some(input) = browser::element(INPUT).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
            let _ = input.focus();
            let _ = input.set_selection_range(0, u32::try_from(stem).unwrap_or(u32::MAX));
        }
    });
    let busy = StoredValue::new(false);
    let leave = move || {
        typing.try_set(false);
        browser::focus_soon(button_id(id));
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let before = attachment.get_value();
        if name.get_untracked().trim() == before.name {
            return leave();
        }
        if busy.get_value() {
            return;
        }
        busy.set_value(true);
        spawn_local(async move {
            let request = EditAttachment { name: Some(name.get_untracked()) };
            let answer = client::edit_attachment(asset, &before, &request).await;
            busy.try_set_value(false);
            match answer {
                Ok(renamed) => {
                    list.try_update(|list| {
                        let kept = list.iter_mut().flatten().find(|kept| kept.id == renamed.id);
                        kept.into_iter().for_each(|kept| *kept = renamed.clone());
                    });
                    leave();
                }
                // What was typed stays.
                Err(failure) => match failure.beside("/name") {
                    Some(words) => toasts.warn(words),
                    None => toasts.fail(&failure),
                },
            }
        });
    };
    view! {
        <form class="grow" on:submit=submit novalidate=true>
            <label class="input"><span class="sr">{t::name(locale())}</span>
                <input id=INPUT autocomplete="off" prop:value=move || name.get() on:input=move |event| name.set(event_target_value(&event))
                    on:keydown=move |event: KeyboardEvent| if event.key() == "Escape" { event.stop_propagation(); leave() }/></label>
        </form>
        <button type="button" class="ib s" aria-label=t::cancel(locale()) on:click=move |_| leave()>{icon(Icon::Back)}</button>
    }
}
