use leptos::prelude::*;
use vitrine_shared::WatermarkProgress;

use super::Desk;
use crate::{
    components::changing,
    i18n::{locale, number, t},
};

/// How many links show it, and how far their pictures are.
#[component]
pub fn Progress() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let kept = move || desk.kept.with(|kept| kept.as_ref().map(|kept| (kept.links, kept.progress)));
    changing(move || match kept() {
        None => ().into_any(),
        Some((0, _)) => view! { <p class="muted">{t::watermark_no_links(locale())}</p> }.into_any(),
        Some((links, progress)) => {
            view! { <p class="muted">{t::watermark_links(locale(), links)}</p>{bar(progress)} }.into_any()
        }
    })
}

fn bar(progress: WatermarkProgress) -> AnyView {
    let WatermarkProgress { wanted, made, failed } = progress;
    let percent = ((made + failed) * 100).checked_div(wanted).unwrap_or(100);
    let is_over = made + failed >= wanted;
    view! {
        <div class="stack-s">
            <p class="small" id="watermark-progress">{t::watermark_progress(locale(), wanted, &number(made))}</p>
            <div class="progress" class:ok=is_over role="progressbar" aria-labelledby="watermark-progress" aria-valuemin="0" aria-valuemax="100"
                aria-valuenow=percent.to_string() style=("--p", [&percent.to_string(), "%"].concat())><i></i></div>
            {(failed > 0).then(|| view! { <p class="note">{t::watermark_failed(locale(), failed)}</p> })}
        </div>
    }
    .into_any()
}
