use leptos::prelude::*;
use vitrine_shared::ActivityDay;

use crate::{
    browser::decimal,
    i18n::{locale, number, t},
    time,
};

/// Of the drawing, in its own units: it is stretched to the room there is.
const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 140.0;
/// Lines above the ground.
const LINES: u32 = 4;
/// Below it there is no room between days.
const CLOSE: f64 = 5.0;
/// Days that are named below.
const NAMES: usize = 5;

/// Visits and downloads of each day as two bars side by side. Its words say what is in it; the table has every number.
#[component]
pub fn Chart(days: Vec<ActivityDay>) -> impl IntoView {
    let most = days.iter().map(|day| day.counts.visits.max(day.counts.downloads)).max().unwrap_or_default();
    let step = step(most);
    let top = step * u64::from(LINES);
    let slot = WIDTH / days.len().max(1) as f64;
    // Many days stand close, so that each is still seen.
    let width = slot * if slot > CLOSE { 0.4 } else { 0.5 };
    let bar = move |class: &'static str, at: f64, count: u64| {
        let height = count as f64 / top as f64 * HEIGHT;
        view! { <rect class=class x=decimal(at) y=decimal(HEIGHT - height) width=decimal(width) height=decimal(height)/> }
    };
    let bars = days.iter().enumerate().map(|(at, day)| {
        let left = slot * at as f64 + slot / 2.0 - width;
        let (visits, downloads) = (day.counts.visits, day.counts.downloads);
        let words = t::day_numbers(locale(), &time::day_of_year(&day.date), visits, downloads);
        view! { <g><title>{words}</title>{bar("v", left, visits)}{bar("d", left + width, downloads)}</g> }.into_any()
    });
    let lines = (0..=LINES).map(|line| {
        let y = decimal(HEIGHT / f64::from(LINES) * f64::from(line));
        view! { <line x1="0" x2="600" y1=y.clone() y2=y/> }
    });
    let scale = (0..=LINES).rev().map(|line| view! { <span>{number(step * u64::from(line))}</span> });
    let last = days.len().saturating_sub(1);
    let names = (0..NAMES).filter_map(|name| days.get(last * name / (NAMES - 1)));
    let names = names.map(|day| view! { <span>{time::short_day(&day.date)}</span> });
    view! {
        <div class="chart">
            <div class="y" aria-hidden="true">{scale.collect_view()}</div>
            <svg viewBox="0 0 600 140" preserveAspectRatio="none" role="img" aria-label=summary(&days)>
                {lines.collect_view()}{bars.collect_view()}
            </svg>
            <div class="x" aria-hidden="true">{names.collect_view()}</div>
        </div>
    }
}

/// What somebody sees at a glance: how much in all, from when to when, and the day with the most.
fn summary(days: &[ActivityDay]) -> String {
    let Some((first, last)) = days.first().zip(days.last()) else { return String::new() };
    let sum = |count: fn(&ActivityDay) -> u64| days.iter().map(count).sum::<u64>();
    let (visits, downloads) = (sum(|day| day.counts.visits), sum(|day| day.counts.downloads));
    let (from, to) = (time::day_of_year(&first.date), time::day_of_year(&last.date));
    let all = t::chart_sum(locale(), visits, downloads, &from, &to);
    let Some(best) = days.iter().max_by_key(|day| (day.counts.visits, day.counts.downloads)) else { return all };
    let words = t::day_numbers(locale(), &time::day_of_year(&best.date), best.counts.visits, best.counts.downloads);
    [all, t::chart_most(locale(), &words)].join(" ")
}

/// The distance of lines: 1, 2 or 5 of some power of ten, so that all fits below the topmost.
fn step(most: u64) -> u64 {
    let wanted = most.div_ceil(u64::from(LINES)).max(1);
    let mut power = 1;
    loop {
        if let Some(step) = [1, 2, 5].map(|times| times * power).into_iter().find(|step| *step >= wanted) {
            return step;
        }
        power *= 10;
    }
}
