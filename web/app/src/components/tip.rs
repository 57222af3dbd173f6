use leptos::prelude::*;

use super::{Icon, icon};

/// A sign with its meaning: as its name, and beside it on hover and focus.
#[component]
pub fn Tip(
    sign: Icon,
    #[prop(into)] words: String,
    /// `-1` while the keyboard passes it by.
    #[prop(default = "0".into(), into)]
    tab: Signal<&'static str>,
) -> impl IntoView {
    let name = words.clone();
    view! {
        <span class="tip-host" tabindex=move || tab.get() role="img" aria-label=name>
            {icon(sign)}
            <span class="tip" aria-hidden="true">{words}</span>
        </span>
    }
}
