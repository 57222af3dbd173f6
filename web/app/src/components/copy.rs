use std::time::Duration;

use js_sys::{Array, Function, Object, Reflect};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement, Response};

use super::{Icon, icon};
use crate::i18n::{locale, t};

/// How long «Copied» is shown.
const SHOWN: Duration = Duration::from_millis(1200);

/// Puts a text on the clipboard and says so for a moment.
pub fn copy(text: String, copied: RwSignal<bool>) {
    spawn_local(async move {
        if to_clipboard(&text).await {
            copied.set(true);
            set_timeout(
                move || {
                    copied.try_set(false);
                },
                SHOWN,
            );
        }
    });
}

/// Browsers give the clipboard to secure addresses alone.
fn has_clipboard() -> bool {
    let navigator: JsValue = window().navigator().into();
    Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object())
}

/// Whether a picture can be put on the clipboard here.
pub fn can_copy_pictures() -> bool {
    has_clipboard() && window().get("ClipboardItem").is_some()
}

/// Puts the PNG of an address of ours on the clipboard.
pub async fn copy_picture(address: &str) -> bool {
    picture_to_clipboard(address).await.is_ok()
}

async fn picture_to_clipboard(address: &str) -> Result<(), JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(address)).await?.dyn_into()?;
    let picture = JsFuture::from(response.blob()?).await?;
    let parts = Object::new();
    Reflect::set(&parts, &"image/png".into(), &picture)?;
    let class: Function = Reflect::get(&window(), &"ClipboardItem".into())?.dyn_into()?;
    let item = Reflect::construct(&class, &Array::of1(&parts))?;
    JsFuture::from(window().navigator().clipboard().write(&Array::of1(&item))).await.map(drop)
}

async fn to_clipboard(text: &str) -> bool {
    // Plain HTTP within a house has the older way.
    if has_clipboard() && JsFuture::from(window().navigator().clipboard().write_text(text)).await.is_ok() {
        return true;
    }
    by_selection(text).unwrap_or(false)
}

fn by_selection(text: &str) -> Option<bool> {
    let document: HtmlDocument = document().dyn_into().ok()?;
    let focused: HtmlElement = document.active_element()?.dyn_into().ok()?;
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    area.set_class_name("sr");
    // Beside what has the focus: behind a window nothing can be selected.
    focused.parent_element()?.append_child(&area).ok()?;
    area.select();
    let done = document.exec_command("copy").ok();
    area.remove();
    let _ = focused.focus();
    done
}

/// A button that copies.
#[component]
pub fn CopyButton(
    #[prop(into)] text: Signal<String>,
    words: &'static str,
    #[prop(default = "btn")] class: &'static str,
    #[prop(optional)] id: Option<&'static str>,
) -> impl IntoView {
    let copied = RwSignal::new(false);
    view! {
        <button type="button" class=class id=id on:click=move |_| copy(text.get_untracked(), copied)>
            {move || icon(if copied.get() { Icon::Check } else { Icon::Copy })}
            <span aria-live="polite">{move || if copied.get() { t::copied(locale()) } else { words }}</span>
        </button>
    }
}
