use leptos::{html, prelude::*};
use vitrine_shared::{Link, LinkOptions};

use super::{
    form::{Embedding, Form},
    sites::SitesPart,
};
use crate::{
    browser,
    components::{Field, FieldError, Icon, icon, when},
    i18n::{locale, t},
};

/// «More», folded: what most links need not say.
#[component]
pub fn MorePart(
    form: Form,
    options: Signal<Option<LinkOptions>>,
    link: Option<Link>,
    /// The sites that may embed it are what the window was opened for.
    sites: bool,
) -> impl IntoView {
    let details = NodeRef::<html::Details>::new();
    let begins_open = sites || untrack(|| form.says_more());
    Effect::new(move |_| {
        if let (Some(details), true) = (details.get(), form.faults.with(|faults| faults.are_in_more())) {
            details.set_open(true);
        }
    });
    if sites {
        browser::focus_soon(
            if untrack(|| form.embedding()) == Embedding::These { "embed-sites" } else { "embed-these" }.to_owned(),
        );
    }
    view! {
        <details class="part more" node_ref=details open=begins_open>
            <summary>{icon(Icon::Right)}<span>{t::more(locale())}<span class="note">{t::more_note(locale())}</span></span></summary>
            <SlugField form options/>
            <LimitField form link/>
            <MessageField form/>
            <Switch id="show-properties" on=form.properties words=t::show_properties(locale()) note=Signal::derive(|| t::show_properties_note(locale()))/>
            <SitesPart form/>
            <Switch id="indexable" on=form.indexable words=t::let_engines_list(locale())
                note=Signal::derive(move || if form.is_locked() { t::let_engines_locked(locale()) } else { t::let_engines_note(locale()) })/>
        </details>
    }
}

/// The slug, and the address that it makes.
#[component]
pub fn SlugField(form: Form, options: Signal<Option<LinkOptions>>) -> impl IntoView {
    let address = move || {
        let slug = form.own_slug()?;
        options.with(|options| options.as_ref().map(|options| [options.address.as_str(), &slug].concat()))
    };
    let is_easy = move || form.slug.with(|slug| !slug.trim().is_empty()) && !form.is_locked();
    view! {
        <div class="stack-s">
            <Field id="link-slug" label=t::short_address(locale()) value=form.slug hint=Some(t::short_address_hint(locale()))
                error=Signal::derive(move || form.faults.with(|faults| faults.slug.clone()))/>
            {move || address().map(|address| view! { <output class="input copyable" for="link-slug">{address}</output> }.into_any())}
            {when(is_easy, || view! { <p class="callout warn" role="status">{icon(Icon::Alert)}<span>{t::short_address_easy(locale())}</span></p> })}
        </div>
    }
}

#[component]
fn LimitField(form: Form, link: Option<Link>) -> impl IntoView {
    let fault = move || form.faults.with(|faults| faults.limit.clone());
    let left = link.and_then(|link| link.downloads_left.zip(link.max_downloads));
    let hint = match left {
        Some((left, all)) => t::downloads_are_left(locale(), left, all),
        None => t::limit_hint(locale()).to_owned(),
    };
    view! {
        <div class="field">
            <label for="link-limit">{t::limit_of_downloads(locale())}</label>
            <div class="input number" class:bad=move || fault().is_some()>
                <input id="link-limit" type="text" inputmode="numeric" autocomplete="off" prop:value=move || form.limit.get()
                    on:input=move |event| form.limit.set(event_target_value(&event))
                    aria-invalid=move || fault().is_some().then_some("true") aria-describedby="link-limit-note"/>
            </div>
            <div id="link-limit-note">
                {move || match fault() {
                    Some(words) => view! { <FieldError id="link-limit-error" words/> }.into_any(),
                    None => view! { <p class="note">{hint.clone()}</p> }.into_any(),
                }}
            </div>
        </div>
    }
}

#[component]
fn MessageField(form: Form) -> impl IntoView {
    let fault = move || form.faults.with(|faults| faults.message.clone());
    view! {
        <div class="field">
            <label for="link-message">{t::message_to_recipients(locale())}</label>
            <textarea id="link-message" class="input" class:bad=move || fault().is_some() rows="3" maxlength=vitrine_shared::MESSAGE_CHARS.to_string()
                prop:value=move || form.message.get() on:input=move |event| form.message.set(event_target_value(&event))
                aria-invalid=move || fault().is_some().then_some("true") aria-describedby="link-message-note"></textarea>
            <div id="link-message-note">
                {move || match fault() {
                    Some(words) => view! { <FieldError id="link-message-error" words/> }.into_any(),
                    None => view! { <p class="note">{t::message_hint(locale())}</p> }.into_any(),
                }}
            </div>
        </div>
    }
}

#[component]
fn Switch(id: &'static str, on: RwSignal<bool>, words: &'static str, note: Signal<&'static str>) -> impl IntoView {
    view! {
        <div class="part-head">
            <input type="checkbox" role="switch" class="switch" id=id prop:checked=move || on.get()
                on:change=move |event| on.set(event_target_checked(&event))/>
            <label for=id>{words}<span class="note">{move || note.get()}</span></label>
        </div>
    }
}
