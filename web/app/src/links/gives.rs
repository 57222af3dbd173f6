use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Asset, Link, LinkOptions, Session};

use super::{
    changes,
    form::{Form, Password},
    words,
};
use crate::{
    browser, client,
    components::{Icon, changing, icon},
    feed::ratio,
    i18n::{self, locale, t},
    time::{self, Instant},
};

/// «What recipients get», derived from the form as it stands; of a kept link also what changes for them.
#[component]
pub fn Gives(
    form: Form,
    /// Of the collection.
    name: Signal<String>,
    /// The first assets of it.
    pictures: RwSignal<Vec<Asset>>,
    options: Signal<Option<LinkOptions>>,
    base: Signal<Option<Link>>,
    /// Shows it as recipients would see it.
    look: Callback<()>,
) -> impl IntoView {
    let instance = expect_context::<Session>().instance.name;
    let count = move || options.with(|options| options.as_ref().map_or(0, |options| options.assets));
    let pictures = move || {
        let is_marked = form.watermark.get();
        pictures.with(|assets| assets.iter().filter_map(|asset| picture(asset, is_marked)).collect::<Vec<_>>())
    };
    let looked_at = move || {
        let note = if form.watermark.get() && form.originals.get() {
            t::originals_unmarked(locale())
        } else {
            t::seen_up_to(locale())
        };
        let words = if form.watermark.get() { t::assets_to_look_at_marked } else { t::assets_to_look_at };
        line(Icon::Eye, words(locale(), count()), Some(note.to_owned()))
    };
    let allowed = move || options.with(|options| words::allowed(&form.allow(options.as_ref()), options.as_ref()));
    let bytes =
        move || options.with(|options| options.as_ref().map(|options| bytes(form, options)).unwrap_or_default());
    view! {
        <aside aria-labelledby="gives-heading" tabindex="0">
            <h2 id="gives-heading">{t::what_recipients_get(locale())}</h2>
            <button type="button" class="btn s" on:click=move |_| look.run(())>{icon(Icon::Open)}{t::view_as_recipient(locale())}</button>
            <div class="peek" aria-hidden="true">
                <header>{instance}<b>{move || name.get()}</b>{move || open(form)}{move || form.own_message().map(|words| view! { <p>{words}</p> }.into_any())}</header>
                <div class="wall">{move || pictures()}</div>
                {move || allowed().map(|_| {
                    view! { <footer><b>{t::all_as_zip(locale(), &i18n::size(bytes()))}</b><i>{t::download(locale())}</i></footer> }.into_any()
                })}
            </div>
            <div role="status"><ul class="gives">
                {move || (!form.active.get()).then(|| line(Icon::Pause, t::gives_nothing_paused(locale()).to_owned(), None))}
                {move || form.is_locked().then(|| line(Icon::Lock, t::first_a_password(locale()).to_owned(), None))}
                {move || form.own_message().map(|_| line(Icon::Text, t::gives_message(locale()).to_owned(), None))}
                {move || looked_at()}
                {move || (!form.properties.get()).then(|| line(Icon::EyeOff, t::gives_no_properties(locale()).to_owned(), None))}
                {move || match allowed() {
                    Some(allowed) => line(Icon::Download, allowed, Some(files_note(form, bytes()))),
                    None => line(Icon::Ban, t::nothing_to_download(locale()).to_owned(), None),
                }}
                {move || start(form).map(|start| {
                    line(Icon::Calendar, t::from_date(locale(), &start), Some(t::then_opens(locale()).to_owned()))
                })}
                {move || match until(form) {
                    Some(until) => line(Icon::Clock, t::until(locale(), &until), Some(t::then_expired(locale()).to_owned())),
                    None => line(Icon::Clock, t::permanent(locale()).to_owned(), None),
                }}
                {move || {
                    let searched = (form.indexable.get() && !form.is_locked()).then(|| t::search_may_list(locale()).to_owned());
                    line(Icon::Globe, words::shown_by(&form.embed_sites()), searched)
                }}
            </ul></div>
            {base.with_untracked(Option::is_some).then(|| view! { <Changes form options base/> })}
        </aside>
    }
}

/// What saving the form changes for those who hold the link.
#[component]
fn Changes(form: Form, options: Signal<Option<LinkOptions>>, base: Signal<Option<Link>>) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let changes = Memo::new(move |_| {
        let Some(before) = base.get() else { return (Vec::new(), false) };
        let after = options.with(|options| form.as_link(&before, options.as_ref()));
        let mut changes = changes::for_recipients(&before, &after, now.get());
        let is_new_password = before.has_password && form.password.get() == Password::Set;
        if is_new_password {
            changes.push(t::change_new_password(locale()).to_owned());
        }
        (changes, is_new_password || changes::breaks_off(&before, &after, now.get()))
    });
    let breaks_off = Memo::new(move |_| changes.with(|(_, breaks_off)| *breaks_off));
    let running = running(base, breaks_off);
    view! {
        <h2>{t::what_changes(locale())}</h2>
        <div role="status">
            {changing(move || match changes.get() {
                (none, _) if none.is_empty() => view! { <p class="note">{t::nothing_changes(locale())}</p> }.into_any(),
                (changes, breaks_off) => {
                    let rows = changes.into_iter().map(|words| line(Icon::Pencil, words, None));
                    let running = running.get().filter(|running| breaks_off && *running > 0);
                    let running = running.map(|count| line(Icon::Download, t::downloads_running(locale(), count), None));
                    view! { <ul class="gives">{rows.collect_view()}{running}</ul> }.into_any()
                }
            })}
        </div>
    }
}

/// How many downloads run that may break off, asked when they may.
fn running(base: Signal<Option<Link>>, breaks_off: Memo<bool>) -> RwSignal<Option<u64>> {
    let running = RwSignal::new(None);
    Effect::new(move |_| {
        let Some(link) = base.get().filter(|_| breaks_off.get()) else { return };
        spawn_local(async move {
            let now = client::get_link(link.id).await.map_or(link.running_downloads, |link| link.running_downloads);
            running.try_set(Some(now));
        });
    });
    running
}

/// «the end of 24 Dec 2026, CET».
fn until(form: Form) -> Option<String> {
    form.end().map(|at| time::typed_words(at, form.time.with(String::is_empty), &form.zone.get()))
}

/// «1 Dec 2026, 09:00 CET».
fn start(form: Form) -> Option<String> {
    form.start().map(|at| time::typed_words(at, false, &time::own_zone()))
}

/// From when until when, as the page says it.
fn open(form: Form) -> Option<String> {
    match (start(form), until(form)) {
        (Some(start), Some(until)) => Some(t::open_from_until(locale(), &start, &until)),
        (Some(start), None) => Some(t::open_from(locale(), &start)),
        (None, Some(until)) => Some(t::open_until(locale(), &until)),
        (None, None) => None,
    }
}

/// «4.1 MB. 10 downloads in all».
fn files_note(form: Form, bytes: u64) -> String {
    let size = i18n::size(bytes);
    match form.own_limit() {
        Ok(Some(all)) => [size, t::downloads_in_all(locale(), all)].join(". "),
        _ => size,
    }
}

fn line(sign: Icon, words: String, note: Option<String>) -> AnyView {
    view! { <li>{icon(sign)}<span>{words}{note.map(|note| view! { <span class="note">{note}</span> })}</span></li> }
        .into_any()
}

/// A small picture as recipients see it.
fn picture(asset: &Asset, is_marked: bool) -> Option<AnyView> {
    let small = asset.renditions.first()?.url.clone();
    let small = if is_marked { client::watermark_sample(asset.id) } else { small };
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
    let attachments = if allow.attachments { options.attachments.bytes } else { 0 };
    originals + proxies.map(|profile| profile.bytes).sum::<u64>() + attachments
}
