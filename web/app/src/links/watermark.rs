use leptos::prelude::*;
use vitrine_shared::{Asset, Right, Session};

use super::form::Form;
use crate::{
    address::Page,
    client,
    components::{FieldError, Icon, changing, icon, sized_icon, when},
    i18n::{locale, t},
};

/// «Show watermark», with a sample of one of the collection's own pictures.
#[component]
pub fn WatermarkPart(
    form: Form,
    /// The installation has one.
    is_set: bool,
    /// The link showed it before: it can be switched off even where it cannot be switched on.
    was: bool,
    pictures: RwSignal<Vec<Asset>>,
) -> impl IntoView {
    let may_set = expect_context::<Session>().may(Right::SettingsManage);
    let why = (!is_set).then(|| view! {
        <span class="opt-why" id="link-watermark-why">
            {sized_icon(Icon::Ban, "i i-12")}
            <span>{t::no_watermark_set(locale())}" "{may_set.then(|| view! { <a href=Page::Watermark.path()>{t::set_watermark(locale())}</a> })}</span>
        </span>
    });
    view! {
        <section class="part">
            <div class="part-head">
                <input type="checkbox" role="switch" class="switch" id="link-watermark" disabled=!is_set && !was
                    aria-describedby=(!is_set).then_some("link-watermark-why") prop:checked=move || form.watermark.get()
                    on:change=move |event| form.watermark.set(event_target_checked(&event))/>
                <label for="link-watermark">{t::show_watermark(locale())}<span class="note">{t::show_watermark_note(locale())}</span></label>
            </div>
            {why}
            {move || form.faults.with(|faults| faults.watermark.clone()).map(|words| view! { <div class="field"><FieldError id="link-watermark-error" words/></div> }.into_any())}
            {when(move || form.watermark.get(), move || view! {
                <div class="opened mark-row">
                    {changing(move || sample(pictures, is_set))}
                    {changing(move || reach(form.originals.get()))}
                </div>
            })}
        </section>
    }
}

fn sample(pictures: RwSignal<Vec<Asset>>, is_set: bool) -> AnyView {
    let first = pictures.with(|assets| assets.iter().find(|asset| !asset.renditions.is_empty()).map(|asset| asset.id));
    match first.filter(|_| is_set) {
        Some(asset) => view! {
            <div class="mark-demo"><img src=client::watermark_sample(asset) alt=t::watermark_sample(locale())/></div>
        }
        .into_any(),
        None => ().into_any(),
    }
}

/// What carries the mark; a warning exactly while originals go without it.
fn reach(originals: bool) -> AnyView {
    if originals {
        view! {
            <p class="callout warn">{icon(Icon::Alert)}<span><b>{t::originals_stay_clean(locale())}</b>" "{t::originals_stay_clean_note(locale())}</span></p>
        }
        .into_any()
    } else {
        view! { <p class="callout">{icon(Icon::Info)}<span>{t::no_clean_address(locale())}</span></p> }.into_any()
    }
}
