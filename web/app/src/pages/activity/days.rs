use leptos::prelude::*;
use vitrine_shared::{ActivityDay, Counts};
use web_sys::HtmlDetailsElement;

use super::{Report, chart::Chart};
use crate::{
    components::{Icon, changing, icon},
    i18n::{locale, number, t},
    time,
};

/// The days as bars, and the same numbers as a table for who asks for it.
#[component]
pub fn ByDay(report: Report) -> impl IntoView {
    let days = move || report.activity.with(|activity| activity.as_ref().map(|it| it.days.clone()).unwrap_or_default());
    let open = RwSignal::new(false);
    view! {
        <p class="key" aria-hidden="true"><span><i class="v"></i>{t::visits(locale())}</span><span><i></i>{t::downloads_word(locale())}</span></p>
        {changing(move || view! { <Chart days=days()/> }.into_any())}
        <details class="unfold" on:toggle=move |event| open.set(event_target::<HtmlDetailsElement>(&event).open())>
            <summary>{icon(Icon::Right)}{t::numbers_by_day(locale())}</summary>
            {changing(move || if open.get() { view! { <Table days=days()/> }.into_any() } else { ().into_any() })}
        </details>
    }
}

/// Newest first.
#[component]
fn Table(days: Vec<ActivityDay>) -> impl IntoView {
    let row = |ActivityDay { date, counts }: &ActivityDay| {
        let Counts { visits, views, downloads, failed_unlocks, .. } = *counts;
        let figures =
            [visits, views, downloads, failed_unlocks].map(|count| view! { <td class="figure">{number(count)}</td> });
        view! { <tr><th scope="row">{time::day_of_year(date)}</th>{figures}</tr> }
    };
    let rows = days.iter().rev().map(row).collect_view();
    let heads =
        [t::visits(locale()), t::pages_opened(locale()), t::downloads_word(locale()), t::wrong_passwords(locale())];
    view! {
        <div class="over" tabindex="0" role="group" aria-label=t::numbers_by_day(locale())>
            <table class="table">
                <thead><tr><th scope="col">{t::day(locale())}</th>{heads.map(|words| view! { <th scope="col" class="figure">{words}</th> })}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
