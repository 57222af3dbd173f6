//! The address bar: which page is shown, and with what. The framework's router would cost 35 kB on the wire of the first load;
//! see docs/decisions.md.

use leptos::{ev, prelude::*};
use vitrine_shared::{AssetId, CollectionId};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, MouseEvent, UrlSearchParams};

use crate::browser;

/// A page of the app.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Page {
    Start,
    Login,
    Setup,
    Assets,
    Asset(AssetId),
    Collections,
    Collection(CollectionId),
    Bin,
    Missing,
}

impl Page {
    /// The page at a path.
    pub fn at(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Self::Start,
            ["login"] => Self::Login,
            ["setup"] => Self::Setup,
            ["assets"] => Self::Assets,
            ["assets", id] => id.parse().map_or(Self::Missing, Self::Asset),
            ["collections"] => Self::Collections,
            ["collections", id] => id.parse().map_or(Self::Missing, Self::Collection),
            ["bin"] => Self::Bin,
            _ => Self::Missing,
        }
    }

    /// The path of a page.
    pub fn path(self) -> String {
        match self {
            Self::Start | Self::Missing => "/".to_owned(),
            Self::Login => "/login".to_owned(),
            Self::Setup => "/setup".to_owned(),
            Self::Assets => "/assets".to_owned(),
            Self::Asset(id) => ["/assets/", &id.to_string()].concat(),
            Self::Collections => "/collections".to_owned(),
            Self::Collection(id) => ["/collections/", &id.to_string()].concat(),
            Self::Bin => "/bin".to_owned(),
        }
    }
}

/// Where one is, and how one gets elsewhere.
#[derive(Clone, Copy)]
pub struct Address {
    /// Path and query.
    whole: RwSignal<String>,
    page: Memo<Page>,
}

impl Address {
    /// Follows the browser's buttons and every link of the app, as long as the page lives.
    pub fn watch() -> Self {
        let whole = RwSignal::new(browser::here());
        let page = Memo::new(move |_| whole.with(|whole| Page::at(split(whole).0)));
        let address = Self { whole, page };
        window_event_listener(ev::popstate, move |_| whole.set(browser::here()));
        window_event_listener(ev::click, move |event| {
            if let Some(to) = link_within(&event) {
                event.prevent_default();
                address.go(&to);
            }
        });
        address
    }

    pub fn page(self) -> Page {
        self.page.get()
    }

    /// The page, for who needs not be told of another.
    pub fn page_now(self) -> Page {
        self.page.get_untracked()
    }

    /// A value of the query.
    pub fn query(self, name: &str) -> Option<String> {
        self.whole.with(|whole| UrlSearchParams::new_with_str(split(whole).1).ok()?.get(name))
    }

    /// Goes to another page.
    pub fn go(self, to: &str) {
        if self.whole.with_untracked(|whole| whole != to) {
            let _ = window().history().map(|history| history.push_state_with_url(&JsValue::NULL, "", Some(to)));
            self.whole.set(to.to_owned());
        }
    }

    /// Changes the address without a step to go back over.
    pub fn replace(self, to: &str) {
        if self.whole.with_untracked(|whole| whole != to) {
            let _ = window().history().map(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(to)));
            self.whole.set(to.to_owned());
        }
    }
}

/// Path and query.
fn split(whole: &str) -> (&str, &str) {
    whole.split_once('?').unwrap_or((whole, ""))
}

/// The address of a link of the app that was clicked in the plain way; not of a download, nor for another window.
fn link_within(event: &MouseEvent) -> Option<String> {
    if event.default_prevented()
        || event.button() != 0
        || event.ctrl_key()
        || event.meta_key()
        || event.shift_key()
        || event.alt_key()
    {
        return None;
    }
    let element: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = element.closest("a[href]").ok()??.dyn_into().ok()?;
    let plain = !link.has_attribute("download")
        && link.target().is_empty()
        && link.origin() == window().location().origin().ok()?;
    plain.then(|| link.pathname() + &link.search())
}
