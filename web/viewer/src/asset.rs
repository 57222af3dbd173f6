use crate::{
    Files, Page, Picture,
    card::{Card, Words},
    line::line,
    page::Shell,
};
use askama::Template;
use vitrine_locales::{Locale, bytes, messages as t, number};

/// One asset, on a page of its own; with script, the same over the collection.
#[derive(Clone, Debug)]
pub struct AssetPage {
    pub locale: Locale,
    /// Path of the link, `/s/{token}`, or of its frame.
    pub base: String,
    /// Origin of whole addresses, `https://share.example.com`; none: other programs show no card of it.
    pub origin: Option<String>,
    /// Path of the viewer's script; the page is whole without it.
    pub script: Option<String>,
    /// The collection's name.
    pub collection: String,
    /// Public id, base62.
    pub id: String,
    /// Place in the collection, from 1.
    pub position: u64,
    pub total: u64,
    pub previous: Option<Neighbour>,
    pub next: Option<Neighbour>,
    pub picture: Option<Picture>,
    /// What the picture shows: title, else description, else file name.
    pub alt: String,
    /// File name.
    pub name: String,
    /// «JPEG».
    pub kind: String,
    pub title: Option<String>,
    pub description: Option<String>,
    /// What may be taken; empty: for viewing only.
    pub downloads: Vec<Download>,
    /// A file that may be taken is still being made.
    pub is_preparing: bool,
    /// In the order in which to show them.
    pub properties: Vec<Property>,
    /// Search engines may list it.
    pub is_indexable: bool,
    /// Nothing may be taken any more, as all downloads are used up.
    pub is_used_up: bool,
    /// A member looks at it as recipients would.
    pub is_view: bool,
}

/// The asset before or after.
#[derive(Clone, Debug)]
pub struct Neighbour {
    /// Public id, base62.
    pub id: String,
    /// Title, else file name.
    pub name: String,
}

/// A file that may be taken.
#[derive(Clone, Debug)]
pub struct Download {
    pub files: Files,
    /// «JPEG».
    pub format: String,
    /// Width and height.
    pub pixels: Option<(u32, u32)>,
    /// Bytes.
    pub size: u64,
    /// Path; none where the file is taken by a grant of it alone, posted to `{base}/grants`.
    pub href: Option<String>,
}

/// A property that is public.
#[derive(Clone, Debug)]
pub struct Property {
    pub name: PropertyName,
    pub value: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PropertyName {
    Taken,
    Author,
    Copyright,
    Keywords,
}

impl AssetPage {
    pub fn render(&self) -> Page {
        let script = self.script.as_deref();
        let heading = self.title.as_deref().unwrap_or(&self.name);
        let path = format!("{}/assets/{}", self.base, self.id);
        let words = Words { site: &self.collection, title: heading, description: self.description.as_deref() };
        let card = self.origin.as_ref().map(|origin| Card::new(origin, &path, &words, self.picture.as_ref()));
        let shell =
            Shell { script, is_indexable: self.is_indexable, is_view: self.is_view, card, ..Shell::new(self.locale) };
        shell.page(&Html { shell: &shell, page: self })
    }
}

impl Download {
    fn name(&self, locale: Locale) -> &str {
        match &self.files {
            Files::Originals => t::viewer_original(locale),
            files => files.name(locale),
        }
    }

    fn is_attachment(&self) -> bool {
        matches!(self.files, Files::Attachment { .. })
    }

    /// «, 4 243 × 5 657, 24 MP».
    fn measures(&self, locale: Locale) -> String {
        let Some((width, height)) = self.pixels else { return String::new() };
        let mut text = format!(", {} × {}", number(locale, width.into()), number(locale, height.into()));
        let megapixels = (u64::from(width) * u64::from(height) + 500_000) / 1_000_000;
        if self.files == Files::Originals && megapixels > 0 {
            text.push_str(", ");
            text.push_str(&t::viewer_megapixels(locale, &number(locale, megapixels)));
        }
        text
    }
}

impl PropertyName {
    fn label(self, locale: Locale) -> &'static str {
        match self {
            Self::Taken => t::viewer_property_taken(locale),
            Self::Author => t::viewer_property_author(locale),
            Self::Copyright => t::viewer_property_copyright(locale),
            Self::Keywords => t::viewer_property_keywords(locale),
        }
    }
}

#[derive(Template)]
#[template(path = "asset.html")]
struct Html<'a> {
    shell: &'a Shell<'a>,
    page: &'a AssetPage,
}

impl Html<'_> {
    fn heading(&self) -> &str {
        self.page.title.as_deref().unwrap_or(&self.page.name)
    }

    fn title(&self) -> String {
        format!("{} · {}", line(self.heading()), line(&self.page.collection))
    }
}
