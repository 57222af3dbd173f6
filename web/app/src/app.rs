use std::time::Duration;

use leptos::prelude::*;
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    path,
};
use vitrine_shared::{Instance, Language, Session};

use crate::{
    address::{Address, Page, redirect},
    browser,
    client::{self, Failure},
    i18n, later,
    pages::{Unreachable, ahead, invitation_page, login_page, setup_page},
    shell::Shell,
    time::Instant,
};

/// How often what depends on the clock is looked at again.
const TICK: Duration = Duration::from_secs(10);

/// Where one-time addresses lead.
const INVITATION: &str = "/invitation";

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
    // Whoever opens a one-time address comes in as the one whom it is for.
    if instance.needs_setup || browser::here() == INVITATION {
        return Start::Outside(instance);
    }
    // The page's part comes while the service looks who it is.
    if let Some(page) = Page::at(&browser::path()) {
        ahead(page);
    }
    let Ok(session) = client::get_session().await else { return Start::Outside(instance) };
    // Only now it is known whose profile may name another.
    i18n::speak(session.instance.language);
    Start::Inside(session)
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
    let whole = move || {
        provide_context(Address::of_router());
        match start {
            Start::Failed(failure) => view! { <Unreachable failure/> }.into_any(),
            Start::Outside(instance) => outside(instance),
            Start::Inside(session) => inside(session),
        }
    };
    view! { <Router>{whole()}</Router> }
}

/// The doors.
fn outside(instance: Instance) -> AnyView {
    let needs_setup = instance.needs_setup;
    provide_context(instance);
    if needs_setup {
        return view! {
            <FlatRoutes fallback=|| redirect("/setup")><Route path=path!("/setup") view=|| later::page(setup_page, ())/></FlatRoutes>
        }
        .into_any();
    }
    view! {
        <FlatRoutes fallback=come_back>
            <Route path=path!("/login") view=|| later::page(login_page, ())/>
            <Route path=path!("/invitation") view=|| later::page(invitation_page, ())/>
            <Route path=path!("/") view=|| redirect("/login")/>
            <Route path=path!("/setup") view=|| redirect("/login")/>
        </FlatRoutes>
    }
    .into_any()
}

/// Comes back here once somebody has signed in.
fn come_back() -> AnyView {
    client::to_sign_in();
    ().into_any()
}

/// The rooms, behind the doors.
fn inside(session: Session) -> AnyView {
    provide_context(session);
    view! { <Shell/> }.into_any()
}
