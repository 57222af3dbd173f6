use vitrine_locales::{Locale, bytes, messages as t};

/// The value of the form's field `files` for every class at once.
pub const EVERYTHING: &str = "everything";

/// A class of files that may be taken from a collection.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    pub files: Files,
    /// Files of it.
    pub count: u64,
    /// Of all of them.
    pub bytes: u64,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Files {
    Originals,
    /// What a profile made: its id (`preview`) and name (`Preview 800`).
    Proxies {
        profile: String,
        name: String,
    },
    /// The further files of all assets.
    Attachments,
    /// One of an asset's: its public id and file name.
    Attachment {
        id: String,
        name: String,
    },
}

impl Files {
    /// The value of the form's field `files`: `originals`, `proxy:preview`, `attachments`, `attachment:7Kq…`.
    pub fn value(&self) -> String {
        match self {
            Self::Originals => "originals".to_owned(),
            Self::Proxies { profile, .. } => format!("proxy:{profile}"),
            Self::Attachments => "attachments".to_owned(),
            Self::Attachment { id, .. } => format!("attachment:{id}"),
        }
    }

    pub(crate) fn name(&self, locale: Locale) -> &str {
        match self {
            Self::Originals => t::viewer_originals(locale),
            Self::Attachments => t::viewer_attachments(locale),
            Self::Proxies { name, .. } | Self::Attachment { name, .. } => name,
        }
    }
}

/// One choice in the bar.
pub(crate) struct Choice {
    pub value: String,
    pub name: String,
    pub size: String,
    /// «80 files, exactly 1 213 847 552 bytes, can be resumed».
    pub exactly: String,
}

/// What can be chosen in the bar: each offer, and all together where there are several.
pub(crate) fn choices(locale: Locale, offers: &[Offer]) -> Vec<Choice> {
    let choice = |value, name: &str, files, size| Choice {
        value,
        name: name.to_owned(),
        size: bytes(locale, size),
        exactly: t::viewer_exactly(locale, files, size),
    };
    let mut choices: Vec<_> = offers
        .iter()
        .map(|offer| choice(offer.files.value(), offer.files.name(locale), offer.count, offer.bytes))
        .collect();
    if offers.len() > 1 {
        let files = offers.iter().map(|offer| offer.count).sum();
        let name = t::viewer_everything(locale);
        choices.push(choice(EVERYTHING.to_owned(), name, files, total(offers)));
    }
    choices
}

/// Bytes of everything that may be taken.
pub(crate) fn total(offers: &[Offer]) -> u64 {
    offers.iter().map(|offer| offer.bytes).sum()
}
