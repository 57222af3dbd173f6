//! What is new: changes of others as the service tells them, and our own as soon as they are answered. Each changed thing is read
//! once, for everything on the page that shows it.

use std::{rc::Rc, time::Duration};

use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Asset, AssetId, Change, Collection, CollectionId, Link, MemberId, ProblemCode};

use crate::client::{
    self, Answer,
    events::{self, Heard},
};

/// One thing that is new.
#[derive(Clone, Debug)]
pub enum News {
    Asset(Box<Asset>),
    AssetGone(AssetId),
    Collection(Box<Collection>),
    CollectionGone(CollectionId),
    /// A link was made, changed or deleted.
    Links(LinksOf),
    /// A member changed; where it is oneself, one's rights may be others.
    Member(MemberId),
    /// Something happened to a link that oneself made, or it was read elsewhere.
    Notices,
    /// The watermark is another, or more pictures have it.
    Watermark,
    /// Anything may have changed.
    Missed,
}

/// Whose links.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LinksOf {
    Collection(CollectionId),
    /// The direct ones of an asset.
    Asset(AssetId),
}

impl LinksOf {
    pub fn of(link: &Link) -> Option<Self> {
        Self::these(link.collection_id, link.asset_id)
    }

    fn these(collection: Option<CollectionId>, asset: Option<AssetId>) -> Option<Self> {
        asset.map(Self::Asset).or(collection.map(Self::Collection))
    }
}

type Listener = Rc<dyn Fn(&News)>;

/// How long changes are gathered before they are read.
const GATHER: Duration = Duration::from_millis(120);
/// When what could not be read is tried again.
const AGAIN: Duration = Duration::from_secs(3);

/// The page's ear and mouth.
#[derive(Clone, Copy)]
pub struct Live {
    listeners: StoredValue<Vec<(u32, Listener)>, LocalStorage>,
    next: StoredValue<u32>,
    pending: StoredValue<Vec<Change>>,
    /// What is being read.
    in_flight: StoredValue<Vec<Change>>,
}

impl Live {
    /// Begins to listen to the service.
    pub fn start() -> Self {
        let live = Self {
            listeners: StoredValue::new_local(Vec::new()),
            next: StoredValue::new(0),
            pending: StoredValue::new(Vec::new()),
            in_flight: StoredValue::new(Vec::new()),
        };
        events::listen(move |heard| match heard {
            Heard::Change(change) => live.gather(change),
            Heard::Missed => live.tell(&News::Missed),
        });
        live
    }

    /// Calls the listener with all that is new, as long as the component lives that asked.
    pub fn on_news(self, listener: impl Fn(&News) + 'static) {
        let id = self.next.get_value();
        self.next.set_value(id + 1);
        self.listeners.update_value(|listeners| listeners.push((id, Rc::new(listener))));
        on_cleanup(move || {
            self.listeners.try_update_value(|listeners| listeners.retain(|(other, _)| *other != id));
        });
    }

    /// Tells everything on the page.
    pub fn tell(self, news: &News) {
        for (_, listener) in self.listeners.get_value() {
            listener(news);
        }
    }

    fn gather(self, change: Change) {
        let first = self.pending.with_value(Vec::is_empty);
        self.pending.update_value(|pending| {
            // A link's state is the collection's publication, too.
            let publication = match change {
                Change::Link { collection_id, .. } => collection_id.map(|id| Change::Collection { id }),
                Change::Asset { .. }
                | Change::Collection { .. }
                | Change::CollectionGone { .. }
                | Change::Member { .. }
                | Change::Notice { .. }
                | Change::Watermark => None,
            };
            for change in [Some(change), publication].into_iter().flatten() {
                if !pending.contains(&change) {
                    pending.push(change);
                }
            }
        });
        if first {
            set_timeout(move || self.read(), GATHER);
        }
    }

    fn read(self) {
        let pending = self.pending.try_update_value(std::mem::take).unwrap_or_default();
        for change in pending {
            // One after the other: an older answer that came later would be shown.
            if self.in_flight.with_value(|these| these.contains(&change)) {
                self.gather(change);
                continue;
            }
            self.in_flight.update_value(|these| these.push(change));
            spawn_local(async move {
                let news = news_of(change).await;
                self.in_flight.update_value(|these| these.retain(|other| *other != change));
                match news {
                    Ok(news) => self.tell(&news),
                    // The service is away for a moment: what it told is not forgotten.
                    Err(_) => set_timeout(move || self.gather(change), AGAIN),
                }
            });
        }
    }
}

async fn news_of(change: Change) -> Answer<News> {
    match change {
        Change::Asset { id } => {
            let asset = found(client::get_asset(id).await)?;
            Ok(asset.map_or(News::AssetGone(id), |asset| News::Asset(Box::new(asset))))
        }
        Change::Collection { id } => {
            let collection =
                found(client::get_collection(id).await)?.filter(|collection| collection.deleted_at.is_none());
            Ok(collection.map_or(News::CollectionGone(id), |collection| News::Collection(Box::new(collection))))
        }
        Change::CollectionGone { id } => Ok(News::CollectionGone(id)),
        Change::Link { collection_id, asset_id, .. } => {
            Ok(LinksOf::these(collection_id, asset_id).map_or(News::Missed, News::Links))
        }
        Change::Member { id } => Ok(News::Member(id)),
        Change::Notice { .. } => Ok(News::Notices),
        Change::Watermark => Ok(News::Watermark),
    }
}

/// Nothing, where it is gone or may not be seen any more.
fn found<T>(answer: Answer<T>) -> Answer<Option<T>> {
    match answer {
        Err(failure) if failure.code() == Some(ProblemCode::NotFound) => Ok(None),
        answer => answer.map(Some),
    }
}
