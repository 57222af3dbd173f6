use leptos::prelude::*;

use super::form::{Embedding, Form};
use crate::{
    components::{FieldError, when},
    i18n::{locale, t},
};

/// Which other sites may show the link in a frame.
#[component]
pub fn SitesPart(form: Form) -> impl IntoView {
    let chosen = Memo::new(move |_| form.embedding());
    let choice = move |id: &'static str, one: Embedding, words: &'static str| {
        view! {
            <div class="opt">
                <input type="radio" class="check radio" name="embedding" id=id prop:checked=move || chosen.get() == one
                    on:change=move |_| form.embedding.set(Some(one))/>
                <label for=id>{words}</label>
            </div>
        }
    };
    view! {
        <fieldset aria-labelledby="sites-heading">
            <h3 id="sites-heading">{t::on_other_sites(locale())}</h3>
            {choice("embed-any", Embedding::Any, t::embed_any(locale()))}
            {choice("embed-nowhere", Embedding::Nowhere, t::embed_none(locale()))}
            {choice("embed-these", Embedding::These, t::embed_these(locale()))}
            {when(move || chosen.get() == Embedding::These, move || view! {<Sites form/>})}
        </fieldset>
    }
}

#[component]
fn Sites(form: Form) -> impl IntoView {
    let fault = move || form.faults.with(|faults| faults.sites.clone());
    view! {
        <div class="opened inset field">
            <textarea id="embed-sites" class="input" class:bad=move || fault().is_some() rows="3" spellcheck="false" autocapitalize="off"
                aria-label=t::sites_one_a_line(locale()) placeholder="https://example.com"
                prop:value=move || form.sites.get() on:input=move |event| form.sites.set(event_target_value(&event))
                aria-invalid=move || fault().is_some().then_some("true") aria-describedby="embed-sites-note"></textarea>
            <div id="embed-sites-note">
                {move || match fault() {
                    Some(words) => view! { <FieldError id="embed-sites-error" words/> }.into_any(),
                    None => view! { <p class="note">{t::sites_hint(locale())}</p> }.into_any(),
                }}
            </div>
        </div>
    }
}
