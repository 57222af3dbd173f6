use actix_web::HttpRequest;
use vitrine_shared::{EmbedAll, EmbedSites};
use vitrine_viewer::Page;

/// Where a link is asked for: by its token or slug, on a page of ours or in another site's frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    link: String,
    is_framed: bool,
}

impl Address {
    pub(super) fn of(request: &HttpRequest) -> Self {
        let name = request.match_info().get("token").unwrap_or_default();
        Self::named(name, is_framed(request))
    }

    pub(super) fn named(name: &str, is_framed: bool) -> Self {
        Self { link: format!("/s/{name}"), is_framed }
    }

    /// The link's path, `/s/{token}`.
    pub fn link(&self) -> &str {
        &self.link
    }

    /// What the paths of its pages begin with: in a frame they all stay below `/s/{token}/embed`.
    pub fn pages(&self) -> String {
        if self.is_framed { format!("{}/embed", self.link) } else { self.link.clone() }
    }

    pub fn is_framed(&self) -> bool {
        self.is_framed
    }

    /// A page that is asked for here: in a frame these sites may show it, elsewhere none may.
    pub(super) fn framed(&self, page: Page, sites: &EmbedSites) -> Page {
        if self.is_framed { page.framed_by(&sources(sites)) } else { page }
    }
}

/// Whether a request stands in another site's frame.
pub(super) fn is_framed(request: &HttpRequest) -> bool {
    request.path().split('/').nth(3) == Some("embed")
}

/// The sites as a policy names them.
fn sources(sites: &EmbedSites) -> String {
    match sites {
        EmbedSites::All(EmbedAll::Any) => "*".to_owned(),
        EmbedSites::All(EmbedAll::None) => "'none'".to_owned(),
        EmbedSites::These(sites) => sites.join(" "),
    }
}
