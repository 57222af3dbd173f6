use leptos::prelude::*;
use vitrine_shared::Link;

use crate::{
    address::Page,
    components::{Icon, icon},
    i18n::{locale, t},
};

/// What a link opens, with the way there; or that it is hidden from this member.
#[component]
pub fn Opens(
    link: Link,
    /// `-1` while the keyboard passes it by.
    #[prop(default = "0".into(), into)]
    tab: Signal<&'static str>,
) -> impl IntoView {
    let asset = link.asset_id.map(|id| (Icon::File, Page::Asset(id), link.asset_name.unwrap_or_default()));
    let place = asset.or(link
        .collection_id
        .zip(link.collection_name)
        .map(|(id, name)| (Icon::Collections, Page::Collection(id), name)));
    match place {
        Some((sign, page, name)) => view! {
            {icon(sign)}<a class="clip" href=page.path() tabindex=move || tab.get()>{name}</a>
        }
        .into_any(),
        None => view! { {icon(Icon::EyeOff)}<span class="clip">{t::hidden_from_you(locale())}</span> }.into_any(),
    }
}
