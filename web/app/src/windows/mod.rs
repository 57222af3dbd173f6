//! The windows that stand before a page, one at a time.

mod delete_attachment;
mod delete_collection;
mod delete_link;
mod ending;
mod hide_collection;
mod new_collection;
mod notice_words;
mod notices;
mod take_over;

use leptos::prelude::*;
use vitrine_shared::{AssetId, Attachment, Collection, Link};

use crate::{
    components::changing,
    later,
    links::{Purpose, Subject, link_embed, link_qr, link_ready, link_window},
};
use delete_attachment::delete_attachment;
use delete_collection::delete_collection;
use delete_link::delete_link;
use hide_collection::hide_collection;
use new_collection::new_collection;
use take_over::take_over;

pub use delete_collection::delete_collections;
pub use hide_collection::{Narrowing, edit_collection, narrow_collection};
pub use notices::notices;

#[derive(Clone)]
pub enum Window {
    /// Asks for a name; the collection begins with these assets.
    NewCollection(Vec<AssetId>),
    /// Warns that these links end with the collection.
    DeleteCollection {
        collection: Box<Collection>,
        links: Vec<Link>,
    },
    /// Warns that these links close when fewer of the team see the collection.
    HideCollection {
        collection: Box<Collection>,
        narrowing: Narrowing,
        links: Vec<Link>,
    },
    CreateLink(Subject),
    EditLink {
        link: Box<Link>,
        /// It begins where the sites are named that may embed the link.
        sites: bool,
    },
    /// The new link, with its password while it is known.
    LinkReady {
        link: Box<Link>,
        password: Option<String>,
    },
    LinkEmbed(Box<Link>),
    LinkQr(Box<Link>),
    DeleteLink(Box<Link>),
    TakeOver(Box<Link>),
    DeleteAttachment {
        asset: AssetId,
        attachment: Box<Attachment>,
    },
    /// What happened to one's links.
    Notices,
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
            Window::NewCollection(assets) => later::window(new_collection, assets),
            Window::DeleteCollection { collection, links } => later::window(delete_collection, (*collection, links)),
            Window::HideCollection { collection, narrowing, links } => {
                later::window(hide_collection, (*collection, narrowing, links))
            }
            Window::CreateLink(subject) => later::window(link_window, Purpose::Create(subject)),
            Window::EditLink { link, sites } => later::window(link_window, Purpose::Edit { link, sites }),
            Window::LinkReady { link, password } => later::window(link_ready, (*link, password)),
            Window::LinkEmbed(link) => later::window(link_embed, *link),
            Window::LinkQr(link) => later::window(link_qr, *link),
            Window::DeleteLink(link) => later::window(delete_link, *link),
            Window::TakeOver(link) => later::window(take_over, *link),
            Window::DeleteAttachment { asset, attachment } => later::window(delete_attachment, (asset, *attachment)),
            Window::Notices => later::window(notices, ()),
        }
    })
}
