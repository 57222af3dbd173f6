//! How a link was used: its numbers in all, by day, by class, by asset and by site.

mod chart;
mod days;
mod figures;
mod head;
mod period;
mod taken;

use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Link, LinkActivity, LinkId, ProblemCode};
use wasm_split_helpers::wasm_split;

use super::NothingHere;
use crate::{
    address::{Address, Page},
    browser,
    client::{self, Failure},
    components::{CopyButton, Icon, changing, icon, when},
    i18n::{locale, t},
    later::Part,
    links::{LinkActs, words},
    live::{LinksOf, Live, News},
    time::Instant,
    uploads::Tray,
};
use days::ByDay;
use figures::Figures;
use head::Head;
use period::{Period, PeriodChoice};
use taken::Taken;

#[wasm_split(activity, fallible)]
pub fn activity_page() -> Part<LinkId> {
    Ok(|id| view! { <ActivityPage id/> }.into_any())
}

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Report {
    id: LinkId,
    link: RwSignal<Option<Link>>,
    activity: RwSignal<Option<LinkActivity>>,
    failure: RwSignal<Option<Failure>>,
    period: Memo<Period>,
    address: Address,
}

impl Report {
    fn open(id: LinkId) -> Self {
        let address = expect_context::<Address>();
        let period = Memo::new(move |_| Period::of(address.query("days").as_deref()));
        let report = Self {
            id,
            link: RwSignal::new(None),
            activity: RwSignal::new(None),
            failure: RwSignal::new(None),
            period,
            address,
        };
        report.read_link();
        Effect::new(move |_| {
            period.track();
            report.read_activity();
        });
        expect_context::<Live>().on_news(move |news| {
            let own = report.link.with_untracked(|link| link.as_ref().and_then(LinksOf::of));
            let is_own = matches!(news, News::Links(of) if own == Some(*of)) || matches!(news, News::Missed);
            if is_own {
                report.read_link();
                report.read_activity();
            }
        });
        report
    }

    fn read_link(self) {
        spawn_local(async move {
            match client::get_link(self.id).await {
                Ok(link) => {
                    browser::keep_focus();
                    self.link.try_set(Some(link));
                }
                // It was here, and is deleted now: there is nothing to look at any more.
                Err(failure) if is_missing(&failure) && self.knows_link() => self.address.replace(&Page::Links.path()),
                Err(failure) => drop(self.failure.try_set(Some(failure))),
            }
        });
    }

    fn knows_link(self) -> bool {
        self.link.try_with_untracked(Option::is_some) == Some(true)
    }

    fn read_activity(self) {
        let period = self.period.get_untracked();
        spawn_local(async move {
            let answer = client::get_link_activity(self.id, &period.from()).await;
            if self.period.try_get_untracked() != Some(period) {
                return;
            }
            match answer {
                Ok(activity) => {
                    self.activity.set(Some(activity));
                    self.failure.set(None);
                }
                Err(failure) if is_missing(&failure) && self.knows_link() => {}
                Err(failure) => self.failure.set(Some(failure)),
            }
        });
    }
}

fn is_missing(failure: &Failure) -> bool {
    failure.code() == Some(ProblemCode::NotFound)
}

#[component]
fn ActivityPage(id: LinkId) -> impl IntoView {
    let report = Report::open(id);
    let missing = Memo::new(move |_| report.failure.with(|failure| failure.as_ref().is_some_and(is_missing)));
    let known = Memo::new(move |_| report.link.with(Option::is_some));
    let name = Memo::new(move |_| report.link.with(|link| link.as_ref().map(|link| link.name.clone())));
    Effect::new(move |_| {
        if let Some(name) = name.get() {
            browser::set_title(&t::activity_of(locale(), &name));
        }
    });
    view! {
        <main class="main" id="main" tabindex="-1">
            {changing(move || if missing.get() {
                view! { <NothingHere/> }.into_any()
            } else {
                view! {
                    <header class="bar wraps" id="link-bar">
                        <a class="crumb" href=Page::Links.path()>{t::links(locale())}{icon(Icon::Right)}</a>
                        <h1><span class="clip">{move || name.get()}</span></h1>
                        {changing(move || report.link.get().map(|link| view! { <Badge link/> }).into_any())}
                        <span class="grow"></span>
                        {changing(move || report.link.get().map(|link| view! { <Acts link/> }).into_any())}
                    </header>
                    {changing(move || report.failure.get().map(|failure| view! {
                        <p class="callout danger" role="alert">{icon(Icon::Alert)}<span>{failure.sentence()}</span></p>
                    }).into_any())}
                    {when(move || known.get(), move || view! { <Panels report/> })}
                }
                .into_any()
            })}
            <Tray/>
        </main>
    }
}

#[component]
fn Badge(link: Link) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let link = StoredValue::new(link);
    view! {
        <span class=move || link.with_value(|link| words::state_class(link, now.get()))>
            {move || link.with_value(|link| words::state_word(words::state(link, now.get())))}
        </span>
    }
}

#[component]
fn Acts(link: Link) -> impl IntoView {
    let address = link.slug_url.clone().or(link.url.clone());
    let may_edit = link.may_edit;
    let link = StoredValue::new(link);
    view! {
        <span class="row">{may_edit.then(|| view! { <LinkActs link/> })}</span>
        {address.map(|address| view! { <CopyButton text=address words=t::copy_link(locale()) class="btn primary"/> })}
    }
}

#[component]
fn Panels(report: Report) -> impl IntoView {
    let any = Memo::new(move |_| report.activity.with(|activity| activity.as_ref().map(happened)));
    view! {
        <div class="scroll">
            <div class="panels report">
                <section class="panel whole" id="in-short" aria-label=t::in_short(locale())>
                    <Head report/>
                    <Figures report/>
                </section>
                <section class="panel whole" aria-labelledby="days-heading">
                    <header><h2 id="days-heading">{t::visits_and_downloads(locale())}</h2><PeriodChoice report/></header>
                    {changing(move || match any.get() {
                        None => view! { <p class="muted" role="status">{t::loading(locale())}</p> }.into_any(),
                        Some(false) => view! {
                            <div class="empty"><h3>{t::nobody_came(locale())}</h3><p>{t::nobody_came_note(locale())}</p></div>
                        }
                        .into_any(),
                        Some(true) => view! { <ByDay report/> }.into_any(),
                    })}
                    <p class="note">{t::how_visits_count(locale())}</p>
                </section>
                {when(move || any.get() == Some(true), move || view! { <Taken report/> })}
            </div>
        </div>
    }
}

/// Whether anything at all was counted.
fn happened(activity: &LinkActivity) -> bool {
    let total = activity.total;
    total.visits + total.views + total.downloads + total.failed_unlocks > 0
}
