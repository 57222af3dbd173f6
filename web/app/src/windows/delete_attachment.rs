use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{AssetId, Attachment};
use wasm_split_helpers::wasm_split;

use super::Windows;
use crate::{
    client,
    components::{Icon, Window, icon},
    i18n::{locale, t},
    later::Part,
    live::{Live, News},
    toasts::Toasts,
};

#[wasm_split(windows, fallible)]
pub fn delete_attachment() -> Part<(AssetId, Attachment)> {
    Ok(|(asset, attachment)| view! { <DeleteAttachment asset attachment/> }.into_any())
}

/// Asks before an attachment is deleted for good.
#[component]
fn DeleteAttachment(asset: AssetId, attachment: Attachment) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let busy = RwSignal::new(false);
    let (id, name) = (attachment.id, attachment.name.clone());
    let delete = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let name = name.clone();
        spawn_local(async move {
            match client::delete_attachment(asset, id).await {
                Ok(()) => toasts.say(t::attachment_deleted(locale(), &name)),
                Err(failure) => toasts.fail(&failure),
            }
            if let Ok(asset) = client::get_asset(asset).await {
                live.tell(&News::Asset(Box::new(asset)));
            }
            windows.close();
        });
    };
    let seal = view! { <span class="seal bad">{icon(Icon::Alert)}</span> }.into_any();
    view! {
        <Window heading=t::delete_attachment_heading(locale(), &attachment.name) width=480 seal=seal alert=true on_close=Callback::new(move |()| windows.close())>
            <div class="body ready"><p id="window-words">{t::delete_attachment_words(locale())}</p></div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" autofocus on:click=move |_| windows.close()>{t::keep_attachment(locale())}</button>
                <button type="button" class="btn danger" aria-disabled=move || busy.get().then_some("true") on:click=delete>
                    {icon(Icon::Trash)}{t::delete_attachment(locale())}
                </button>
            </footer>
        </Window>
    }
}
