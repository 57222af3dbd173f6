use leptos::{prelude::*, task::spawn_local};
use vitrine_locales::Locale;
use vitrine_shared::{EmbedSites, Link};
use wasm_split_helpers::wasm_split;

use crate::{
    client::{self, EmbedSize},
    components::{CopyButton, Window},
    i18n::{locale, t},
    later::Part,
    toasts::Toasts,
    windows::{Window as Which, Windows},
};

#[wasm_split(links, fallible)]
pub fn link_embed() -> Part<Link> {
    Ok(|link| view! { <LinkEmbed link/> }.into_any())
}

/// The embed code of a link, in a window of its own.
#[component]
fn LinkEmbed(link: Link) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let close = Callback::new(move |()| windows.close());
    view! {
        <Window heading=link.name.clone() width=560 on_close=close>
            <div class="body ready"><EmbedPart link/></div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" on:click=move |_| close.run(())>{t::close(locale())}</button>
            </footer>
        </Window>
    }
}

type Words = fn(Locale) -> &'static str;

const SIZES: [(EmbedSize, Words); 3] = [
    (EmbedSize::Fixed { width: 480, height: 360 }, t::embed_small),
    (EmbedSize::Fixed { width: 800, height: 520 }, t::embed_medium),
    (EmbedSize::Responsive { height: 640 }, t::embed_full),
];

/// The code that shows the link in a page of another site, in the size that is chosen, and where it may stand.
#[component]
pub fn EmbedPart(link: Link) -> impl IntoView {
    let (windows, toasts) = (expect_context::<Windows>(), expect_context::<Toasts>());
    let (id, size, code) = (link.id, RwSignal::new(1_usize), RwSignal::new(String::new()));
    Effect::new(move |_| {
        let at = size.get();
        spawn_local(async move {
            match client::get_link_embed(id, SIZES[at].0).await {
                Ok(embed) if size.try_get_untracked() == Some(at) => code.set(embed.html),
                Ok(_) => {}
                Err(failure) => toasts.fail(&failure),
            }
        });
    });
    let buttons = SIZES.iter().enumerate().map(|(at, (_, words))| {
        view! {
            <button type="button" aria-pressed=move || if size.get() == at { "true" } else { "false" } on:click=move |_| size.set(at)>{words(locale())}</button>
        }
    });
    let allowed = match &link.embed_sites {
        EmbedSites::These(sites) => t::embed_these_note(locale(), &sites.join(", ")),
        sites if *sites == EmbedSites::ANY => t::embed_any_note(locale()).to_owned(),
        EmbedSites::All(_) => t::embed_none_note(locale()).to_owned(),
    };
    let name_sites = move |_| windows.open(Which::EditLink { link: Box::new(link.clone()), sites: true });
    view! {
        <section class="field">
            <div class="row wrap">
                <h2 class="label grow" id="embed-heading">{t::embed_code(locale())}</h2>
                <div class="seg text" role="group" aria-label=t::embed_size(locale())>{buttons.collect_view()}</div>
            </div>
            <div class="code-box">
                <code aria-labelledby="embed-heading" role="group" tabindex="0">{move || code.get()}</code>
                <CopyButton text=code words=t::copy(locale()) class="btn s" id="copy-embed"/>
            </div>
            <p class="hint">{allowed}" "<button type="button" class="linkish" on:click=name_sites>{t::name_the_sites(locale())}</button></p>
        </section>
    }
}
