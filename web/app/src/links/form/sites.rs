use leptos::prelude::*;
use vitrine_shared::{EmbedSites, Link};

use super::Form;

/// Which sites may show it, as it is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Embedding {
    Any,
    Nowhere,
    /// Those that are typed.
    These,
}

impl Embedding {
    /// What somebody chose for a link; nothing where it is what its password suggests.
    pub fn chosen(link: &Link) -> Option<Self> {
        let is = match &link.embed_sites {
            EmbedSites::These(_) => Self::These,
            sites if *sites == EmbedSites::ANY => Self::Any,
            EmbedSites::All(_) => Self::Nowhere,
        };
        (is != Self::suggested(link.has_password)).then_some(is)
    }

    /// A password is not asked for in somebody else's page.
    fn suggested(is_locked: bool) -> Self {
        if is_locked { Self::Nowhere } else { Self::Any }
    }
}

impl Form {
    /// Which sites may show it as the form stands.
    pub fn embedding(self) -> Embedding {
        self.embedding.get().unwrap_or_else(|| Embedding::suggested(self.is_locked()))
    }

    /// The same as the service is asked for it.
    pub fn embed_sites(self) -> EmbedSites {
        match self.embedding() {
            Embedding::Any => EmbedSites::ANY,
            Embedding::Nowhere => EmbedSites::NONE,
            Embedding::These => EmbedSites::These(self.typed_sites()),
        }
    }

    /// What is typed, a site a line.
    pub fn typed_sites(self) -> Vec<String> {
        let line = |line: &str| Some(line.trim().to_owned()).filter(|line| !line.is_empty());
        self.sites.try_with(|sites| sites.lines().filter_map(line).collect()).unwrap_or_default()
    }
}
