use leptos::prelude::*;
use vitrine_shared::{Right, Session};

use crate::{
    browser,
    client::Source,
    components::{Icon, sized_icon},
    feed::Feed,
    i18n::{locale, number, t},
    library::Library,
    uploads::{Tray, UploadButton},
    wall::{Bulk, Wall},
};

/// The assets feed.
#[component]
pub fn AssetsPage() -> impl IntoView {
    let library = expect_context::<Library>();
    expect_context::<Feed>().open(Source::Library);
    browser::set_title(t::assets(locale()));
    view! {
        <main class="main" id="main" tabindex="-1">
            <header class="bar">
                <h1>{t::assets(locale())}</h1>
                <span class="count num">{move || library.assets.get().map(number)}</span>
                <span class="grow"></span>
                <UploadButton words=t::upload(locale())/>
            </header>
            <Wall name=t::assets(locale()).to_owned() empty=nothing/>
            <Bulk/>
            <Tray/>
        </main>
    }
}

fn nothing() -> AnyView {
    let may_upload = expect_context::<Session>().may(Right::AssetUpload);
    view! {
        <div class="empty">
            {sized_icon(Icon::Assets, "i i-32")}
            <h2>{t::nothing_hangs(locale())}</h2>
            {may_upload.then(|| view! {
                <p>{t::drop_anywhere(locale())}</p>
                <UploadButton words=t::choose_files(locale())/>
                <p class="note">{t::upload_bounds(locale())}</p>
            })}
        </div>
    }
    .into_any()
}
