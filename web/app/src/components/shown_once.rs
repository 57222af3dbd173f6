use leptos::prelude::*;

use super::{CopyButton, Icon, icon};
use crate::{
    browser,
    i18n::{locale, t},
};

/// What a window shows this once: to copy it, and to close.
#[component]
pub fn ShownOnce(
    /// What it is.
    label: &'static str,
    secret: String,
    /// That it is not shown again.
    note: &'static str,
    close: Callback<()>,
) -> impl IntoView {
    browser::focus_soon("copy-secret".to_owned());
    view! {
        <div class="body ready">
            <section class="field">
                <h2 class="label" id="secret-heading">{label}</h2>
                <div class="row">
                    <output class="input copyable" aria-labelledby="secret-heading">{secret.clone()}</output>
                    <CopyButton text=secret words=t::copy(locale()) class="btn primary" id="copy-secret"/>
                </div>
                <p class="callout warn">{icon(Icon::Alert)}<span>{note}</span></p>
            </section>
        </div>
        <footer>
            <span class="grow"></span>
            <button type="button" class="btn" on:click=move |_| close.run(())>{t::close(locale())}</button>
        </footer>
    }
}
