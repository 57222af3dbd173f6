use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Session, Token};

use super::new_token::NewToken;
use crate::{
    browser, client,
    components::{Attempt, FormError, Icon, Window, changing, icon, rows, when},
    i18n::{locale, t},
    live::{Live, News},
    rights::right_name,
    time::{self, Instant},
    toasts::Toasts,
};

/// What stands before the page.
#[derive(Clone)]
enum Open {
    New,
    Revoke(Token),
}

/// Personal access tokens: the list, making one, revoking one.
#[component]
pub fn Tokens() -> impl IntoView {
    let live = expect_context::<Live>();
    let own = expect_context::<Session>().member.id;
    let tokens = RwSignal::new(None::<Vec<Token>>);
    let open = RwSignal::new(None::<Open>);
    let read = move || {
        spawn_local(async move {
            if let Ok(read) = client::list_tokens().await {
                tokens.try_set(Some(read));
            }
        });
    };
    read();
    live.on_news(move |news| {
        if matches!(news, News::Member(id) if *id == own) || matches!(news, News::Missed) {
            read();
        }
    });
    let close = Callback::new(move |()| {
        open.set(None);
        read();
    });
    let all = move || tokens.get().unwrap_or_default();
    view! {
        <section class="panel whole" aria-labelledby="tokens-heading">
            <header>
                <h2 id="tokens-heading" tabindex="-1">{t::access_tokens(locale())}</h2>
                <button type="button" class="btn s" on:click=move |_| open.set(Some(Open::New))>{icon(Icon::Plus)}{t::create_token(locale())}</button>
            </header>
            <p class="note">{t::tokens_note(locale())}</p>
            {when(move || tokens.with(|all| all.as_ref().is_some_and(Vec::is_empty)), || view! { <p class="muted">{t::no_tokens(locale())}</p> })}
            {when(move || !all().is_empty(), move || view! {
                <ul class="ending" aria-labelledby="tokens-heading">
                    {rows(all, identity, move |token| view! { <Row token open/> })}
                </ul>
            })}
            {changing(move || match open.get() {
                None => ().into_any(),
                Some(Open::New) => view! { <NewToken close/> }.into_any(),
                Some(Open::Revoke(token)) => view! { <Revoke token close/> }.into_any(),
            })}
        </section>
    }
}

/// A row is drawn anew when what it shows has changed.
fn identity(token: &Token) -> String {
    [token.id.to_string(), token.last_used_at.as_ref().map(|at| at.0.clone()).unwrap_or_default()].join(" ")
}

#[component]
fn Row(token: Token, open: RwSignal<Option<Open>>) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let scopes = token.scopes.iter().map(|right| right_name(*right)).collect::<Vec<_>>().join(", ");
    let (ends, used) = (token.expires_at.clone(), token.last_used_at.clone());
    let note = move || {
        let now = now.get();
        let end = ends.as_ref().map_or_else(
            || t::token_without_end(locale()).to_owned(),
            |at| {
                let is_over = Instant::from(at) <= now;
                let words = if is_over { t::token_expired } else { t::token_until };
                words(locale(), &time::date_time(at))
            },
        );
        let used = used.as_ref().map_or_else(
            || t::token_never_used(locale()).to_owned(),
            |at| t::last_used_at(locale(), &time::ago(at, now)),
        );
        [end, used].join(", ")
    };
    let label = t::revoke_named(locale(), &token.name);
    view! {
        <li>
            {icon(Icon::Key)}
            <div class="grow"><p class="strong">{token.name.clone()}</p><p class="small muted">{scopes}</p><p class="note">{note}</p></div>
            <button type="button" class="btn s" aria-label=label on:click=move |_| open.set(Some(Open::Revoke(token.clone())))>{t::revoke(locale())}</button>
        </li>
    }
}

/// Asks before a token ends for ever.
#[component]
fn Revoke(token: Token, close: Callback<()>) -> impl IntoView {
    let toasts = expect_context::<Toasts>();
    let attempt = Attempt::new();
    let heading = t::revoke_heading(locale(), &token.name);
    let (id, name) = (token.id, token.name);
    let revoke = move |_| {
        let name = name.clone();
        attempt.run(client::delete_token(id), move |()| {
            toasts.say(t::token_revoked(locale(), &name));
            close.run(());
            browser::focus_soon("tokens-heading".to_owned());
        });
    };
    let seal = view! { <span class="seal bad">{icon(Icon::Alert)}</span> }.into_any();
    view! {
        <Window heading width=480 seal=seal alert=true on_close=close>
            <div class="body stack">
                <FormError words=attempt.above(&[])/>
                <p id="window-words">{t::revoke_words(locale())}</p>
            </div>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" autofocus on:click=move |_| close.run(())>{t::keep_token(locale())}</button>
                <button type="button" class="btn danger" aria-disabled=move || attempt.busy() on:click=revoke>{icon(Icon::Ban)}{t::revoke(locale())}</button>
            </footer>
        </Window>
    }
}
