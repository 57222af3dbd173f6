use leptos::prelude::*;
use vitrine_shared::{Right, Session};

use crate::{
    address::Page,
    i18n::{locale, t},
};

/// What stands above every page of the administration: its name, and those of its pages that the role opens.
#[component]
pub fn AdministrationBar(here: Page) -> impl IntoView {
    let session = expect_context::<Session>();
    let pages = [
        (Page::Members, Right::MemberManage, t::members_and_roles(locale())),
        (Page::Watermark, Right::SettingsManage, t::watermark(locale())),
    ];
    let tab = |(page, _, words): (Page, Right, &'static str)| {
        let is_here = page.path() == here.path();
        view! { <a href=page.path() aria-current=is_here.then_some("page")>{words}</a> }
    };
    let tabs = pages.into_iter().filter(|(_, right, _)| session.may(*right)).map(tab).collect_view();
    view! {
        <header class="bar"><h1>{t::administration(locale())}</h1></header>
        <nav class="tabs" aria-label=t::administration(locale())>{tabs}</nav>
    }
}
