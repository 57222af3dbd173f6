use leptos::prelude::*;

use super::{Icon, icon, sized_icon};
use crate::i18n::{locale, t};

/// A line to fill in, with its label, its hint, and what is wrong with it.
#[component]
pub fn Field(
    id: &'static str,
    label: &'static str,
    value: RwSignal<String>,
    #[prop(default = "text".into(), into)] kind: Signal<&'static str>,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(optional_no_strip)] sign: Option<Icon>,
    #[prop(optional_no_strip)] hint: Option<&'static str>,
    #[prop(optional)] class: Option<&'static str>,
    #[prop(optional)] focus: bool,
    #[prop(optional, into)] placeholder: Signal<String>,
    #[prop(into)] error: Signal<Option<String>>,
    /// Stands inside the line, at its end.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let error_id = [id, "-error"].concat();
    let hint_id = [id, "-hint"].concat();
    let described = {
        let (error_id, hint_id, hinted) = (error_id.clone(), hint_id.clone(), hint.is_some());
        move || if error.with(Option::is_some) { Some(error_id.clone()) } else { hinted.then(|| hint_id.clone()) }
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <div class="input" class:bad=move || error.with(Option::is_some)>
                {sign.map(icon)}
                <input id=id class=class type=move || kind.get() autocomplete=autocomplete autofocus=focus placeholder=move || placeholder.get()
                    prop:value=move || value.get() on:input=move |event| value.set(event_target_value(&event))
                    aria-invalid=move || error.with(Option::is_some).then_some("true") aria-describedby=described/>
                {children.map(|children| children())}
            </div>
            {move || match error.get() {
                Some(words) => view! { <FieldError id=error_id.clone() words/> }.into_any(),
                None => hint.map(|hint| view! { <span class="hint" id=hint_id.clone()>{hint}</span> }).into_any(),
            }}
        </div>
    }
}

/// What is wrong with a field.
#[component]
pub fn FieldError(#[prop(into)] id: String, words: String) -> impl IntoView {
    view! { <span class="error" id=id>{sized_icon(Icon::Alert, "i i-12")}<span>{words}</span></span> }
}

/// A password, hidden until it is asked to be shown.
#[component]
pub fn PasswordField(
    id: &'static str,
    #[prop(default = t::password(locale()))] label: &'static str,
    value: RwSignal<String>,
    autocomplete: &'static str,
    #[prop(optional_no_strip)] sign: Option<Icon>,
    #[prop(optional_no_strip)] hint: Option<&'static str>,
    #[prop(into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let kind = Signal::derive(move || if shown.get() { "text" } else { "password" });
    view! {
        <Field id label value kind autocomplete sign hint error>
            <button type="button" class="ib s" aria-label=t::show_password(locale())
                aria-pressed=move || if shown.get() { "true" } else { "false" }
                on:click=move |_| shown.update(|shown| *shown = !*shown)>
                {move || icon(if shown.get() { Icon::EyeOff } else { Icon::Eye })}
            </button>
        </Field>
    }
}

/// One out of a list.
#[component]
pub fn Select(
    id: &'static str,
    label: &'static str,
    value: RwSignal<String>,
    /// Value and words.
    options: Vec<(String, String)>,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let error_id = [id, "-error"].concat();
    let described = error_id.clone();
    let options = options
        .into_iter()
        .map(|(option, words)| {
            let selected = value.with_untracked(|value| *value == option);
            view! { <option value=option selected=selected>{words}</option> }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id class="input" class:bad=move || error.with(Option::is_some)
                on:change=move |event| value.set(event_target_value(&event))
                aria-describedby=move || error.with(Option::is_some).then(|| described.clone())>{options}</select>
            {move || error.get().map(|words| view! { <FieldError id=error_id.clone() words/> }.into_any())}
        </div>
    }
}

/// What is wrong with the form as a whole, said at once to who cannot see it.
#[component]
pub fn FormError(words: Signal<Option<String>>) -> impl IntoView {
    view! {
        <div role="alert">
            {move || words.get().map(|words| view! { <p class="callout danger">{icon(Icon::Alert)}<span>{words}</span></p> }.into_any())}
        </div>
    }
}
