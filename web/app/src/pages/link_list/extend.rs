use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Date, Link, LinksChange};
use wasm_split_helpers::wasm_split;
use web_sys::SubmitEvent;

use super::list::{LinkList, Outcome};
use crate::{
    client::{self, Failure},
    components::{FieldError, FormError, Icon, Window, icon, when},
    i18n::{locale, t},
    later::Part,
    links::DayInput,
    time::{self, Instant},
};

#[wasm_split(link_bulk, fallible)]
pub fn extend_links() -> Part<(LinkList, Vec<Link>)> {
    Ok(|(list, links)| view! { <ExtendLinks list links/> }.into_any())
}

/// Asks until when the links open: a day, or without an end.
#[component]
fn ExtendLinks(list: LinkList, links: Vec<Link>) -> impl IntoView {
    let now = expect_context::<RwSignal<Instant>>();
    let count = links.len() as u64;
    let day = RwSignal::new(time::day_after(now.get_untracked(), 1, 0));
    let forever = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let failure = RwSignal::new(None::<Failure>);
    let is_empty = RwSignal::new(false);
    // A day that is picked is wanted.
    Effect::new(move |before: Option<()>| {
        day.track();
        if before.is_some() && day.with_untracked(|day| !day.is_empty()) {
            forever.set(false);
            is_empty.set(false);
        }
    });
    let end = move || (!forever.get()).then(|| time::typed(&day.get(), "")).flatten();
    let fault = move || {
        let service = failure.with(|failure| failure.as_ref()?.beside("/change/expires_on"));
        service.or_else(|| is_empty.get().then(|| t::choose_a_last_day(locale()).to_owned()))
    };
    let bad = Signal::derive(move || fault().is_some());
    let above = Signal::derive(move || failure.with(|failure| failure.as_ref()?.above(&["/change/expires_on"])));
    let shorter = {
        let links = links.clone();
        move || {
            let Some(end) = end() else { return Vec::new() };
            let ends_later =
                |link: &&Link| link.expires_at.as_ref().is_none_or(|at| Instant::from(at) > Instant(end.0 + 1.0));
            links.iter().filter(ends_later).map(|link| link.name.clone()).collect::<Vec<_>>()
        }
    };
    let shorter = Memo::new(move |_| shorter());
    let note = move || match (forever.get(), end()) {
        (true, _) => t::without_end_note(locale()).to_owned(),
        (false, Some(at)) => t::open_until(locale(), &time::typed_words(at, true, &time::own_zone())),
        (false, None) => String::new(),
    };
    let close = Callback::new(move |()| list.open.set(None));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        let chosen = (!forever.get_untracked()).then(|| day.get_untracked());
        if chosen.as_ref().is_some_and(String::is_empty) {
            return is_empty.set(true);
        }
        busy.set(true);
        let links = links.clone();
        spawn_local(async move {
            let change = LinksChange {
                expires_on: Some(chosen.map(Date)),
                expires_time: Some(None),
                time_zone: Some(Some(time::own_zone())),
                ..LinksChange::default()
            };
            let answer = client::edit_links(&links, change).await;
            busy.try_set(false);
            match list.settle_act(&links, answer) {
                Outcome::Done => {
                    close.try_run(());
                    list.say(t::ends_changed(locale(), count));
                }
                Outcome::Overtaken => {
                    close.try_run(());
                }
                Outcome::Refused(wrong) => drop(failure.try_set(Some(wrong))),
            }
        });
    };
    let quick = move |words: &'static str, months: u32, days: u32| {
        let value = Memo::new(move |_| time::day_after(now.get(), months, days));
        let chosen = move || !forever.get() && day.get() == value.get();
        view! {
            <button type="button" aria-pressed=move || if chosen() { "true" } else { "false" } on:click=move |_| { forever.set(false); day.set(value.get_untracked()); }>{words}</button>
        }
    };
    view! {
        <Window heading=t::end_of_links(locale(), count) width=480 on_close=close>
            <form class="body" id="extend-form" novalidate=true on:submit=submit>
                <FormError words=above/>
                <section class="part">
                    <div class="opened">
                        <div class="seg text" role="group" aria-label=t::quick_choices(locale())>
                            {quick(t::a_week(locale()), 0, 7)}
                            {quick(t::a_month(locale()), 1, 0)}
                            {quick(t::a_year(locale()), 12, 0)}
                            <button type="button" aria-pressed=move || if forever.get() { "true" } else { "false" } on:click=move |_| forever.set(true)>{t::permanent(locale())}</button>
                        </div>
                        {when(move || !forever.get(), move || view! { <DayInput words=t::last_day(locale()) value=day bad note="extend-note"/> })}
                    </div>
                    <div class="field after" id="extend-note">
                        {move || match fault() {
                            Some(words) => view! { <FieldError id="extend-error" words/> }.into_any(),
                            None => view! { <p class="note">{note()}</p> }.into_any(),
                        }}
                    </div>
                </section>
                {when(move || shorter.with(|names| !names.is_empty()), move || view! {
                    <p class="callout warn" role="status">{icon(Icon::Alert)}<span>{move || shorter.with(|names| t::ends_earlier(locale(), names.len() as u64, &names.join(", ")))}</span></p>
                })}
            </form>
            <footer>
                <span class="grow"></span>
                <button type="button" class="btn" on:click=move |_| close.run(())>{t::cancel(locale())}</button>
                <button form="extend-form" class="btn primary" aria-disabled=move || busy.get().then_some("true")>{t::save_changes(locale())}</button>
            </footer>
        </Window>
    }
}
