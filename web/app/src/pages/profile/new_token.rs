use leptos::prelude::*;
use vitrine_shared::{CreateToken, Right, Session, Timestamp};
use web_sys::SubmitEvent;

use crate::{
    client,
    components::{Attempt, Field, FieldError, FormError, Select, ShownOnce, Window, changing},
    i18n::{locale, t},
    rights::right_name,
    time::{DAY, Instant},
};

const FIELDS: [&str; 3] = ["/name", "/scopes", "/expires_at"];
/// Days that are offered; beside them it may be without an end.
const DAYS: [u16; 3] = [30, 90, 365];

/// Makes a token and shows it this once.
#[component]
pub fn NewToken(close: Callback<()>) -> impl IntoView {
    let secret = RwSignal::new(None::<String>);
    let heading = Signal::derive(move || {
        let words = if secret.with(Option::is_some) { t::token_ready(locale()) } else { t::create_token(locale()) };
        words.to_owned()
    });
    view! {
        <Window heading width=520 on_close=close>
            {changing(move || match secret.get() {
                None => view! { <TokenForm secret close/> }.into_any(),
                Some(secret) => {
                    let (label, note) = (t::token(locale()), t::token_shown_once(locale()));
                    view! { <ShownOnce label secret note close/> }.into_any()
                }
            })}
        </Window>
    }
}

#[component]
fn TokenForm(secret: RwSignal<Option<String>>, close: Callback<()>) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let attempt = Attempt::new();
    let name = RwSignal::new(String::new());
    let days = RwSignal::new("90".to_owned());
    let scopes = RwSignal::new(Vec::<Right>::new());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let days: Option<u16> = days.get_untracked().parse().ok();
        let request = CreateToken {
            name: name.get_untracked(),
            scopes: scopes.get_untracked(),
            expires_at: days.map(|days| Timestamp::from(Instant(now.get_untracked().0 + f64::from(days) * DAY))),
        };
        attempt.run(async move { client::create_token(&request).await }, move |made| {
            secret.try_set(made.secret);
        });
    };
    let wrong = attempt.beside("/scopes");
    let choices = expect_context::<Session>().rights.into_iter().map(|right| {
        let choose = move |event| {
            let chosen = event_target_checked(&event);
            scopes.update(|scopes| {
                scopes.retain(|other| *other != right);
                if chosen {
                    scopes.push(right);
                }
            });
        };
        view! { <label class="opt"><input type="checkbox" class="check" on:change=choose/><span>{right_name(right)}</span></label> }
    });
    let mut ends: Vec<_> = DAYS.map(|days| (days.to_string(), t::days_count(locale(), u64::from(days)))).to_vec();
    ends.push((String::new(), t::without_end(locale()).to_owned()));
    view! {
        <form id="new-token" class="body stack" on:submit=submit novalidate=true>
            <FormError words=attempt.above(&FIELDS)/>
            <Field id="token-name" label=t::name(locale()) value=name focus=true hint=Some(t::token_name_hint(locale())) error=attempt.beside("/name")/>
            <fieldset class="scopes" aria-describedby="scopes-error">
                <legend>{t::token_may(locale())}</legend>
                {choices.collect_view()}
                <div class="field" id="scopes-error">{move || wrong.get().map(|words| view! { <FieldError id="scopes-words" words/> })}</div>
            </fieldset>
            <Select id="token-days" label=t::token_works_for(locale()) value=days options=ends error=attempt.beside("/expires_at")/>
        </form>
        <footer>
            <span class="grow"></span>
            <button type="button" class="btn" on:click=move |_| close.run(())>{t::cancel(locale())}</button>
            <button form="new-token" class="btn primary" aria-disabled=move || attempt.busy()>{t::create(locale())}</button>
        </footer>
    }
}
