//! The link that an address asks for, where a page shows several.

use leptos::prelude::*;
use vitrine_shared::LinkId;

use super::{card::element_id, share::Links};
use crate::{
    address::{Address, Page},
    browser,
};

/// The query's name of it.
pub const ASKED: &str = "link";

/// The address of a page at one of the links that it shows.
pub fn asked_link(page: Page, link: LinkId) -> String {
    let place = if matches!(page, Page::Collection(_)) { "?tab=share&link=" } else { "?link=" };
    [&page.path(), place, &link.to_string()].concat()
}

/// Goes to the card of the link that the address asks for, as soon as it is there. Then the address is the page's own again, so that
/// it can be asked for once more.
pub fn go_to_asked(links: Links) {
    let address = expect_context::<Address>();
    let card = move || {
        let asked = address.query(ASKED)?;
        links.links.with(|links| {
            links.as_ref()?.iter().find(|link| link.id.to_string() == asked).map(|link| element_id(link.id))
        })
    };
    Effect::new(move |_| {
        let Some(card) = card() else { return };
        browser::focus_soon(card);
        let path = untrack(|| address.path());
        let tab = untrack(|| address.query("tab")).map(|tab| ["?tab=", &tab].concat());
        address.replace(&[path, tab.unwrap_or_default()].concat());
    });
}
