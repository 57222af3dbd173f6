//! Administration of the watermark: its picture, how it is laid over others, tried on real pictures before it is saved.

mod form;
mod image;
mod places;
mod progress;
mod remove;
mod sample;

use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Asset, Right, Session, Watermark, WatermarkPlacement, WatermarkRequest};
use wasm_split_helpers::wasm_split;
use web_sys::File;

use super::{MissingPage, administration::AdministrationBar};
use crate::{
    address::Page,
    browser,
    client::{self, Source},
    components::{changing, when},
    i18n::{locale, t},
    later::Part,
    live::{Live, News},
    toasts::Toasts,
    uploads::Tray,
};
use form::SettingsForm;
use progress::Progress;
use remove::Remove;
use sample::Sample;

/// Assets that are looked through for pictures to try it on, and how many of these are shown.
const LOOKED_AT: u32 = 24;
const SAMPLES: usize = 3;

#[wasm_split(watermark, fallible)]
pub fn watermark_page() -> Part<()> {
    Ok(|()| {
        let may = expect_context::<Session>().may(Right::SettingsManage);
        if may { view! { <WatermarkPage/> }.into_any() } else { view! { <MissingPage/> }.into_any() }
    })
}

/// What the panels of the page share: what is kept, and what is tried.
#[derive(Clone, Copy)]
struct Desk {
    kept: RwSignal<Option<Watermark>>,
    /// The version that the form was filled from.
    version: RwSignal<i64>,
    placement: RwSignal<WatermarkPlacement>,
    /// Percent, as they are shown; what is tried follows when a slider comes to rest.
    size: RwSignal<u64>,
    opacity: RwSignal<u64>,
    tried: RwSignal<WatermarkRequest>,
    /// A picture that is not saved yet.
    file: RwSignal<Option<File>, LocalStorage>,
    /// What is wrong with it.
    fault: RwSignal<Option<String>>,
    is_removing: RwSignal<bool>,
    toasts: Toasts,
}

impl Desk {
    /// Shows the watermark as it is kept, and forgets what was tried.
    fn fill(self, watermark: Watermark) {
        self.version.set(watermark.version);
        self.placement.set(watermark.placement);
        self.size.set(watermark.size.into());
        self.opacity.set(watermark.opacity.into());
        self.file.set(None);
        self.fault.set(None);
        self.kept.set(Some(watermark));
        self.try_this();
    }

    /// Tries the settings as they stand now.
    fn try_this(self) {
        self.tried.set(WatermarkRequest {
            placement: Some(self.placement.get_untracked()),
            size: Some(self.size.get_untracked()),
            opacity: Some(self.opacity.get_untracked()),
        });
    }

    /// Reads what is kept; the form only where it was not filled before.
    fn read(self) {
        spawn_local(async move {
            match client::get_watermark().await {
                Ok(watermark) => match self.kept.try_with_untracked(Option::is_none) {
                    Some(true) => self.fill(watermark),
                    Some(false) => self.kept.set(Some(watermark)),
                    // The page was left.
                    None => {}
                },
                Err(failure) => self.toasts.fail(&failure),
            }
        });
    }

    fn is_set(self) -> bool {
        self.kept.with(|kept| kept.as_ref().is_some_and(|kept| kept.image.is_some()))
    }
}

#[component]
fn WatermarkPage() -> impl IntoView {
    let live = expect_context::<Live>();
    let desk = Desk {
        kept: RwSignal::new(None),
        version: RwSignal::new(0),
        placement: RwSignal::new(WatermarkPlacement::BottomRight),
        size: RwSignal::new(0),
        opacity: RwSignal::new(0),
        tried: RwSignal::new(WatermarkRequest::default()),
        file: RwSignal::new_local(None),
        fault: RwSignal::new(None),
        is_removing: RwSignal::new(false),
        toasts: expect_context::<Toasts>(),
    };
    provide_context(desk);
    desk.read();
    live.on_news(move |news| {
        if matches!(news, News::Watermark | News::Missed) {
            desk.read();
        }
    });
    let pictures = RwSignal::new(Vec::new());
    spawn_local(async move {
        if let Ok(page) = client::list_assets(Source::Library, None, LOOKED_AT).await {
            let shown = page.items.into_iter().filter(|asset: &Asset| !asset.renditions.is_empty());
            pictures.try_set(shown.take(SAMPLES).collect::<Vec<_>>());
        }
    });
    let samples = move || pictures.get().into_iter().map(|asset| view! { <Sample asset/> }).collect_view().into_any();
    let has_none = move || pictures.with(Vec::is_empty);
    browser::set_title(t::watermark(locale()));
    view! {
        <main class="main" id="main" tabindex="-1">
            <AdministrationBar here=Page::Watermark/>
            <div class="scroll">
                <div class="panels aside">
                    <section class="panel" aria-labelledby="samples-heading">
                        <header><h2 id="samples-heading">{t::watermark_on_your_pictures(locale())}</h2></header>
                        <Progress/>
                        <div class="samples">{changing(samples)}</div>
                        {when(has_none, || view! { <p class="muted">{t::watermark_no_pictures(locale())}</p> })}
                    </section>
                    {when(move || desk.kept.with(Option::is_some), || view! { <SettingsForm/> })}
                </div>
            </div>
            <Tray/>
            {when(move || desk.is_removing.get(), || view! { <Remove/> })}
        </main>
    }
}
