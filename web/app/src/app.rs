use std::time::Duration;

use leptos::prelude::*;
use vitrine_shared::{Instance, Language, Session};

use crate::{
    address::{Address, Page},
    client::{self, Failure},
    components::changing,
    i18n, later,
    pages::{LoginPage, Unreachable, setup_page},
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
    let address = Address::watch();
    provide_context(address);
    changing(move || match (needs_setup, address.page()) {
        (true, Page::Setup) => later::page(setup_page, ()),
        (false, Page::Login) => view! { <LoginPage/> }.into_any(),
        (true, _) => redirect(address, Page::Setup),
        (false, Page::Setup | Page::Start) => redirect(address, Page::Login),
        // Comes back here once somebody has signed in.
        (false, _) => {
            client::to_sign_in();
            ().into_any()
        }
    })
}

/// The rooms.
#[component]
fn Inside(session: Session) -> impl IntoView {
    provide_context(session);
    let address = Address::watch();
    provide_context(address);
    let is_door = Memo::new(move |_| matches!(address.page(), Page::Start | Page::Login | Page::Setup));
    changing(move || if is_door.get() { redirect(address, Page::Assets) } else { view! { <Shell/> }.into_any() })
}

/// Elsewhere, as soon as this is drawn.
fn redirect(address: Address, page: Page) -> AnyView {
    queue_microtask(move || address.replace(&page.path()));
    ().into_any()
}
