//! What chat programs and other sites show of a page that is linked to.

use crate::{Picture, line::line};

/// Pixels across of the picture on a card: programs pass over what weighs too much.
const ACROSS: u32 = 1_200;

/// A card of a page: OpenGraph, and where oEmbed says more.
pub(crate) struct Card {
    pub site: String,
    pub title: String,
    pub description: Option<String>,
    /// Whole address of the page.
    pub url: String,
    pub image: Option<Image>,
    pub oembed: String,
}

pub(crate) struct Image {
    pub url: String,
    pub width: u32,
    pub height: u32,
}

/// Texts of a card.
pub(crate) struct Words<'a> {
    pub site: &'a str,
    pub title: &'a str,
    pub description: Option<&'a str>,
}

impl Card {
    /// Of the page at `path` below `origin`.
    pub fn new(origin: &str, path: &str, words: &Words, picture: Option<&Picture>) -> Self {
        let url = format!("{origin}{path}");
        // Tokens, slugs and ids need no escaping.
        let oembed = format!("{origin}/oembed?format=json&url={}", url.replace(':', "%3A").replace('/', "%2F"));
        Self {
            site: line(words.site),
            title: line(words.title),
            description: words.description.map(line),
            image: picture.and_then(|picture| image(origin, picture)),
            oembed,
            url,
        }
    }
}

fn image(origin: &str, picture: &Picture) -> Option<Image> {
    let source = picture.sources.iter().rfind(|source| source.width <= ACROSS).or(picture.sources.first())?;
    Some(Image { url: format!("{origin}{}", source.url), width: source.width, height: picture.height_of(source) })
}
