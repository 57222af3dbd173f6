use leptos::prelude::*;
use vitrine_shared::{Link, LinkState};

use super::Report;
use crate::{
    components::{Icon, changing, icon},
    i18n::{locale, t},
    links::{Opens, TakeOverButton, UrlButton, words},
    time::{self, Instant},
};

/// What the link is: what it opens, its address, until when, and why it gives less than it should.
#[component]
pub fn Head(report: Report) -> impl IntoView {
    changing(move || match report.link.get() {
        Some(link) => view! { <Facts link/> }.into_any(),
        None => ().into_any(),
    })
}

#[component]
fn Facts(link: Link) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let why = words::why(&link).into_iter();
    let why = why.map(|why| view! { <p class="facts"><span class="warn">{icon(Icon::Alert)}{why}</span></p> });
    let why = why.collect_view();
    let address = link.slug_url.clone().or(link.url.clone());
    let created = t::made_when(locale(), &time::date(&link.created_at), &link.created_by.name);
    let opens = link.clone();
    let link = StoredValue::new(link);
    let start = move || {
        link.with_value(|link| words::start(link).filter(|_| words::state(link, now.get()) == LinkState::Scheduled))
    };
    let soon = move || link.with_value(|link| words::is_soon(link, now.get()));
    let end = move || link.with_value(|link| words::end(link, now.get()));
    view! {
        <div class="about-link">
            <p class="facts">
                <span class="opens"><Opens link=opens/></span>
                {move || start().map(|start| view! { <span>{icon(Icon::Calendar)}{start}</span> }.into_any())}
                <span class:warn=move || soon()>{move || { let (sign, words) = end(); view! { {icon(sign)}{words} } }}</span>
                {link.with_value(|link| link.has_password).then(|| view! { <span>{icon(Icon::Lock)}{t::asks_password(locale())}</span> })}
                {link.with_value(|link| link.watermark).then(|| view! { <span>{icon(Icon::Mark)}{t::watermark_on(locale())}</span> })}
                <span>{icon(Icon::User)}{created}</span>
            </p>
            {why}
            <TakeOverButton link class="btn s"/>
            {address.map(|url| view! { <UrlButton url/> })}
        </div>
    }
}
