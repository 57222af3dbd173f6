use leptos::prelude::*;
use vitrine_shared::Link;

use crate::{
    components::{Icon, icon},
    i18n::{locale, t},
    links::used,
    time::Instant,
};

/// A link that ends or closes: by about how many it was used, whose it is, and when it was used last.
pub fn ending(link: &Link, now: Instant) -> impl IntoView + use<> {
    let note = [
        t::visits_count(locale(), link.visits),
        t::downloads_count(locale(), link.downloads),
        t::by_member(locale(), &link.created_by.name),
    ];
    view! {
        <li>{icon(Icon::Link)}<div class="grow"><p class="strong">{link.name.clone()}</p><p class="note">{note.join(", ")}</p></div>
            <p class="note">{t::last_used(locale())}<br/><b>{used(link, now)}</b></p></li>
    }
}
