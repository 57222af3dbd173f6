//! What the sidebar knows of the library: how many assets there are, and every collection that the member sees.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Collection, CollectionId};

use crate::{
    client::{self, Source},
    live::{Live, News},
    time::Instant,
};

/// When what could not be read is tried again.
const AGAIN: Duration = Duration::from_secs(5);

#[derive(Clone, Copy)]
pub struct Library {
    /// Changed last first; absent until they are read.
    pub collections: RwSignal<Option<Vec<Collection>>>,
    /// Assets that are not in the bin; absent until they are counted.
    pub assets: RwSignal<Option<u64>>,
    counting: StoredValue<bool>,
    /// One of them changed while they were read first.
    overtaken: StoredValue<bool>,
}

impl Library {
    pub fn open(live: Live) -> Self {
        let library = Self {
            collections: RwSignal::new(None),
            assets: RwSignal::new(None),
            counting: StoredValue::new(false),
            overtaken: StoredValue::new(false),
        };
        library.read();
        live.on_news(move |news| library.hear(news));
        library
    }

    /// The collection, where it is one that the member sees.
    pub fn collection(self, id: CollectionId) -> Option<Collection> {
        self.collections.with(|all| all.as_ref()?.iter().find(|collection| collection.id == id).cloned())
    }

    fn read(self) {
        spawn_local(async move {
            match client::list_collections(false).await {
                Ok(_) if self.overtaken.try_update_value(std::mem::take) == Some(true) => return self.read(),
                Ok(collections) => self.collections.set(Some(collections)),
                Err(_) => set_timeout(move || self.read(), AGAIN),
            }
            self.count().await;
        });
    }

    fn hear(self, news: &News) {
        match news {
            News::Collection(_) | News::CollectionGone(_) if self.collections.with_untracked(Option::is_none) => {
                self.overtaken.set_value(true);
            }
            News::Collection(collection) => self.put(collection),
            News::CollectionGone(id) => self.collections.update(|all| {
                all.iter_mut().for_each(|all| all.retain(|collection| collection.id != *id));
            }),
            News::Asset(_) | News::AssetGone(_) => self.count_soon(),
            News::Links(_) | News::Member(_) | News::Notices | News::Watermark => {}
            News::Missed => self.read(),
        }
    }

    fn put(self, collection: &Collection) {
        self.collections.update(|all| {
            let Some(all) = all else { return };
            all.retain(|other| other.id != collection.id);
            let changed = Instant::from(&collection.changed_at);
            let place = all.partition_point(|other| Instant::from(&other.changed_at) > changed);
            all.insert(place, collection.clone());
        });
    }

    /// Many assets change at once: counts them once a second at most.
    fn count_soon(self) {
        if !self.counting.get_value() {
            self.counting.set_value(true);
            set_timeout(move || spawn_local(self.count()), Duration::from_secs(1));
        }
    }

    async fn count(self) {
        self.counting.set_value(false);
        if let Ok(page) = client::list_assets(Source::Library, None, 1).await {
            self.assets.set(Some(page.total));
        }
    }
}
