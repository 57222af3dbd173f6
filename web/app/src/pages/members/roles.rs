use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Right, RoleRights};

use super::Team;
use crate::{
    client,
    components::{Icon, changing, icon, sized_icon},
    i18n::{locale, t},
    rights::right_name,
    shell::role_name,
};

/// What each role may.
#[component]
pub fn RoleTable() -> impl IntoView {
    let team = expect_context::<Team>();
    let roles = RwSignal::new(Vec::<RoleRights>::new());
    spawn_local(async move {
        match client::list_roles().await {
            Ok(read) => {
                roles.try_set(read);
            }
            Err(failure) => team.toasts.fail(&failure),
        }
    });
    view! {
        <section class="panel whole" aria-labelledby="roles-heading">
            <header><h2 id="roles-heading">{t::roles(locale())}</h2></header>
            <p class="muted">{t::roles_note(locale())}</p>
            <div class="over" tabindex="0" role="group" aria-labelledby="roles-heading">
                {changing(move || roles.with(|roles| table(roles)))}
            </div>
        </section>
    }
}

fn table(roles: &[RoleRights]) -> AnyView {
    let mut rights = Vec::<Right>::new();
    for right in roles.iter().flat_map(|role| &role.rights) {
        if !rights.contains(right) {
            rights.push(*right);
        }
    }
    let heads = roles.iter().map(|role| view! { <th scope="col" class="c">{role_name(role.id)}</th> }).collect_view();
    let row = |right: &Right| {
        let cells = roles.iter().map(|role| cell(role.rights.contains(right))).collect_view();
        view! { <tr><th scope="row">{right_name(*right)}</th>{cells}</tr> }
    };
    let rows = rights.iter().map(row).collect_view();
    view! {
        <table class="table"><thead><tr><th scope="col">{t::right(locale())}</th>{heads}</tr></thead><tbody>{rows}</tbody></table>
    }
    .into_any()
}

fn cell(may: bool) -> AnyView {
    let (sign, words) =
        if may { (icon(Icon::Check), t::yes(locale())) } else { (sized_icon(Icon::Minus, "i i-12"), t::no(locale())) };
    view! { <td class="c">{sign}<span class="sr">{words}</span></td> }.into_any()
}
