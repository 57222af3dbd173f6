//! «You»: what one is called, how one signs in, and what signs in in one's name.

mod about;
mod new_token;
mod password;
mod sessions;
mod tokens;

use leptos::prelude::*;
use wasm_split_helpers::wasm_split;

use crate::{
    browser,
    i18n::{locale, t},
    later::Part,
    uploads::Tray,
};
use about::AboutYou;
use password::NewPassword;
use sessions::OwnSessions;
use tokens::Tokens;

#[wasm_split(profile, fallible)]
pub fn profile_page() -> Part<()> {
    Ok(|()| view! { <ProfilePage/> }.into_any())
}

#[component]
fn ProfilePage() -> impl IntoView {
    browser::set_title(t::you(locale()));
    view! {
        <main class="main" id="main" tabindex="-1">
            <header class="bar"><h1>{t::you(locale())}</h1></header>
            <div class="scroll">
                <div class="panels halves">
                    <AboutYou/>
                    <NewPassword/>
                    <OwnSessions/>
                    <Tokens/>
                </div>
            </div>
            <Tray/>
        </main>
    }
}
