use leptos::prelude::*;
use vitrine_shared::{Link, LinkOptions, LinkState};

use super::words;
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
    let rows = changes(&before, &theirs, options.as_ref(), now)
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

/// What differs, as it is now.
fn changes(before: &Link, theirs: &Link, options: Option<&LinkOptions>, now: Instant) -> Vec<String> {
    let mut changes = Vec::new();
    if before.name != theirs.name {
        changes.push(t::change_name(locale(), &theirs.name));
    }
    if (before.state == LinkState::Paused) != (theirs.state == LinkState::Paused) {
        changes.push(t::change_state(locale(), words::state_word(theirs.state)));
    }
    if before.allow != theirs.allow {
        let allowed = words::allowed(&theirs.allow, options);
        changes.push(t::change_downloads(locale(), allowed.as_deref().unwrap_or(t::nothing(locale()))));
    }
    if before.expires_at != theirs.expires_at {
        changes.push(words::end(theirs, now).1);
    }
    if before.has_password != theirs.has_password {
        changes.push(
            if theirs.has_password { t::change_password_set(locale()) } else { t::change_password_removed(locale()) }
                .to_owned(),
        );
    }
    if changes.is_empty() {
        // A password that replaces another shows in nothing else.
        changes.push(t::change_unseen(locale()).to_owned());
    }
    changes
}
