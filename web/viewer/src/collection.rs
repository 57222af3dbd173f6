use crate::{
    Offer, Page, Picture, Until,
    card::{Card, Words},
    line::line,
    offer::{Choice, choices, total},
    page::Shell,
    style::Rules,
};
use askama::Template;
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use vitrine_locales::{Locale, bytes, messages as t};

/// How many pictures are loaded at once; about what a large screen shows.
const FIRST_SCREEN: usize = 8;

/// A collection, or a further part of it.
///
/// Its form posts to `{base}/grants`: `choice` (`all` or `selected`), `asset` (an id, repeated; those that are ticked) and
/// `files` ([`Files::value`](crate::Files::value) or [`EVERYTHING`](crate::EVERYTHING)). The script posts JSON to the same
/// address, as api.md has it.
#[derive(Clone, Debug)]
pub struct CollectionPage {
    pub locale: Locale,
    /// Path of the link, `/s/{token}`, or of its frame.
    pub base: String,
    /// In a frame: path of the link, for a window of its own.
    pub whole: Option<String>,
    /// Origin of whole addresses, `https://share.example.com`; none: other programs show no card of it.
    pub origin: Option<String>,
    /// Path of the viewer's script; the page is whole without it.
    pub script: Option<String>,
    /// The instance's name.
    pub instance: String,
    /// The collection's name.
    pub title: String,
    /// Name of the member who made the link.
    pub shared_by: String,
    /// The maker's words to recipients; plain text with line breaks.
    pub message: Option<String>,
    /// None: permanent.
    pub until: Option<Until>,
    /// Of the whole collection.
    pub counts: Counts,
    /// What may be taken, in the order in which to offer it; empty: for viewing only.
    pub offers: Vec<Offer>,
    /// Assets of which some file that may be taken is still being made.
    pub preparing: u64,
    /// This part of the collection, in its order.
    pub items: Vec<Item>,
    /// Cursor of the next part, for `?after=`; safe in a URL as it is.
    pub next: Option<String>,
    pub notice: Option<Notice>,
    /// Search engines may list it.
    pub is_indexable: bool,
    /// Nothing may be taken any more, as all downloads are used up.
    pub is_used_up: bool,
    /// A member looks at it as recipients would.
    pub is_view: bool,
}

/// How many assets there are of each kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    pub images: u64,
    pub films: u64,
    pub recordings: u64,
    pub documents: u64,
    pub others: u64,
}

/// One asset on the wall.
#[derive(Clone, Debug)]
pub struct Item {
    /// Public id, base62.
    pub id: String,
    /// File name.
    pub name: String,
    /// What the picture shows: title, else description, else file name.
    pub alt: String,
    /// None: the file name stands in its place.
    pub picture: Option<Picture>,
    pub thumbhash: Option<Vec<u8>>,
    /// «PDF»: for what is more than the picture.
    pub kind: Option<String>,
    /// Bytes of its file of each offer, in the offers' order; none where it has no such file.
    pub sizes: Vec<Option<u64>>,
}

/// Why the form brought the recipient back here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Notice {
    /// «Download selection» with nothing ticked.
    NothingChosen,
    /// Nothing that was ticked has a file of the chosen class.
    NothingToDownload,
}

impl Counts {
    fn total(&self) -> u64 {
        self.images + self.films + self.recordings + self.documents + self.others
    }
}

impl CollectionPage {
    pub fn render(&self) -> Page {
        let mut rules = Rules::default();
        let tiles = self.items.iter().map(|item| Tile::new(item, &mut rules)).collect();
        let choices = choices(self.locale, &self.offers);
        for n in 2..=choices.len() {
            rules.sum(n);
        }
        let (script, rules) = (self.script.as_deref(), rules.finish());
        let card = self.card();
        let shell = Shell {
            script,
            rules,
            is_indexable: self.is_indexable,
            is_view: self.is_view,
            card,
            ..Shell::new(self.locale)
        };
        shell.page(&Html { shell: &shell, page: self, tiles, choices })
    }

    fn card(&self) -> Option<Card> {
        let words = Words { site: &self.instance, title: &self.title, description: Some(&self.count()) };
        let cover = self.items.iter().find_map(|item| item.picture.as_ref());
        self.origin.as_ref().map(|origin| Card::new(origin, &self.base, &words, cover))
    }

    /// «80 items».
    fn count(&self) -> String {
        match self.counts.total() {
            0 => t::viewer_nothing_yet(self.locale).to_owned(),
            total => t::viewer_items(self.locale, total),
        }
    }
}

#[derive(Template)]
#[template(path = "collection.html")]
struct Html<'a> {
    shell: &'a Shell<'a>,
    page: &'a CollectionPage,
    tiles: Vec<Tile<'a>>,
    choices: Vec<Choice>,
}

/// A count in words.
type Say = fn(Locale, u64) -> String;

struct Tile<'a> {
    item: &'a Item,
    /// Of the box: its proportions and colour.
    classes: String,
    thumbhash: Option<String>,
    /// `18200000,,118000`
    sizes: String,
}

impl<'a> Tile<'a> {
    fn new(item: &'a Item, rules: &mut Rules) -> Self {
        let mut classes = match &item.picture {
            Some(picture) => rules.ratio(picture.width, picture.height),
            None => rules.ratio(1, 1),
        };
        let thumbhash = item.picture.is_some().then_some(item.thumbhash.as_deref()).flatten();
        if let Some(colour) = thumbhash.and_then(|hash| rules.colour(hash)) {
            classes.push(' ');
            classes.push_str(&colour);
        }
        let sizes: Vec<_> =
            item.sizes.iter().map(|size| size.map_or_else(String::new, |size| size.to_string())).collect();
        Self { item, classes, thumbhash: thumbhash.map(|hash| STANDARD_NO_PAD.encode(hash)), sizes: sizes.join(",") }
    }
}

impl Html<'_> {
    fn title(&self) -> String {
        format!("{} · {}", line(&self.page.title), line(&self.page.instance))
    }

    /// «72 pictures, 5 films, 3 documents»; nothing where all are of one kind.
    fn kinds(&self) -> Option<String> {
        let Counts { images, films, recordings, documents, others } = self.page.counts;
        let kinds: [(u64, Say); 5] = [
            (images, t::viewer_pictures),
            (films, t::viewer_films),
            (recordings, t::viewer_recordings),
            (documents, t::viewer_documents),
            (others, t::viewer_other_files),
        ];
        let kinds: Vec<_> =
            kinds.iter().filter(|(count, _)| *count > 0).map(|(count, say)| say(self.page.locale, *count)).collect();
        (kinds.len() > 1).then(|| kinds.join(", "))
    }

    /// Names of B, kB and so on, for the script's sums.
    fn units(&self) -> String {
        let unit =
            |power| bytes(self.page.locale, 1000_u64.pow(power)).split('\u{a0}').next_back().unwrap_or("").to_owned();
        (0..5).map(unit).collect::<Vec<_>>().join(" ")
    }

    fn in_all(&self) -> String {
        t::viewer_in_all(self.page.locale, &bytes(self.page.locale, total(&self.page.offers)))
    }

    fn notice(&self) -> Option<&'static str> {
        Some(match self.page.notice? {
            Notice::NothingChosen => t::viewer_nothing_chosen(self.page.locale),
            Notice::NothingToDownload => t::viewer_nothing_to_download(self.page.locale),
        })
    }
}
