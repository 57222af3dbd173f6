use leptos::prelude::*;

use super::Report;
use crate::{
    address::Page,
    client,
    components::{Icon, icon},
    i18n::{locale, t},
    time::{self, DAY, Instant},
};

/// The days that are looked at, up to today.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Period(u32);

/// What is shown where the address says nothing.
const USUAL: Period = Period(30);

impl Period {
    const ALL: [Self; 4] = [Self(7), Self(30), Self(90), Self(365)];

    pub fn of(days: Option<&str>) -> Self {
        let days = days.and_then(|days| days.parse().ok());
        Self::ALL.into_iter().find(|period| Some(period.0) == days).unwrap_or(USUAL)
    }

    /// Its first day: days are days in UTC.
    pub fn from(self) -> String {
        time::utc_day(Instant(Instant::now().0 - f64::from(self.0 - 1) * DAY))
    }

    /// Whether it reaches beyond what is kept of classes, assets and sites.
    pub fn is_long(self) -> bool {
        self.0 > 90
    }

    fn words(self) -> String {
        if self.0 == 365 { t::a_year(locale()).to_owned() } else { t::days_count(locale(), u64::from(self.0)) }
    }
}

/// The choice of the period, which stands in the address; and its numbers as a file.
#[component]
pub fn PeriodChoice(report: Report) -> impl IntoView {
    let one = move |period: Period| {
        let choose = move |_| {
            let path = Page::Link(report.id).path();
            report.address.go(&[path.as_str(), "?days=", &period.0.to_string()].concat());
        };
        view! {
            <button type="button" aria-pressed=move || if report.period.get() == period { "true" } else { "false" } on:click=choose>{period.words()}</button>
        }
    };
    view! {
        <div class="seg text" role="group" aria-label=t::period(locale())>{Period::ALL.map(one)}</div>
        <a class="btn" href=move || client::link_activity_csv(report.id, &report.period.get().from()) download="">{icon(Icon::Download)}"CSV"</a>
    }
}
