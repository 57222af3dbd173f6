use leptos::{html, prelude::*};
use web_sys::{DragEvent, File};

use super::Desk;
use crate::{
    components::{FieldError, Icon, icon},
    i18n::{locale, t},
};

/// The watermark's picture: chosen, or dropped here. It is tried at once, and saved with the form.
#[component]
pub fn ImageField(error: Signal<Option<String>>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let input = NodeRef::<html::Input>::new();
    let take = move |file: Option<File>| {
        if let Some(file) = file {
            desk.fault.set(None);
            desk.file.set(Some(file));
        }
    };
    let choose = move |_| {
        if let Some(input) = input.get_untracked() {
            take(input.files().and_then(|files| files.get(0)));
        }
    };
    let drop = move |event: DragEvent| {
        if let Some(file) = event.data_transfer().and_then(|transfer| transfer.files()).and_then(|files| files.get(0)) {
            event.prevent_default();
            take(Some(file));
        }
    };
    let fault = move || desk.fault.get().or_else(|| error.get());
    let shown = move || match desk.file.get() {
        Some(file) => view! { <span class="clip">{file.name()}</span> }.into_any(),
        None => match desk.kept.with(|kept| kept.as_ref()?.image.clone()) {
            Some(image) => view! { <img src=image.url alt=t::watermark_image(locale())/> }.into_any(),
            None => view! { <span>{t::watermark_none(locale())}</span> }.into_any(),
        },
    };
    view! {
        <div class="field">
            <span class="label" id="watermark-file-label">{t::watermark_image(locale())}</span>
            <div class="mark-file" class:bad=move || fault().is_some() on:drop=drop>
                <div class="mark-image">{move || shown()}</div>
                <label class="btn">{icon(Icon::Upload)}{t::choose_file(locale())}
                    <input node_ref=input type="file" class="sr" id="watermark-file" accept="image/png,image/svg+xml,.png,.svg" on:change=choose
                        aria-invalid=move || fault().is_some().then_some("true") aria-describedby="watermark-file-words"/></label>
            </div>
            <div class="hint" id="watermark-file-words" role="status">
                {move || match fault() {
                    Some(words) => view! { <FieldError id="watermark-file-error" words/> }.into_any(),
                    None => t::watermark_image_hint(locale()).into_any(),
                }}
            </div>
        </div>
    }
}
