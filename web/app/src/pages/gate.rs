use leptos::prelude::*;
use vitrine_locales::Locale;

use crate::{
    components::Brand,
    i18n::{self, locale},
};

/// A door: a form on the case, one picture on the wall with its label.
#[component]
pub fn Gate(picture: &'static str, caption: &'static str, children: Children) -> impl IntoView {
    let address = ["data:image/svg+xml,", &String::from(js_sys::encode_uri_component(picture))].concat();
    view! {
        <div class="gate">
            <main>
                <Brand/>
                {children()}
                <Languages/>
            </main>
            <aside aria-hidden="true"><figure class="hung"><img src=address alt="" width="1280" height="720"/><figcaption>{caption}</figcaption></figure></aside>
        </div>
    }
}

/// The languages, for who cannot read this one.
#[component]
fn Languages() -> impl IntoView {
    let other = |other: Locale| {
        let current = other == locale();
        view! {
            <button type="button" class="btn plain s" lang=other.as_str() aria-pressed=if current { "true" } else { "false" }
                on:click=move |_| if !current { i18n::choose(other) }>{other.name()}</button>
        }
    };
    view! { <div class="languages">{Locale::ALL.map(other)}</div> }
}
