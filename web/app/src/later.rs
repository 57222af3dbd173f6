//! Pages and windows whose code is fetched when they are first asked for, so that the app opens fast however much it can do.
//!
//! Such a part is a function with `#[wasm_split(file, fallible)]` that tells how to draw; `xtask` puts it, and all that only it
//! needs, into a file of its own. Functions with the same `file` share one.

use std::{pin::Pin, sync::Arc, time::Duration};

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::SplitLoaderError;

use crate::{
    browser,
    components::{Icon, Window, changing, icon, sized_icon},
    i18n::{locale, t},
    toasts::Toasts,
    windows::Windows,
};

/// How a part is drawn, once it is here.
pub type Part<P> = Result<fn(P) -> AnyView, SplitLoaderError>;

/// For how long nothing says that one is waiting.
const PATIENCE: Duration = Duration::from_millis(400);

/// A page of a part: `with` is what it is about.
pub fn page<P: Clone + Send + Sync + 'static, F: Future<Output = Part<P>> + 'static>(
    part: fn() -> F,
    with: P,
) -> AnyView {
    later(fetch(part, with), waiting_page)
}

/// A window of a part, or whatever else appears over a page: `with` is what it is about.
pub fn window<P: Clone + Send + Sync + 'static, F: Future<Output = Part<P>> + 'static>(
    part: fn() -> F,
    with: P,
) -> AnyView {
    later(fetch(part, with), waiting_window)
}

/// What stands within a page and is of a part: `with` is what it is about.
pub fn panel<P: Clone + Send + Sync + 'static, F: Future<Output = Part<P>> + 'static>(
    part: fn() -> F,
    with: P,
) -> AnyView {
    later(fetch(part, with), waiting_panel)
}

/// Fetches a part that will probably be asked for; that it failed is said when it is.
/// Leptos's own `spawn_local` would not do before anything is drawn.
pub fn ahead<P: 'static, F: Future<Output = Part<P>> + 'static>(part: fn() -> F) {
    spawn_local(async move { drop(part().await) });
}

type Draw = Arc<dyn Fn() -> AnyView + Send + Sync>;
type Fetch = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Option<Draw>>>> + Send + Sync>;

/// One type for all parts.
fn fetch<P: Clone + Send + Sync + 'static, F: Future<Output = Part<P>> + 'static>(part: fn() -> F, with: P) -> Fetch {
    Box::new(move || {
        let (fetched, with) = (part(), with.clone());
        Box::pin(async move {
            let draw = fetched.await.ok()?;
            let draw: Draw = Arc::new(move || draw(with.clone()));
            Some(draw)
        })
    })
}

#[derive(Clone)]
enum State {
    Fetching,
    Slow,
    Failed,
    Here(Draw),
}

/// What is shown until a part is here.
#[derive(Clone, Copy)]
enum Wait {
    /// Nothing yet: it will not take long.
    Short,
    Long,
    Failed(Again),
}

/// The way to try again.
#[derive(Clone, Copy)]
struct Again {
    run: Callback<()>,
    busy: RwSignal<bool>,
}

fn later(fetch: Fetch, waiting: fn(Wait) -> AnyView) -> AnyView {
    let state = RwSignal::new(State::Fetching);
    let busy = RwSignal::new(false);
    let run = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let fetched = fetch();
        spawn_local(async move {
            // Nobody waits any more where another page was asked for meanwhile.
            let next = fetched.await.map_or(State::Failed, State::Here);
            busy.try_set(false);
            keep_focus();
            state.try_set(next);
        });
    });
    run.run(());
    let lose_patience = move || {
        if let Some(State::Fetching) = state.try_get_untracked() {
            state.try_set(State::Slow);
        }
    };
    set_timeout(lose_patience, PATIENCE);
    changing(move || match state.get() {
        State::Fetching => waiting(Wait::Short),
        State::Slow => waiting(Wait::Long),
        State::Failed => waiting(Wait::Failed(Again { run, busy })),
        State::Here(draw) => draw(),
    })
}

/// What is drawn takes the place of an empty page: who was at its beginning still is.
fn keep_focus() {
    let main = browser::element("main");
    if main.is_some_and(|main| main.contains(document().active_element().as_deref())) {
        browser::focus_page_soon();
    }
}

fn waiting_page(wait: Wait) -> AnyView {
    if let Wait::Failed(_) = wait {
        browser::set_title(t::part_missing(locale()));
    }
    let words = waiting_words(wait, || view! { <h1>{t::part_missing(locale())}</h1> }.into_any());
    view! { <main class="main" id="main" tabindex="-1">{words}</main> }.into_any()
}

fn waiting_panel(wait: Wait) -> AnyView {
    waiting_words(wait, || view! { <h2>{t::part_missing(locale())}</h2> }.into_any())
}

fn waiting_words(wait: Wait, heading: fn() -> AnyView) -> AnyView {
    match wait {
        Wait::Short => ().into_any(),
        Wait::Long => view! { <div class="empty"><p role="status">{t::loading(locale())}</p></div> }.into_any(),
        Wait::Failed(again) => view! {
            <div class="empty" role="alert">
                {sized_icon(Icon::Alert, "i i-32")}
                {heading()}
                <p>{t::part_missing_note(locale())}</p>
                <div class="row wrap">{buttons(again)}</div>
            </div>
        }
        .into_any(),
    }
}

fn waiting_window(wait: Wait) -> AnyView {
    match wait {
        Wait::Short => ().into_any(),
        Wait::Long => {
            expect_context::<Toasts>().wait();
            ().into_any()
        }
        Wait::Failed(again) => {
            let windows = expect_context::<Windows>();
            view! {
                <Window heading=t::part_missing(locale()).to_owned() width=480 alert=true on_close=Callback::new(move |()| windows.close())>
                    <div class="body"><p id="window-words">{t::part_missing_note(locale())}</p></div>
                    <footer><span class="grow"></span>{buttons(again)}</footer>
                </Window>
            }
            .into_any()
        }
    }
}

fn buttons(Again { run, busy }: Again) -> AnyView {
    view! {
        <button type="button" class="btn" on:click=|_| browser::reload()>{t::load_page_again(locale())}</button>
        <button type="button" class="btn primary" aria-disabled=move || busy.get().then_some("true")
            on:click=move |_| run.run(())>{icon(Icon::Retry)}{t::try_again(locale())}</button>
    }
    .into_any()
}
