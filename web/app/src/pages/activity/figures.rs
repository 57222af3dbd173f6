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
    changing(move || {
        let Some(total) = report.activity.with(|activity| activity.as_ref().map(|activity| activity.total)) else {
            return ().into_any();
        };
        let link = report.link.get();
        let asks_password = link.as_ref().is_some_and(|link| link.has_password);
        let archives = (total.archives > 0).then(|| t::of_these_archives(locale(), total.archives));
        let mut figures = vec![
            figure(t::visits(locale()), number(total.visits), None),
            figure(t::pages_opened(locale()), number(total.views), None),
            figure(t::downloads_word(locale()), number(total.downloads), archives),
        ];
        if asks_password || total.failed_unlocks > 0 {
            figures.push(figure(t::wrong_passwords(locale()), number(total.failed_unlocks), None));
        }
        let last = link.map(|link| words::used(&link, now.get())).unwrap_or_default();
        figures.push(figure(t::last_visit(locale()), String::new(), Some(last)));
        view! { <dl class="figures">{figures}</dl> }.into_any()
    })
}

/// A number with what is to be said of it.
fn figure(words: &'static str, number: String, note: Option<String>) -> AnyView {
    view! { <div><dt>{words}</dt><dd>{number}<small>{note}</small></dd></div> }.into_any()
}
