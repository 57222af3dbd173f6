use leptos::prelude::*;
use vitrine_shared::{AssetDownloads, ClassDownloads};

use super::Report;
use crate::{
    address::Page,
    components::{changing, when},
    i18n::{locale, number, t},
};

/// Assets that are shown before somebody asks for all.
const FEW: usize = 10;

/// One thing of a list by how often it was taken.
struct Ranked {
    name: AnyView,
    note: Option<String>,
    count: u64,
}

/// What was downloaded, by class.
#[component]
pub fn Classes(report: Report) -> impl IntoView {
    let classes = Memo::new(move |_| {
        report.activity.with(|activity| activity.as_ref().map(|activity| activity.classes.clone()).unwrap_or_default())
    });
    panel("classes-heading", t::downloads_by_class(locale()), report, move || {
        let row =
            |class: &ClassDownloads| Ranked { name: class_name(class).into_any(), note: None, count: class.downloads };
        classes.with(|classes| rank(classes.iter().map(row).collect(), t::nothing_was_downloaded(locale())))
    })
}

/// What was downloaded, by asset: each is a link to its page.
#[component]
pub fn Assets(report: Report) -> impl IntoView {
    let assets = Memo::new(move |_| {
        report.activity.with(|activity| activity.as_ref().map(|activity| activity.assets.clone()).unwrap_or_default())
    });
    let all = RwSignal::new(false);
    let more = move || !all.get() && assets.with(|assets| assets.len() > FEW);
    let list = move || {
        let shown = if all.get() { usize::MAX } else { FEW };
        assets.with(|assets| {
            rank(assets.iter().take(shown).map(asset_row).collect(), t::nothing_was_downloaded(locale()))
        })
    };
    let body = move || {
        view! {
        {changing(list)}
        {when(more, move || view! {
            <p><button type="button" class="btn s" on:click=move |_| all.set(true)>{t::show_all_count(locale(), assets.with(Vec::len) as u64)}</button></p>
        })}
    }
    .into_any()
    };
    panel("assets-heading", t::most_taken(locale()), report, body)
}

fn asset_row(asset: &AssetDownloads) -> Ranked {
    let AssetDownloads { id, name, downloads, classes } = asset;
    let name = match name.clone() {
        Some(name) => view! { <a class="clip" href=Page::Asset(*id).path()>{name}</a> }.into_any(),
        None => view! { <span class="muted">{t::gone_for_good(locale())}</span> }.into_any(),
    };
    let note = classes.iter().map(|class| [class_name(class), number(class.downloads)].join(" ")).collect::<Vec<_>>();
    Ranked { name, note: Some(note.join(", ")), count: *downloads }
}

/// Sites that showed the link in a frame.
#[component]
pub fn Sites(report: Report) -> impl IntoView {
    let sites = Memo::new(move |_| {
        report.activity.with(|activity| activity.as_ref().map(|activity| activity.sites.clone()).unwrap_or_default())
    });
    panel("sites-heading", t::on_other_sites(locale()), report, move || {
        let row = |site: &vitrine_shared::SiteVisits| Ranked {
            name: site.site.clone().into_any(),
            note: None,
            count: site.visits,
        };
        sites.with(|sites| rank(sites.iter().map(row).collect(), t::no_site_showed_it(locale())))
    })
}

fn panel(
    id: &'static str,
    heading: &'static str,
    report: Report,
    body: impl FnMut() -> AnyView + Send + 'static,
) -> AnyView {
    view! {
        <section class="panel" aria-labelledby=id>
            <header><h2 id=id>{heading}</h2></header>
            {changing(body)}
            {when(move || report.period.get().is_long(), || view! { <p class="note">{t::kept_90_days(locale())}</p> })}
        </section>
    }
    .into_any()
}

/// The rows with bars as long as their share of the first.
fn rank(rows: Vec<Ranked>, none: &'static str) -> AnyView {
    let Some(most) = rows.first().map(|row| row.count.max(1)) else {
        return view! { <p class="muted">{none}</p> }.into_any();
    };
    let rows = rows.into_iter().map(|Ranked { name, note, count }| {
        let share = [(count * 100 / most).to_string(), "%".to_owned()].concat();
        view! {
            <li>
                <div class="clip">{name}{note.map(|note| view! { <p class="note clip">{note}</p> })}</div>
                <span class="num">{number(count)}</span>
                <span class="progress calm" style=("--p", share) aria-hidden="true"><i></i></span>
            </li>
        }
    });
    view! { <ol class="rank">{rows.collect_view()}</ol> }.into_any()
}

fn class_name(ClassDownloads { class, profile, .. }: &ClassDownloads) -> String {
    match (class.as_str(), profile) {
        ("original", _) => t::originals(locale()).to_owned(),
        ("attachment", _) => t::attachments(locale()).to_owned(),
        ("zip", _) => t::as_zip(locale()).to_owned(),
        (_, Some(profile)) => profile.clone(),
        (class, None) => class.to_owned(),
    }
}
