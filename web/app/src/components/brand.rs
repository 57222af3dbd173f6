use leptos::prelude::*;

use super::{Icon, sized_icon};

/// The name of the house, a way to its first room.
#[component]
pub fn Brand() -> impl IntoView {
    view! { <a class="brand" href="/assets">{sized_icon(Icon::Brand, "")}<span>"Vitrine"</span></a> }
}
