use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::{CollectionId, Link, LinkId, LinkPage, MemberName, ProblemCode};

use crate::{
    address::{Address, Page},
    browser,
    choice::Choice,
    client::{self, Answer, Failure, LinkFilter},
    feed::Reading,
    i18n::{locale, t},
    links::element_id,
    live::{LinksOf, Live, News},
    toasts::Toasts,
};

/// What stands before the page.
#[derive(Clone)]
pub enum Open {
    Extend(Vec<Link>),
    Delete(Vec<Link>),
}

/// What became of a change of several links.
pub enum Outcome {
    Done,
    /// Somebody changed one of them meanwhile; this is said.
    Overtaken,
    Refused(Failure),
}

/// The list as it is filtered by the address: read page by page, kept up to date.
#[derive(Clone, Copy)]
pub struct LinkList {
    pub filter: Memo<LinkFilter>,
    pub links: RwSignal<Vec<Link>>,
    /// On all pages; absent until it is known.
    pub total: RwSignal<Option<u64>>,
    /// Whose links may be asked for.
    pub makers: RwSignal<Vec<MemberName>>,
    pub reading: RwSignal<Reading>,
    pub choice: RwSignal<Choice<LinkId>>,
    pub open: RwSignal<Option<Open>>,
    cursor: StoredValue<Option<String>>,
    /// Rises with every other list, so that a late answer is known as one.
    turn: StoredValue<u32>,
    /// Something changed while a page was on its way.
    stale: StoredValue<bool>,
    /// More was asked for while what is there was read anew.
    further: StoredValue<bool>,
    address: Address,
    live: Live,
    toasts: Toasts,
}

impl LinkList {
    pub fn open() -> Self {
        let (address, live) = (expect_context::<Address>(), expect_context::<Live>());
        let filter = Memo::new(move |before: Option<&LinkFilter>| match before {
            // The page that is being left is not read once more.
            Some(before) if address.path() != Page::Links.path() => before.clone(),
            _ => LinkFilter::of(|name| address.query(name)),
        });
        let list = Self {
            filter,
            links: RwSignal::new(Vec::new()),
            total: RwSignal::new(None),
            makers: RwSignal::new(Vec::new()),
            reading: RwSignal::new(Reading::Busy),
            choice: RwSignal::new(Choice::default()),
            open: RwSignal::new(None),
            cursor: StoredValue::new(None),
            turn: StoredValue::new(0),
            stale: StoredValue::new(false),
            further: StoredValue::new(false),
            address,
            live,
            toasts: expect_context::<Toasts>(),
        };
        Effect::new(move |_| {
            filter.track();
            list.turn.update_value(|turn| *turn += 1);
            list.stale.set_value(false);
            list.further.set_value(false);
            list.read(None, 0);
        });
        live.on_news(move |news| {
            let is_changed = match news {
                News::Links(_) | News::Missed => true,
                // Another name, or one that is not seen any more: then its links are closed.
                News::Collection(collection) => list.opens(collection.id),
                News::CollectionGone(id) => list.opens(*id),
                _ => false,
            };
            if is_changed {
                list.refresh();
            }
        });
        list
    }

    /// Whether one of the links is to this collection.
    fn opens(self, collection: CollectionId) -> bool {
        self.links.with_untracked(|links| links.iter().any(|link| link.collection_id == Some(collection)))
    }

    /// Shows other links: a step to go back over.
    pub fn show(self, filter: LinkFilter) {
        self.address.go(&(Page::Links.path() + &filter.query(&[])));
    }

    /// The same without a step, while a text is typed.
    pub fn show_in_place(self, filter: LinkFilter) {
        self.address.replace(&(Page::Links.path() + &filter.query(&[])));
    }

    /// Takes the filters off; whose links they are and their order stay.
    pub fn clear(self) {
        let LinkFilter { made_by, sort, .. } = self.filter.get_untracked();
        let made_by = made_by.filter(|by| by == "all");
        self.show(LinkFilter { made_by, sort, ..LinkFilter::default() });
    }

    pub fn order(self) -> Vec<LinkId> {
        self.links.with(|links| links.iter().map(|link| link.id).collect())
    }

    /// Those chosen, in the list's order.
    pub fn chosen(self) -> Vec<Link> {
        self.choice
            .with(|choice| self.links.with(|links| links.iter().filter(|link| choice.has(link.id)).cloned().collect()))
    }

    pub fn is_busy(self) -> bool {
        self.reading.with(|reading| *reading == Reading::Busy)
    }

    /// Whether there is more to read, which stays so while it is on its way.
    pub fn has_more(self) -> bool {
        match self.reading.get() {
            Reading::More => true,
            Reading::Busy => self.cursor.with_value(Option::is_some),
            Reading::Complete | Reading::Failed(_) => false,
        }
    }

    /// Reads the next page.
    pub fn more(self) {
        match self.reading.get_untracked() {
            Reading::More => self.read(self.cursor.get_value(), 0),
            Reading::Busy => {
                self.further.set_value(true);
                self.stale.set_value(true);
            }
            Reading::Complete | Reading::Failed(_) => {}
        }
    }

    /// Reads as much anew as is in the list.
    pub fn refresh(self) {
        match self.reading.try_get_untracked() {
            Some(Reading::Busy) => self.stale.set_value(true),
            Some(_) => {
                let further = self.further.try_update_value(std::mem::take).unwrap_or_default();
                self.read(None, self.links.with_untracked(Vec::len) + usize::from(further));
            }
            // The page was left.
            None => {}
        }
    }

    /// Reads on from a cursor, or from the beginning until there are so many.
    fn read(self, mut cursor: Option<String>, wanted: usize) {
        self.reading.set(Reading::Busy);
        let (turn, filter) = (self.turn.get_value(), self.filter.get_untracked());
        let mut links = if cursor.is_some() { self.links.get_untracked() } else { Vec::new() };
        spawn_local(async move {
            let end = loop {
                match client::list_links(&filter, cursor.as_deref()).await {
                    Err(failure) => break Err(failure),
                    Ok(page) => {
                        cursor.clone_from(&page.next_cursor);
                        // One that was visited meanwhile may have come to stand on another page.
                        links.retain(|link: &Link| page.items.iter().all(|other| other.id != link.id));
                        links.extend_from_slice(&page.items);
                        if cursor.is_none() || links.len() >= wanted {
                            break Ok(page);
                        }
                    }
                }
            };
            if self.turn.try_get_value() == Some(turn) {
                self.settle(links, end);
            }
        });
    }

    fn settle(self, links: Vec<Link>, end: Answer<LinkPage>) {
        match end {
            Ok(LinkPage { next_cursor, total, makers, .. }) => {
                self.put(links);
                self.total.set(Some(total));
                if self.makers.with_untracked(|known| *known != makers) {
                    self.makers.set(makers);
                }
                self.reading.set(if next_cursor.is_some() { Reading::More } else { Reading::Complete });
                self.cursor.set_value(next_cursor);
            }
            Err(failure) => self.reading.set(Reading::Failed(failure)),
        }
        if self.stale.get_value() {
            self.stale.set_value(false);
            self.refresh();
        }
    }

    /// Forgets what is chosen of that which is gone. The keyboard goes on where it stood, in a row drawn anew or beside it.
    fn put(self, links: Vec<Link>) {
        let before = untrack(|| self.order());
        let had_focus = matches!(document().query_selector(":is(.link-row, .bulk):focus-within"), Ok(Some(_)));
        self.links.set(links);
        let after = untrack(|| self.order());
        if before != after {
            self.choice.update(|choice| choice.keep(&before, &after));
        }
        if had_focus {
            request_animation_frame(move || self.keep_focus());
        }
    }

    fn keep_focus(self) {
        let at = self.choice.try_with_untracked(|choice| choice.at()).flatten();
        if let Some(at) = at.filter(|_| browser::is_focus_lost()) {
            let _ = browser::element(&element_id(at)).map(|row| row.focus());
        }
    }

    /// After several were changed together: tells everything on the page, or reads anew what they are now.
    pub fn settle_act(self, links: &[Link], answer: Answer<()>) -> Outcome {
        let Err(failure) = answer else {
            let mut told = Vec::new();
            for of in links.iter().filter_map(LinksOf::of) {
                if !told.contains(&of) {
                    told.push(of);
                    self.live.tell(&News::Links(of));
                }
            }
            return Outcome::Done;
        };
        self.refresh();
        if failure.code() != Some(ProblemCode::VersionMismatch) {
            return Outcome::Refused(failure);
        }
        let changed = failure.places("/links").into_iter().filter_map(|at| links.get(at));
        let names = changed.map(|link| link.name.as_str()).collect::<Vec<_>>().join(", ");
        self.toasts.warn(t::links_changed_meanwhile(locale(), &names));
        Outcome::Overtaken
    }

    pub fn say(self, words: String) {
        self.toasts.say(words);
    }

    pub fn fail(self, failure: &Failure) {
        self.toasts.fail(failure);
    }
}
