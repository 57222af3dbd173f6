use std::time::Duration;

use leptos::prelude::*;
use leptos_router::{
    components::{ParentRoute, Redirect, Route, Router, Routes},
    path,
};
use vitrine_shared::{Instance, Language, Session};

use crate::{
    client::{self, Failure},
    i18n,
    pages::{AssetPage, AssetsPage, BinPage, CollectionPage, CollectionsPage, LoginPage, NotFoundPage, SetupPage, Unreachable},
    shell::Shell,
    time::Instant,
};

/// How often what depends on the clock is looked at again.
const TICK: Duration = Duration::from_secs(10);

/// What is known before anything is drawn.
#[derive(Clone)]
pub enum Start {
    /// Nobody is signed in.
    Outside(Instance),
    Inside(Session),
    Failed(Failure),
}

/// Asks who is there, and sets the language.
pub async fn start() -> Start {
    i18n::speak(language_of_browser());
    let instance = match client::get_instance().await {
        Ok(instance) => instance,
        Err(failure) => return Start::Failed(failure),
    };
    i18n::speak(instance.language);
    if instance.needs_setup {
        return Start::Outside(instance);
    }
    client::get_session().await.map_or(Start::Outside(instance), Start::Inside)
}

fn language_of_browser() -> Language {
    match window().navigator().language() {
        Some(tag) if tag.starts_with("ru") => Language::Ru,
        _ => Language::En,
    }
}

#[component]
pub fn App(start: Start) -> impl IntoView {
    let now = RwSignal::new(Instant::now());
    set_interval(move || now.set(Instant::now()), TICK);
    provide_context(now);
    match start {
        Start::Failed(failure) => view! { <Unreachable failure/> }.into_any(),
        Start::Outside(instance) => view! { <Outside instance/> }.into_any(),
        Start::Inside(session) => view! { <Inside session/> }.into_any(),
    }
}

/// The doors.
#[component]
fn Outside(instance: Instance) -> impl IntoView {
    let needs_setup = instance.needs_setup;
    provide_context(instance);
    let elsewhere = move || {
        if needs_setup {
            return view! { <Redirect path="/setup"/> }.into_any();
        }
        // Comes back here once somebody has signed in.
        Effect::new(|_| client::to_sign_in());
        ().into_any()
    };
    view! {
        <Router>
            <Routes fallback=elsewhere>
                <Route path=path!("/login") view=move || if needs_setup { elsewhere() } else { view! { <LoginPage/> }.into_any() }/>
                <Route path=path!("/setup") view=move || if needs_setup { view! { <SetupPage/> }.into_any() } else { view! { <Redirect path="/login"/> }.into_any() }/>
            </Routes>
        </Router>
    }
}

/// The rooms.
#[component]
fn Inside(session: Session) -> impl IntoView {
    provide_context(session);
    let to_assets = || view! { <Redirect path="/assets"/> };
    view! {
        <Router>
            <Routes fallback=NotFoundPage>
                <Route path=path!("/login") view=to_assets/>
                <Route path=path!("/setup") view=to_assets/>
                <Route path=path!("/") view=to_assets/>
                <ParentRoute path=path!("") view=Shell>
                    <Route path=path!("/assets") view=AssetsPage/>
                    <Route path=path!("/assets/:id") view=AssetPage/>
                    <Route path=path!("/collections") view=CollectionsPage/>
                    <Route path=path!("/collections/:id") view=CollectionPage/>
                    <Route path=path!("/bin") view=BinPage/>
                </ParentRoute>
            </Routes>
        </Router>
    }
}
