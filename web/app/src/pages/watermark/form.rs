use leptos::prelude::*;
use vitrine_shared::{ProblemCode, WATERMARK_OPACITY, WATERMARK_SIZE, WatermarkRequest};
use web_sys::SubmitEvent;

use super::{Desk, image::ImageField, places::Places};
use crate::{
    client,
    components::{Attempt, FormError, Icon, icon, when},
    i18n::{locale, number, t},
};

const FIELDS: [&str; 4] = ["/image", "/placement", "/size", "/opacity"];

/// The picture, its place, its size and its opacity.
#[component]
pub fn SettingsForm() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let attempt = Attempt::new();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (version, file) = (desk.version.get_untracked(), desk.file.get_untracked());
        let request = WatermarkRequest {
            placement: Some(desk.placement.get_untracked()),
            size: Some(desk.size.get_untracked()),
            opacity: Some(desk.opacity.get_untracked()),
        };
        let saving = async move {
            let saved = match file {
                Some(file) => client::set_watermark_image(version, file.into(), &request).await,
                None => client::edit_watermark(version, &request).await,
            };
            if let Err(failure) = &saved
                && failure.code() == Some(ProblemCode::VersionMismatch)
                && let Ok(theirs) = client::get_watermark().await
            {
                // What another has saved meanwhile is shown; saving again changes that.
                desk.fill(theirs);
            }
            saved
        };
        attempt.run(saving, move |watermark| {
            desk.toasts.say(t::watermark_saved(locale()).to_owned());
            desk.fill(watermark);
        });
    };
    view! {
        <section class="panel" aria-labelledby="watermark-heading">
            <header><h2 id="watermark-heading" tabindex="-1">{t::watermark(locale())}</h2></header>
            <form on:submit=submit novalidate=true>
                <FormError words=attempt.above(&FIELDS)/>
                <ImageField error=attempt.beside("/image")/>
                <Places/>
                <Slider id="watermark-size" label=t::watermark_size(locale()) hint=t::watermark_size_hint(locale()) value=desk.size range=WATERMARK_SIZE/>
                <Slider id="watermark-opacity" label=t::watermark_opacity(locale()) hint=t::watermark_opacity_hint(locale()) value=desk.opacity range=WATERMARK_OPACITY/>
                <p class="note">{t::watermark_reach(locale())}</p>
                <div class="row">
                    <button class="btn primary" aria-disabled=move || attempt.busy()>{t::save_changes(locale())}</button>
                    {when(move || desk.is_set(), move || view! {
                        <button type="button" class="btn plain" on:click=move |_| desk.is_removing.set(true)>{icon(Icon::Trash)}{t::watermark_remove(locale())}</button>
                    })}
                </div>
            </form>
        </section>
    }
}

/// A percentage; what is tried follows when it comes to rest.
#[component]
fn Slider(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: RwSignal<u64>,
    range: std::ops::RangeInclusive<u64>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let said = move || t::percent(locale(), &number(value.get()));
    let hint_id = [id, "-hint"].concat();
    view! {
        <div class="field">
            <label for=id>{label}<output class="num" for=id>{move || said()}</output></label>
            <input type="range" class="slider" id=id min=range.start().to_string() max=range.end().to_string() aria-describedby=hint_id.clone()
                aria-valuetext=move || said() prop:value=move || value.get().to_string()
                on:input=move |event| if let Ok(percent) = event_target_value(&event).parse() { value.set(percent) }
                on:change=move |_| desk.try_this()/>
            <span class="hint" id=hint_id>{hint}</span>
        </div>
    }
}
