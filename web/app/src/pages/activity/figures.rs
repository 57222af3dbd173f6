use leptos::prelude::*;

use super::Report;
use crate::{
    components::changing,
    i18n::{locale, number, t},
    links::words,
    time::Instant,
};

/// The numbers of all days, and when the link was used last.
#[component]
pub fn Figures(report: Report) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let total = Memo::new(move |_| report.activity.with(|activity| activity.as_ref().map(|activity| activity.total)));
    let asks_password =
        Memo::new(move |_| report.link.with(|link| link.as_ref().is_some_and(|link| link.has_password)));
    let last = move || report.link.with(|link| link.as_ref().map(|link| words::used(link, now.get())));
    changing(move || {
        let Some(total) = total.get() else { return ().into_any() };
        let archives = (total.archives > 0).then(|| t::of_these_archives(locale(), total.archives));
        let failed = (asks_password.get() || total.failed_unlocks > 0).then(|| {
            view! { <div><dt>{t::wrong_passwords(locale())}</dt><dd>{number(total.failed_unlocks)}</dd></div> }
        });
        view! {
            <dl class="figures">
                <div><dt>{t::visits(locale())}</dt><dd>{number(total.visits)}</dd></div>
                <div><dt>{t::pages_opened(locale())}</dt><dd>{number(total.views)}</dd></div>
                <div><dt>{t::downloads_word(locale())}</dt><dd>{number(total.downloads)}{archives.map(|words| view! { <small>{words}</small> })}</dd></div>
                {failed}
                <div><dt>{t::last_visit(locale())}</dt><dd class="words">{move || last()}</dd></div>
            </dl>
        }
        .into_any()
    })
}
