use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Asset, Collection, Link, LinkOptions, Session};

use super::{
    form::{Form, Password},
    words,
};
use crate::{
    browser,
    client::{self, Source},
    components::{Icon, icon},
    feed::ratio,
    i18n::{self, locale, t},
    time,
};

/// Pictures in the small preview.
const PICTURES: u32 = 6;

/// «What recipients get», derived from the form as it stands.
#[component]
pub fn Gives(
    form: Form,
    collection: Collection,
    options: Signal<Option<LinkOptions>>,
    link: Option<Link>,
) -> impl IntoView {
    let instance = expect_context::<Session>().instance.name;
    let had_password = link.is_some_and(|link| link.has_password);
    let id = collection.id;
    let assets = RwSignal::new(Vec::new());
    spawn_local(async move {
        if let Ok(page) = client::list_assets(Source::Collection(id), None, PICTURES).await {
            assets.try_set(page.items);
        }
    });
    let pictures = move || assets.with(|assets| assets.iter().filter_map(picture).collect::<Vec<_>>());
    let until = move || form.end().map(|at| time::typed_words(at, form.time.with(String::is_empty), &form.zone.get()));
    let allowed = move || options.with(|options| words::allowed(&form.allow(options.as_ref()), options.as_ref()));
    let bytes =
        move || options.with(|options| options.as_ref().map(|options| bytes(form, options)).unwrap_or_default());
    let locked = move || match form.password.get() {
        Password::Keep => had_password,
        Password::Set => true,
        Password::Remove => false,
    };
    let count = collection.counts.assets;
    view! {
        <aside aria-labelledby="gives-heading">
            <h2 id="gives-heading">{t::what_recipients_get(locale())}</h2>
            <div class="peek" aria-hidden="true">
                <header>{instance}<b>{collection.name}</b>{move || until().map(|until| t::open_until(locale(), &until))}</header>
                <div class="wall">{move || pictures()}</div>
                {move || allowed().map(|_| {
                    view! { <footer><b>{t::all_as_zip(locale(), &i18n::size(bytes()))}</b><i>{t::download(locale())}</i></footer> }.into_any()
                })}
            </div>
            <div role="status"><ul class="gives">
                {move || (!form.active.get()).then(|| line(Icon::Pause, t::gives_nothing_paused(locale()).to_owned(), None))}
                {move || locked().then(|| line(Icon::Lock, t::first_a_password(locale()).to_owned(), None))}
                {line(Icon::Eye, t::assets_to_look_at(locale(), count), Some(t::seen_up_to(locale()).to_owned()))}
                {move || match allowed() {
                    Some(allowed) => line(Icon::Download, allowed, Some(i18n::size(bytes()))),
                    None => line(Icon::Ban, t::nothing_to_download(locale()).to_owned(), None),
                }}
                {move || match until() {
                    Some(until) => line(Icon::Clock, t::until(locale(), &until), Some(t::then_expired(locale()).to_owned())),
                    None => line(Icon::Clock, t::permanent(locale()).to_owned(), None),
                }}
            </ul></div>
        </aside>
    }
}

fn line(sign: Icon, words: String, note: Option<String>) -> AnyView {
    view! { <li>{icon(sign)}<span>{words}{note.map(|note| view! { <span class="note">{note}</span> })}</span></li> }
        .into_any()
}

fn picture(asset: &Asset) -> Option<AnyView> {
    let small = asset.renditions.first()?.url.clone();
    Some(
        view! { <div class="pic" style=("--r", browser::decimal(ratio(asset)))><img src=small alt=""/></div> }
            .into_any(),
    )
}

/// All of what may be downloaded.
fn bytes(form: Form, options: &LinkOptions) -> u64 {
    let allow = form.allow(Some(options));
    let originals = if allow.originals { options.originals.bytes } else { 0 };
    let proxies = options.profiles.iter().filter(|profile| allow.proxies.contains(&profile.id));
    originals + proxies.map(|profile| profile.bytes).sum::<u64>()
}
