use leptos::prelude::*;
use vitrine_shared::{AssetDownloads, ClassDownloads, LinkActivity};

use super::Report;
use crate::{
    address::Page,
    components::{changing, when},
    i18n::{locale, number, t},
};

/// Assets that are shown before somebody asks for all.
const FEW: usize = 10;

/// What was downloaded, by asset and by class, and where the link was shown.
#[component]
pub fn Taken(report: Report) -> impl IntoView {
    let all = RwSignal::new(false);
    let assets = move |activity: &LinkActivity| {
        let shown = if all.get() { usize::MAX } else { FEW };
        activity.assets.iter().take(shown).map(asset_row).collect()
    };
    let count = move || report.activity.with(|activity| activity.as_ref().map_or(0, |it| it.assets.len()));
    let more = when(
        move || !all.get() && count() > FEW,
        move || {
            let show = move |_| all.set(true);
            view! { <p><button type="button" class="btn s" on:click=show>{t::show_all_count(locale(), count() as u64)}</button></p> }
        },
    );
    let nothing = t::nothing_was_downloaded(locale());
    view! {
        <div class="panels">{panel("assets-heading", t::most_taken(locale()), nothing, report, assets, more)}</div>
        <div class="panels">
            {panel("classes-heading", t::downloads_by_class(locale()), nothing, report, |it| it.classes.iter().map(class_row).collect(), ().into_any())}
            {panel("sites-heading", t::on_other_sites(locale()), t::no_site_showed_it(locale()), report, sites, ().into_any())}
        </div>
    }
}

/// One thing of a list by how often it was taken.
struct Ranked {
    name: AnyView,
    note: Option<String>,
    count: u64,
}

fn class_row(class: &ClassDownloads) -> Ranked {
    Ranked { name: class_name(class).into_any(), note: None, count: class.downloads }
}

/// Each is a link to its page.
fn asset_row(asset: &AssetDownloads) -> Ranked {
    let AssetDownloads { id, name, downloads, classes } = asset;
    let name = match name.clone() {
        Some(name) => view! { <a class="clip" href=Page::Asset(*id).path()>{name}</a> }.into_any(),
        None => t::gone_for_good(locale()).into_any(),
    };
    let note = classes.iter().map(|class| [class_name(class), number(class.downloads)].join(" ")).collect::<Vec<_>>();
    Ranked { name, note: Some(note.join(", ")), count: *downloads }
}

/// Those that showed the link in a frame.
fn sites(activity: &LinkActivity) -> Vec<Ranked> {
    let row = |site: &vitrine_shared::SiteVisits| Ranked {
        name: site.site.clone().into_any(),
        note: None,
        count: site.visits,
    };
    activity.sites.iter().map(row).collect()
}

fn panel(
    id: &'static str,
    heading: &'static str,
    none: &'static str,
    report: Report,
    rows: impl Fn(&LinkActivity) -> Vec<Ranked> + Send + 'static,
    below: AnyView,
) -> AnyView {
    let list = move || rank(report.activity.with(|activity| activity.as_ref().map(&rows).unwrap_or_default()), none);
    view! {
        <section class="panel" aria-labelledby=id>
            <header><h2 id=id>{heading}</h2></header>
            {changing(list)}
            {below}
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
                <div class="clip">{name}<p class="note clip">{note}</p></div>
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
