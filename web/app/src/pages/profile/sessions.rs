use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{OwnSession, Session};

use crate::{
    browser, client,
    components::{Icon, icon, rows, when},
    i18n::{locale, t},
    live::{Live, News},
    time::{self, Instant},
    toasts::Toasts,
};

/// Where one is signed in; others can be ended.
#[component]
pub fn OwnSessions() -> impl IntoView {
    let (live, toasts) = (expect_context::<Live>(), expect_context::<Toasts>());
    let own = expect_context::<Session>().member.id;
    let sessions = RwSignal::new(Vec::<OwnSession>::new());
    let read = move || {
        spawn_local(async move {
            if let Ok(read) = client::list_sessions().await {
                sessions.try_set(read);
            }
        });
    };
    read();
    live.on_news(move |news| {
        if matches!(news, News::Member(id) if *id == own) || matches!(news, News::Missed) {
            read();
        }
    });
    let end = Callback::new(move |id: String| {
        spawn_local(async move {
            match client::delete_own_session(&id).await {
                Ok(()) => {
                    toasts.say(t::session_ended(locale()));
                    read();
                    browser::focus_soon("sessions-heading".to_owned());
                }
                Err(failure) => toasts.fail(&failure),
            }
        });
    });
    let end_others = move |_| {
        spawn_local(async move {
            match client::delete_other_sessions().await {
                Ok(()) => {
                    toasts.say(t::signed_out_elsewhere(locale()));
                    read();
                    browser::focus_soon("sessions-heading".to_owned());
                }
                Err(failure) => toasts.fail(&failure),
            }
        });
    };
    view! {
        <section class="panel whole" aria-labelledby="sessions-heading">
            <header>
                <h2 id="sessions-heading" tabindex="-1">{t::where_signed_in(locale())}</h2>
                {when(move || sessions.with(|all| all.len() > 1), move || view! {
                    <button type="button" class="btn s" on:click=end_others>{icon(Icon::Out)}{t::sign_out_elsewhere(locale())}</button>
                })}
            </header>
            <ul class="ending" aria-labelledby="sessions-heading">
                {rows(move || sessions.get(), identity, move |session| view! { <Row session end/> })}
            </ul>
        </section>
    }
}

/// A row is drawn anew when what it shows has changed.
fn identity(session: &OwnSession) -> String {
    [session.id.as_str(), &session.last_seen_at.0].join(" ")
}

#[component]
fn Row(session: OwnSession, end: Callback<String>) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let OwnSession { id, browser, system, current, created_at, last_seen_at, .. } = session;
    let known: Vec<String> = [browser, system].into_iter().flatten().collect();
    let name = if known.is_empty() { t::unknown_browser(locale()).to_owned() } else { known.join(", ") };
    let label = t::end_session_named(locale(), &name);
    let since = t::signed_in_at(locale(), &time::date_time(&created_at));
    let note = move || [since.clone(), t::last_used_at(locale(), &time::ago(&last_seen_at, now.get()))].join(", ");
    view! {
        <li>
            {icon(Icon::Key)}
            <div class="grow"><p class="strong">{name}</p><p class="note">{note}</p></div>
            {if current {
                view! { <span class="badge active">{t::this_session(locale())}</span> }.into_any()
            } else {
                view! {
                    <button type="button" class="btn s" aria-label=label on:click=move |_| end.run(id.clone())>{t::end_session(locale())}</button>
                }
                .into_any()
            }}
        </li>
    }
}
