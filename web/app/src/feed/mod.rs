//! The assets that are on the wall: read page by page, kept up to date, kept while an asset's own page is looked at.

mod days;
mod tile;

use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{Asset, AssetId, PAGE_MOST, Page};

pub use days::{Day, days, parts};
pub use tile::{Tile, ratio};

use crate::{
    choice::Choice,
    client::{self, Failure, Source},
    live::{Live, News},
};

/// Assets read at once.
const PAGE: u32 = 100;

/// How far reading has come.
#[derive(Clone, PartialEq, Debug)]
pub enum Reading {
    /// A page is on its way.
    Busy,
    /// There is more to read.
    More,
    /// All of it is here.
    Complete,
    Failed(Failure),
}

#[derive(Clone, Copy)]
pub struct Feed {
    pub source: RwSignal<Source>,
    pub tiles: RwSignal<Vec<Tile>>,
    pub reading: RwSignal<Reading>,
    pub choice: RwSignal<Choice<AssetId>>,
    /// How far down the wall was left, in pixels.
    pub scrolled: StoredValue<i32>,
    cursor: StoredValue<Option<String>>,
    /// Rises with every other list, so that a late answer is known as one.
    turn: StoredValue<u32>,
    /// Something changed while a page was on its way.
    stale: StoredValue<bool>,
    opened: StoredValue<bool>,
}

impl Feed {
    pub fn new(live: Live) -> Self {
        let feed = Self {
            source: RwSignal::new(Source::Library),
            tiles: RwSignal::new(Vec::new()),
            reading: RwSignal::new(Reading::Busy),
            choice: RwSignal::new(Choice::default()),
            scrolled: StoredValue::new(0),
            cursor: StoredValue::new(None),
            turn: StoredValue::new(0),
            stale: StoredValue::new(false),
            opened: StoredValue::new(false),
        };
        live.on_news(move |news| feed.hear(news));
        Effect::new(move |_| feed.mark());
        feed
    }

    /// Shows these assets; what is there already is kept.
    pub fn open(self, source: Source) {
        if self.opened.get_value() && self.source.get_untracked() == source {
            return;
        }
        self.opened.set_value(true);
        self.turn.update_value(|turn| *turn += 1);
        self.source.set(source);
        self.tiles.set(Vec::new());
        self.choice.set(Choice::default());
        self.cursor.set_value(None);
        self.scrolled.set_value(0);
        self.fetch();
    }

    /// Reads the next page, where there is one and none is on its way.
    pub fn more(self) {
        if matches!(self.reading.get_untracked(), Reading::More | Reading::Failed(_)) {
            self.fetch();
        }
    }

    /// The assets' ids in the wall's order.
    pub fn order(self) -> Vec<AssetId> {
        self.tiles.with(|tiles| tiles.iter().map(|tile| tile.id).collect())
    }

    /// Those chosen, in the wall's order.
    pub fn chosen(self) -> Vec<AssetId> {
        self.choice.with_untracked(|choice| choice.in_order(&untrack(|| self.order())))
    }

    /// The same with all that is known of them.
    pub fn chosen_assets(self) -> Vec<Asset> {
        let chosen = self.chosen();
        self.tiles.with_untracked(|tiles| {
            let chosen = tiles.iter().filter(|tile| chosen.contains(&tile.id));
            chosen.map(|tile| tile.asset.get_untracked()).collect()
        })
    }

    /// Takes assets off the wall before the service has told so.
    pub fn take_off(self, assets: &[AssetId]) {
        self.change(|tiles| tiles.retain(|tile| !assets.contains(&tile.id)));
    }

    /// Reads as much anew as is on the wall.
    pub fn refresh(self) {
        if self.reading.get_untracked() == Reading::Busy {
            self.stale.set_value(true);
            return;
        }
        self.reading.set(Reading::Busy);
        let (turn, wanted) = (self.turn.get_value(), self.tiles.with_untracked(Vec::len));
        spawn_local(async move {
            let mut assets = Vec::new();
            let mut cursor = None;
            let end = loop {
                match client::list_assets(self.source.get_untracked(), cursor.as_deref(), PAGE_MOST).await {
                    Err(failure) => break Err(failure),
                    Ok(page) => {
                        assets.extend(page.items);
                        cursor = page.next_cursor;
                    }
                }
                if cursor.is_none() || assets.len() >= wanted {
                    break Ok(cursor);
                }
            };
            if self.turn.get_value() == turn {
                self.replace(end, assets);
            }
        });
    }

    fn replace(self, end: Result<Option<String>, Failure>, assets: Vec<Asset>) {
        match end {
            Ok(cursor) => {
                self.change(|tiles| *tiles = assets.into_iter().map(|asset| Tile::kept(tiles, asset)).collect());
                self.settle(cursor);
            }
            Err(failure) => self.reading.set(Reading::Failed(failure)),
        }
    }

    fn fetch(self) {
        self.reading.set(Reading::Busy);
        let turn = self.turn.get_value();
        spawn_local(async move {
            let (source, cursor) = (self.source.get_untracked(), self.cursor.get_value());
            let page = client::list_assets(source, cursor.as_deref(), PAGE).await;
            if self.turn.get_value() != turn {
                return;
            }
            match page {
                Ok(page) => self.append(page),
                Err(failure) => self.reading.set(Reading::Failed(failure)),
            }
        });
    }

    fn append(self, page: Page<Asset>) {
        self.tiles.update(|tiles| {
            for asset in page.items {
                if !tiles.iter().any(|tile| tile.id == asset.id) {
                    tiles.push(Tile::new(asset));
                }
            }
        });
        self.settle(page.next_cursor);
    }

    fn settle(self, cursor: Option<String>) {
        self.reading.set(if cursor.is_some() { Reading::More } else { Reading::Complete });
        self.cursor.set_value(cursor);
        if self.stale.get_value() {
            self.stale.set_value(false);
            self.refresh();
        }
    }

    fn hear(self, news: &News) {
        if !self.opened.get_value() {
            return;
        }
        match news {
            News::Asset(asset) => self.hear_asset(asset),
            News::AssetGone(id) => self.take_off(&[*id]),
            News::Collection(collection) if self.source.get_untracked() == Source::Collection(collection.id) => {
                self.refresh();
            }
            News::Missed => self.refresh(),
            _ => {}
        }
    }

    fn hear_asset(self, asset: &Asset) {
        let source = self.source.get_untracked();
        let belongs = asset.deleted_at.is_some() == (source == Source::Bin);
        let known = self.tiles.with_untracked(|tiles| tiles.iter().find(|tile| tile.id == asset.id).cloned());
        match (belongs, known) {
            (false, Some(_)) => self.take_off(&[asset.id]),
            (true, Some(tile)) => tile.asset.set(asset.clone()),
            (true, None) if source == Source::Library => self.hang(asset),
            (true, None) if source == Source::Bin => self.refresh(),
            _ => {}
        }
    }

    /// Hangs a new asset where its time says, unless that is beyond what was read.
    fn hang(self, asset: &Asset) {
        if self.reading.get_untracked() == Reading::Busy {
            // What is on its way may be older.
            self.stale.set_value(true);
        }
        let complete = self.reading.get_untracked() == Reading::Complete;
        self.tiles.update(|tiles| {
            let new = Tile::new(asset.clone());
            let place = tiles.partition_point(|tile| (tile.at, tile.id) > (new.at, new.id));
            if place < tiles.len() || complete {
                tiles.insert(place, new);
            }
        });
    }

    /// Tells the tiles, and only those for which it is new, whether they are chosen and where the keyboard stands.
    fn mark(self) {
        self.choice.with(|choice| {
            self.tiles.with(|tiles| {
                let at = choice.at().or(tiles.first().map(|tile| tile.id));
                for tile in tiles {
                    for (mark, now) in [(&tile.chosen, choice.has(tile.id)), (&tile.here, at == Some(tile.id))] {
                        if mark.get_untracked() != now {
                            mark.set(now);
                        }
                    }
                }
            });
        });
    }

    /// Changes the wall and forgets what is chosen of that which is gone.
    fn change(self, change: impl FnOnce(&mut Vec<Tile>)) {
        let before = untrack(|| self.order());
        self.tiles.update(change);
        let after = untrack(|| self.order());
        if before != after {
            self.choice.update(|choice| choice.keep(&before, &after));
        }
    }
}
