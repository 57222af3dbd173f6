use leptos::prelude::*;
use vitrine_shared::{Link, LinkOptions};

use super::changes;
use crate::{
    components::{Icon, icon},
    i18n::{locale, t},
    time::{self, Instant},
};

/// Somebody else changed the link meanwhile: what they changed, and the choice.
#[component]
pub fn Conflict(
    /// As it was when the window opened.
    before: Link,
    /// As it is now.
    theirs: Link,
    options: Option<LinkOptions>,
    take_theirs: Callback<()>,
    keep_mine: Callback<()>,
) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>().get_untracked();
    let heading = t::changed_meanwhile(locale(), &theirs.changed_by.name, &time::ago(&theirs.changed_at, now));
    let rows = changes::of_another(&before, &theirs, options.as_ref(), now)
        .into_iter()
        .map(|change| view! { <li>{change}</li> })
        .collect_view();
    view! {
        <div class="callout warn conflict" role="alert">
            {icon(Icon::Alert)}
            <div class="grow stack-s">
                <b>{heading}</b>
                <ul>{rows}</ul>
                <div class="row wrap">
                    <button type="button" class="btn s" on:click=move |_| take_theirs.run(())>{t::take_theirs(locale())}</button>
                    <button type="button" class="btn s" on:click=move |_| keep_mine.run(())>{t::keep_mine(locale())}</button>
                </div>
            </div>
        </div>
    }
}
