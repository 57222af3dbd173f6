use leptos::prelude::*;
use vitrine_shared::Link;
use wasm_split_helpers::wasm_split;

use super::{card::element_id, embed::EmbedPart, qr::QrPart};
use crate::{
    browser,
    components::{CopyButton, Icon, Window, icon},
    i18n::{locale, t},
    later::Part,
    windows::Windows,
};

#[wasm_split(links, fallible)]
pub fn link_ready() -> Part<(Link, Option<String>)> {
    Ok(|(link, password)| view! { <LinkReady link password/> }.into_any())
}

/// «The link is ready»: its address, and its password this once.
#[component]
fn LinkReady(link: Link, password: Option<String>) -> impl IntoView {
    let windows = expect_context::<Windows>();
    let card = element_id(link.id);
    let close = Callback::new(move |()| {
        windows.close();
        browser::focus_soon(card.clone());
    });
    let url = link.url.clone().unwrap_or_default();
    let short = link.slug_url.clone().map(|address| {
        view! {
            <div class="row">
                <output class="input copyable" aria-label=t::short_address(locale())>{address.clone()}</output>
                <CopyButton text=address words=t::copy_short_address(locale())/>
            </div>
        }
    });
    let seal = view! { <span class="seal">{icon(Icon::Check)}</span> }.into_any();
    let before_and_after = t::asks_for_password_shown_once(locale(), PLACE);
    let password = password.map(|password| {
        let (before, after) = before_and_after.split_once(PLACE).unwrap_or_default();
        view! {
            <p class="callout">{icon(Icon::Lock)}<span>
                {before.to_owned()}<code>{password.clone()}</code>{after.to_owned()}" "
                <CopyButton text=password words=t::copy_password(locale()) class="linkish with-icon"/>
            </span></p>
        }
    });
    let note = match (&link.asset_name, &link.collection_name) {
        (Some(file), _) => t::link_gives(locale(), &link.name, file),
        (None, collection) => t::link_opens(locale(), &link.name, collection.as_deref().unwrap_or_default()),
    };
    let embed = link.asset_id.is_none().then(|| view! { <EmbedPart link=link.clone()/> });
    browser::focus_soon("copy-link".to_owned());
    view! {
        <Window heading=t::link_ready(locale()).to_owned() note=note width=560 seal=seal on_close=close>
            <div class="body ready">
                <section class="field">
                    <h2 class="label" id="ready-heading">{t::link(locale())}</h2>
                    <div class="row">
                        <output class="input copyable" aria-labelledby="ready-heading">{url.clone()}</output>
                        <CopyButton text=url words=t::copy_link(locale()) class="btn primary" id="copy-link"/>
                    </div>
                    {short}
                    {password}
                </section>
                {embed}
                <QrPart link/>
            </div>
            <footer>
                <span class="grow">{t::found_under_share(locale())}</span>
                <button type="button" class="btn" on:click=move |_| close.run(())>{t::close(locale())}</button>
            </footer>
        </Window>
    }
}

/// Where the password stands in the sentence, so that it can be set in its own type.
const PLACE: &str = "\u{fffc}";
