use leptos::{prelude::*, task::spawn_local};
use vitrine_locales::Locale;
use vitrine_shared::{EditProfile, Language, Profile};
use web_sys::SubmitEvent;

use crate::{
    client,
    components::{Attempt, Field, FormError, Select, changing},
    i18n::{self, locale, t},
    time,
    toasts::Toasts,
};

const FIELDS: [&str; 3] = ["/name", "/language", "/time_zone"];

/// Name, language and time zone.
#[component]
pub fn AboutYou() -> impl IntoView {
    let toasts = expect_context::<Toasts>();
    let profile = RwSignal::new(None::<Profile>);
    spawn_local(async move {
        match client::get_profile().await {
            Ok(read) => {
                profile.try_set(Some(read));
            }
            Err(failure) => toasts.fail(&failure),
        }
    });
    view! {
        <section class="panel" aria-labelledby="about-heading">
            <header><h2 id="about-heading">{t::about_you(locale())}</h2></header>
            {changing(move || profile.get().map(|profile| view! { <AboutForm profile/> }).into_any())}
        </section>
    }
}

#[component]
fn AboutForm(profile: Profile) -> impl IntoView {
    let toasts = expect_context::<Toasts>();
    let attempt = Attempt::new();
    let version = StoredValue::new(profile.version);
    let name = RwSignal::new(profile.member.name);
    let spoken = RwSignal::new(profile.language);
    let language = RwSignal::new(profile.language.map(tag).unwrap_or_default().to_owned());
    let zone = RwSignal::new(profile.time_zone.unwrap_or_default());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let request = EditProfile {
            name: Some(name.get_untracked()),
            language: Some(named(&language.get_untracked())),
            time_zone: Some(Some(zone.get_untracked()).filter(|zone| !zone.is_empty())),
        };
        attempt.run(async move { client::edit_profile(version.get_value(), &request).await }, move |profile| {
            version.set_value(profile.version);
            toasts.say(t::profile_saved(locale()));
            if profile.language != spoken.get_untracked() {
                spoken.set(profile.language);
                speak(profile.language);
            }
        });
    };
    let mut languages = vec![(String::new(), t::as_browser(locale()).to_owned())];
    languages.extend(Locale::ALL.map(|one| (one.as_str().to_owned(), one.name().to_owned())));
    let mut zones = vec![(String::new(), t::as_team(locale()).to_owned())];
    zones.extend(time::zones().into_iter().map(|zone| (zone.clone(), zone.replace('_', " "))));
    view! {
        <form on:submit=submit novalidate=true>
            <FormError words=attempt.above(&FIELDS)/>
            <Field id="name" label=t::your_name(locale()) value=name autocomplete="name" error=attempt.beside("/name")/>
            <Select id="language" label=t::language(locale()) value=language options=languages error=attempt.beside("/language")/>
            <Select id="zone" label=t::time_zone(locale()) value=zone options=zones error=attempt.beside("/time_zone")/>
            <p class="note">{t::time_zone_note(locale())}</p>
            <button class="btn primary" aria-disabled=move || attempt.busy()>{t::save(locale())}</button>
        </form>
    }
}

/// Draws everything in the new language; what was chosen on this device before would win over it.
fn speak(language: Option<Language>) {
    match language {
        Some(Language::En) => i18n::choose(Locale::En),
        Some(Language::Ru) => i18n::choose(Locale::Ru),
        None => i18n::forget_choice(),
    }
}

const fn tag(language: Language) -> &'static str {
    match language {
        Language::En => "en",
        Language::Ru => "ru",
    }
}

fn named(tag: &str) -> Option<Language> {
    match tag {
        "en" => Some(Language::En),
        "ru" => Some(Language::Ru),
        _ => None,
    }
}
