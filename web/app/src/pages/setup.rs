use leptos::{prelude::*, task::spawn_local};
use vitrine_locales::Locale;
use vitrine_shared::{Language, ProblemCode, SetupRequest};
use wasm_split_helpers::wasm_split;
use web_sys::SubmitEvent;

use super::gate::Gate;
use crate::{
    address::Address,
    browser,
    client::{self, Failure},
    components::{Field, FormError, Icon, PasswordField, Select},
    i18n::{locale, t},
    later::Part,
    time,
};

const FIELDS: [&str; 7] = ["/code", "/instance_name", "/language", "/time_zone", "/name", "/email", "/password"];

#[wasm_split(doors, fallible)]
pub fn setup_page() -> Part<()> {
    Ok(|()| view! { <SetupPage/> }.into_any())
}

/// The first run: names the instance and makes its administrator.
#[component]
fn SetupPage() -> impl IntoView {
    let code = RwSignal::new(untrack(|| expect_context::<Address>().query("code")).unwrap_or_default());
    let [team, name, email, password] = [(); 4].map(|()| RwSignal::new(String::new()));
    let language = RwSignal::new(locale().as_str().to_owned());
    let zone = RwSignal::new(time::own_zone());
    let busy = RwSignal::new(false);
    let failure = RwSignal::new(None::<Failure>);
    browser::set_title(t::setup_heading(locale()));
    let beside = move |pointer: &'static str| {
        Signal::derive(move || {
            failure.with(|failure| {
                let failure = failure.as_ref()?;
                let wrong_code = pointer == "/code" && failure.code() == Some(ProblemCode::WrongSetupCode);
                if wrong_code { Some(failure.sentence()) } else { failure.beside(pointer) }
            })
        })
    };
    let above = move || {
        failure.with(|failure| {
            let failure = failure.as_ref()?;
            let beside = failure.code() == Some(ProblemCode::WrongSetupCode);
            failure.above(&FIELDS).filter(|_| !beside)
        })
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let request = SetupRequest {
            code: code.get_untracked().trim().to_owned(),
            instance_name: team.get_untracked(),
            language: if language.get_untracked() == "ru" { Language::Ru } else { Language::En },
            time_zone: zone.get_untracked(),
            name: name.get_untracked(),
            email: email.get_untracked(),
            password: password.get_untracked(),
        };
        spawn_local(async move {
            match client::setup_instance(&request).await {
                Ok(_) => browser::leave_for("/assets"),
                Err(wrong) => {
                    failure.set(Some(wrong));
                    busy.set(false);
                    browser::focus_first_wrong();
                }
            }
        });
    };
    let languages = Locale::ALL.map(|locale| (locale.as_str().to_owned(), locale.name().to_owned())).to_vec();
    let zones = time::zones().into_iter().map(|zone| (zone.clone(), zone.replace('_', " "))).collect();
    view! {
        <Gate picture=include_str!("pictures/hall.svg") caption=t::setup_picture(locale())>
            <form on:submit=submit novalidate=true>
                <div class="stack-s"><h1>{t::setup_heading(locale())}</h1><p class="note">{t::setup_note(locale())}</p></div>
                <FormError words=Signal::derive(above)/>
                <Field id="code" label=t::setup_code(locale()) value=code sign=Some(Icon::Shield) class="mono" focus=true
                    hint=Some(t::setup_code_hint(locale())) error=beside("/code")/>
                <Field id="team" label=t::team_name(locale()) value=team autocomplete="organization"
                    hint=Some(t::team_name_hint(locale())) error=beside("/instance_name")/>
                <div class="pair">
                    <Select id="language" label=t::language(locale()) value=language options=languages error=beside("/language")/>
                    <Select id="zone" label=t::time_zone(locale()) value=zone options=zones error=beside("/time_zone")/>
                </div>
                <Field id="name" label=t::your_name(locale()) value=name autocomplete="name" error=beside("/name")/>
                <Field id="email" label=t::email(locale()) value=email kind="email" autocomplete="username" error=beside("/email")/>
                <PasswordField id="password" value=password autocomplete="new-password"
                    hint=Some(t::member_password_hint(locale())) error=beside("/password")/>
                <button class="btn primary l wide" aria-disabled=move || busy.get().then_some("true")>{t::create_and_sign_in(locale())}</button>
            </form>
        </Gate>
    }
}
