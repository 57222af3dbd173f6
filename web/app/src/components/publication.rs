use leptos::prelude::*;
use vitrine_shared::Publication;

use super::{Tip, when};
use crate::{
    components::Icon,
    i18n::{locale, t},
    time::Instant,
};

/// Whether a public link is active at this moment; a start and the last one's end need no word of the service.
pub fn is_public(Publication { active, from, until }: &Publication, now: Instant) -> bool {
    let has_begun = *active || from.as_ref().is_some_and(|from| now >= Instant::from(from));
    has_begun && until.as_ref().is_none_or(|until| now < Instant::from(until))
}

/// The chain of a collection that is public.
#[component]
pub fn Chain(publication: Publication) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    view! {
        {when(move || is_public(&publication, now.get()), move || view! {
            <span class="public"><Tip sign=Icon::Link words=t::public_link_active(locale())/></span>
        })}
    }
}
