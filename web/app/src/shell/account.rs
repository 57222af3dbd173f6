use leptos::{prelude::*, task::spawn_local};
use vitrine_locales::Locale;
use vitrine_shared::{MemberId, Role, Session};

use super::bell::{BellButton, BellEntry, unread};
use crate::{
    address::{Address, Page},
    browser, client,
    components::{Icon, Menu, icon},
    i18n::{self, locale, t},
    theme::Theme,
    toasts::Toasts,
};

/// Grounds that white letters can be read on.
const TONES: [&str; 6] = ["#7a4a2e", "#4f6136", "#2f5f6b", "#4d5285", "#7a3f63", "#6b5a1f"];

/// Who is signed in, at the foot of the sidebar.
#[component]
pub fn Account() -> impl IntoView {
    let Session { member, instance, .. } = expect_context();
    let theme = RwSignal::new(Theme::chosen());
    let role = [role_name(member.role), ", ", &instance.name].concat();
    let next = move |_| {
        theme.update(|theme| *theme = theme.next());
        theme.get_untracked().choose();
    };
    view! {
        <div class="me">
            <Avatar id=member.id name=member.name.clone()/>
            <div class="who"><p class="strong clip">{member.name}</p><p class="faint small clip">{role}</p></div>
            <div class="acts">
                <BellButton/>
                <button type="button" class="ib s" title=move || theme_words(theme.get()) aria-label=move || theme_words(theme.get()) on:click=next>
                    {move || icon(theme_sign(theme.get()))}
                </button>
                <Menu id="account-menu" class="ib s" label=t::account(locale()) button=icon(Icon::More)><Entries of="account-menu"/></Menu>
            </div>
        </div>
    }
}

/// The same in the bar of a phone.
#[component]
pub fn PhoneAccount() -> impl IntoView {
    let face = view! { {icon(Icon::User)}<span>{t::account(locale())}</span>{unread()} }.into_any();
    view! {
        <div class="phone-only"><Menu id="phone-account-menu" class="nav-row" button=face>
            <BellEntry of="phone-account-menu"/>
            <hr/>
            <Entries of="phone-account-menu"/>
        </Menu></div>
    }
}

#[component]
fn Entries(of: &'static str) -> impl IntoView {
    let Session { member, .. } = expect_context();
    let (address, toasts) = (expect_context::<Address>(), expect_context::<Toasts>());
    let theme = RwSignal::new(Theme::chosen());
    let sign_out = move |_| {
        spawn_local(async move {
            match client::delete_session().await {
                Ok(()) => browser::leave_for("/login"),
                Err(failure) => toasts.fail(&failure),
            }
        });
    };
    let themes = Theme::ALL.map(|one| {
        let chosen = move || if theme.get() == one { "true" } else { "false" };
        let choose = move |_| {
            theme.set(one);
            one.choose();
        };
        view! {
            <button type="button" role="menuitemradio" aria-checked=chosen popovertarget=of on:click=choose>
                {icon(theme_sign(one))}<span class="grow">{i18n::capital(theme_name(one))}</span>{chosen_sign()}
            </button>
        }
    });
    let languages = Locale::ALL.map(|one| {
        let chosen = if one == locale() { "true" } else { "false" };
        view! {
            <button type="button" role="menuitemradio" aria-checked=chosen lang=one.as_str() popovertarget=of on:click=move |_| i18n::choose(one)>
                {icon(Icon::Globe)}<span class="grow">{one.name()}</span>{chosen_sign()}
            </button>
        }
    });
    view! {
        <div role="group" aria-label=t::theme(locale())>{themes}</div>
        <hr/>
        <div role="group" aria-label=t::language(locale())>{languages}</div>
        <hr/>
        <button type="button" role="menuitem" popovertarget=of on:click=move |_| address.go(&Page::Profile.path())>
            {icon(Icon::User)}<span class="grow">{t::you(locale())}</span>
        </button>
        <button type="button" role="menuitem" popovertarget=of on:click=sign_out>
            {icon(Icon::Out)}<span class="grow">{t::sign_out(locale())}</span><span class="faint small clip">{member.email}</span>
        </button>
    }
}

fn chosen_sign() -> impl IntoView {
    view! { <span class="chosen-sign">{icon(Icon::Check)}</span> }
}

/// A member's initials on a ground of their own.
#[component]
pub fn Avatar(id: MemberId, name: String) -> impl IntoView {
    let letters: String = name.split_whitespace().take(2).filter_map(|word| word.chars().next()).collect();
    let initials = i18n::upper(&letters);
    let tone = TONES[usize::from(id.0.as_bytes()[15]) % TONES.len()];
    view! { <span class="avatar" style=("--tone", tone) aria-hidden="true">{initials}</span> }
}

/// The role's name.
pub fn role_name(role: Role) -> &'static str {
    match role {
        Role::Viewer => t::role_viewer(locale()),
        Role::Contributor => t::role_contributor(locale()),
        Role::Editor => t::role_editor(locale()),
        Role::Administrator => t::role_administrator(locale()),
    }
}

fn theme_name(theme: Theme) -> &'static str {
    match theme {
        Theme::System => t::theme_system(locale()),
        Theme::Light => t::theme_light(locale()),
        Theme::Dark => t::theme_dark(locale()),
    }
}

fn theme_words(theme: Theme) -> String {
    [t::theme(locale()), ": ", theme_name(theme)].concat()
}

const fn theme_sign(theme: Theme) -> Icon {
    match theme {
        Theme::System => Icon::System,
        Theme::Light => Icon::Sun,
        Theme::Dark => Icon::Moon,
    }
}
