use leptos::prelude::*;
use vitrine_shared::Session;

use crate::{
    address::{Page, for_members},
    components::{Icon, copy, icon, when},
    i18n::{locale, t},
};

/// Copies the address of a page for other members, where a single thing is chosen that has one. Stands among the acts on what is
/// chosen, small.
#[component]
pub fn MembersLink(page: Signal<Option<Page>>) -> impl IntoView {
    let session = StoredValue::new(expect_context::<Session>());
    let copied = RwSignal::new(false);
    let words = t::copy_link_for_members(locale());
    let click = move |_| {
        if let Some(page) = page.get_untracked() {
            copy(session.with_value(|session| for_members(session, page)), copied);
        }
    };
    when(
        move || page.with(Option::is_some),
        move || {
            view! {
                <button type="button" class="x" aria-label=words title=words on:click=click>
                    {move || icon(if copied.get() { Icon::Check } else { Icon::Copy })}
                </button>
                <span class="sr" role="status">{move || copied.get().then(|| t::copied(locale()))}</span>
            }
        },
    )
}
