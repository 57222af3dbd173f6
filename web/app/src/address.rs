//! Where one is, and how one gets elsewhere: the router's location and navigation, as values that closures share freely.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate, use_params_map},
    location::Location,
    params::ParamsMap,
};
use vitrine_shared::{AssetId, CollectionId, LinkId, Session};
use wasm_bindgen::JsValue;

use crate::{browser, components::changing};

/// What links lead to.
#[derive(Clone, Copy)]
pub enum Page {
    Assets,
    Asset(AssetId),
    Collections,
    Collection(CollectionId),
    Links,
    /// How a link was used.
    Link(LinkId),
    Bin,
    Members,
    Watermark,
    Profile,
}

impl Page {
    /// The one that stands at a path.
    pub fn at(path: &str) -> Option<Self> {
        match path {
            "/assets" => Some(Self::Assets),
            "/collections" => Some(Self::Collections),
            "/links" => Some(Self::Links),
            "/bin" => Some(Self::Bin),
            "/administration/members" => Some(Self::Members),
            "/administration/watermark" => Some(Self::Watermark),
            "/profile" => Some(Self::Profile),
            _ => {
                let asset = || path.strip_prefix("/assets/")?.parse().map(Self::Asset).ok();
                let collection = || path.strip_prefix("/collections/")?.parse().map(Self::Collection).ok();
                let link = || path.strip_prefix("/links/")?.parse().map(Self::Link).ok();
                asset().or_else(collection).or_else(link)
            }
        }
    }

    /// Its path; what is drawn there is told by the routes of `shell/` and `app.rs`.
    pub fn path(self) -> String {
        match self {
            Self::Assets => "/assets".to_owned(),
            Self::Asset(id) => ["/assets/", &id.to_string()].concat(),
            Self::Collections => "/collections".to_owned(),
            Self::Collection(id) => ["/collections/", &id.to_string()].concat(),
            Self::Links => "/links".to_owned(),
            Self::Link(id) => ["/links/", &id.to_string()].concat(),
            Self::Bin => "/bin".to_owned(),
            Self::Members => "/administration/members".to_owned(),
            Self::Watermark => "/administration/watermark".to_owned(),
            Self::Profile => "/profile".to_owned(),
        }
    }
}

/// The address of a page for other members: as it is configured, else as this member opened the app. It says nothing of what is
/// there, and leads through the door.
pub fn for_members(session: &Session, page: Page) -> String {
    let here = || window().location().origin().unwrap_or_default();
    [session.app_url.clone().unwrap_or_else(here), page.path()].concat()
}

/// What a route draws of the thing whose id its path ends with, anew for each id; `missing` where it is no id.
pub fn about<I: std::str::FromStr + Clone + PartialEq + Send + Sync + 'static>(
    draw: fn(I) -> AnyView,
    missing: fn() -> AnyView,
) -> AnyView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get_str("id")?.parse::<I>().ok()));
    changing(move || id.get().map_or_else(missing, draw))
}

/// Goes elsewhere as soon as this is drawn.
pub fn redirect(path: &'static str) -> AnyView {
    let address = expect_context::<Address>();
    queue_microtask(move || address.replace(path));
    ().into_any()
}

#[derive(Clone, Copy)]
pub struct Address {
    path: Memo<String>,
    query: Memo<ParamsMap>,
    navigate: Callback<(String, NavigateOptions)>,
}

impl Address {
    /// The router's, within which this must be called. Its hooks for one route are not used: going from one collection to another
    /// leaves them with the query of the first.
    pub fn of_router() -> Self {
        let (location, navigate) = (use_location(), use_navigate());
        keep_bar_true(&location);
        let navigate = Callback::new(move |(to, options): (String, NavigateOptions)| navigate(&to, options));
        Self { path: location.pathname, query: location.query, navigate }
    }

    /// The path that is shown.
    pub fn path(self) -> String {
        self.path.get()
    }

    /// The collection whose own page is shown, for who needs not be told of another.
    pub fn collection_now(self) -> Option<CollectionId> {
        self.path.with_untracked(|path| path.strip_prefix("/collections/")?.parse().ok())
    }

    /// A value of the query.
    pub fn query(self, name: &str) -> Option<String> {
        self.query.with(|query| query.get(name))
    }

    /// Goes to another page.
    pub fn go(self, to: &str) {
        self.navigate.run((to.to_owned(), NavigateOptions::default()));
    }

    /// Changes the address without a step to go back over.
    pub fn replace(self, to: &str) {
        self.navigate.run((to.to_owned(), NavigateOptions { replace: true, ..NavigateOptions::default() }));
    }
}

/// The router remembers by itself which address it showed last, and is wrong about it once somebody went forward: a link to that
/// address then changes the page and not the address bar (a rest of leptos-rs/leptos#4324).
fn keep_bar_true(&Location { pathname, search, .. }: &Location) {
    let shown = Memo::new(move |_| {
        let (path, query) = (pathname.get(), search.get());
        if query.is_empty() { path } else { [path.as_str(), "?", &query].concat() }
    });
    Effect::new(move |_| {
        shown.get();
        // By then the router has done what it does.
        request_animation_frame(move || {
            let Some(shown) = shown.try_get_untracked().filter(|shown| *shown != browser::here()) else { return };
            let _ = window().history().map(|history| history.push_state_with_url(&JsValue::NULL, "", Some(&shown)));
        });
    });
}
