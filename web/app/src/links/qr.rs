use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::Link;
use wasm_split_helpers::wasm_split;

use super::words;
use crate::{
    browser, client,
    components::{Icon, Window, can_copy_pictures, copy_picture, icon},
    i18n::{locale, t},
    later::Part,
    windows::Windows,
};

/// Pixels each way of the picture that is downloaded.
const SIDES: [u64; 5] = [256, 512, 1_024, 2_048, 4_096];
const SIDE: u64 = 1_024;

#[wasm_split(links, fallible)]
pub fn link_qr() -> Part<Link> {
    Ok(|link| view! { <LinkQr link/> }.into_any())
}

/// The QR code of a link, in a window of its own.
#[component]
fn LinkQr(link: Link) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let close = Callback::new(move |()| windows.close());
    view! {
        <Window heading=link.name.clone() width=560 on_close=close>
            <div class="body ready"><QrPart link/></div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" on:click=move |_| close.run(())>{t::close(locale())}</button>
            </footer>
        </Window>
    }
}

/// The code to look at, to download, to copy and to print.
#[component]
pub fn QrPart(link: Link) -> impl IntoView {
    let (id, side, copied) = (link.id, RwSignal::new(SIDE), RwSignal::new(false));
    let options = SIDES.map(|one| {
        view! { <option value=one.to_string() selected=one == SIDE>{t::pixels_square(locale(), one)}</option> }
    });
    let choose = move |event| side.set(event_target_value(&event).parse().unwrap_or(SIDE));
    let copy = move |_| {
        spawn_local(async move {
            if copy_picture(&client::link_qr_png(id, side.get_untracked())).await {
                copied.set(true);
            }
        });
    };
    let address = link.url.as_deref().map(words::shown_address);
    view! {
        <section class="qr">
            <figure class="qr-frame"><img src=client::link_qr_svg(id) alt=t::qr_named(locale(), &link.name)/><figcaption aria-hidden="true">{address}</figcaption></figure>
            <div class="stack-s grow">
                <h2>{t::qr_code(locale())}</h2>
                <p class="muted">{t::qr_note(locale())}</p>
                <div class="row wrap">
                    <select class="input s" aria-label=t::picture_size(locale()) on:change=choose>{options}</select>
                    <a class="btn s" download="qr.png" href=move || client::link_qr_png(id, side.get())>{icon(Icon::Download)}"PNG"</a>
                    <a class="btn s" download="qr.svg" href=client::link_qr_svg(id)>{icon(Icon::Download)}"SVG"</a>
                </div>
                <div class="row wrap">
                    {can_copy_pictures().then(|| view! {
                        <button type="button" class="btn s" on:click=copy>
                            {move || icon(if copied.get() { Icon::Check } else { Icon::Copy })}
                            <span aria-live="polite">{move || if copied.get() { t::copied(locale()) } else { t::copy_picture(locale()) }}</span>
                        </button>
                    })}
                    <button type="button" class="btn s" on:click=|_| browser::print()>{t::print(locale())}</button>
                </div>
            </div>
        </section>
    }
}
