//! The members' single-page app.

#![expect(
    clippy::redundant_closure,
    reason = "in views Leptos shares one type among closures that are written out, not among named ones"
)]

mod address;
mod app;
mod browser;
mod cards;
mod choice;
mod client;
mod components;
mod feed;
mod i18n;
mod inspector;
mod keyboard;
mod later;
mod library;
mod links;
mod live;
mod notices;
mod pages;
mod rights;
mod shell;
mod theme;
mod time;
mod toasts;
mod uploads;
mod wall;
mod windows;

use app::App;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

fn main() {
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
    theme::restore();
    spawn_local(async {
        // What stands in the language of the person can be drawn only when the service has told which that is.
        let start = app::start().await;
        mount_to_body(move || view! { <App start/> });
    });
}
