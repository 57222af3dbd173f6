//! The windows that stand before a page, one at a time.

mod delete_collection;
mod delete_link;
mod new_collection;

use leptos::prelude::*;
use vitrine_shared::{AssetId, Collection, Link};

use crate::{
    components::changing,
    links::{LinkReady, LinkWindow},
};
use delete_collection::DeleteCollection;
use delete_link::DeleteLink;
use new_collection::NewCollection;

pub use delete_collection::delete_collections;

#[derive(Clone)]
pub enum Window {
    /// Asks for a name; the collection begins with these assets.
    NewCollection(Vec<AssetId>),
    /// Warns that these links end with the collection.
    DeleteCollection {
        collection: Box<Collection>,
        links: Vec<Link>,
    },
    CreateLink(Box<Collection>),
    EditLink {
        collection: Box<Collection>,
        link: Box<Link>,
    },
    /// The new link, with its password while it is known.
    LinkReady {
        collection: Box<Collection>,
        link: Box<Link>,
        password: Option<String>,
    },
    DeleteLink(Box<Link>),
}

#[derive(Clone, Copy)]
pub struct Windows(RwSignal<Option<Window>>);

impl Windows {
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    pub fn open(self, window: Window) {
        self.0.set(Some(window));
    }

    pub fn close(self) {
        self.0.set(None);
    }
}

/// Draws the window that is open.
#[component]
pub fn WindowHost() -> impl IntoView {
    let windows = expect_context::<Windows>();
    changing(move || {
        let Some(window) = windows.0.get() else { return ().into_any() };
        match window {
            Window::NewCollection(assets) => view! { <NewCollection assets/> }.into_any(),
            Window::DeleteCollection { collection, links } => {
                view! { <DeleteCollection collection=*collection links/> }.into_any()
            }
            Window::CreateLink(collection) => view! { <LinkWindow collection=*collection link=None/> }.into_any(),
            Window::EditLink { collection, link } => {
                view! { <LinkWindow collection=*collection link=Some(*link)/> }.into_any()
            }
            Window::LinkReady { collection, link, password } => {
                view! { <LinkReady collection=*collection link=*link password/> }.into_any()
            }
            Window::DeleteLink(link) => view! { <DeleteLink link=*link/> }.into_any(),
        }
    })
}
