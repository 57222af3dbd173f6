use crate::{
    card::Card,
    style::{STYLE, STYLE_SOURCE, source},
};
use askama::Template;
use vitrine_locales::Locale;

/// A page as it is sent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page {
    /// The whole document, UTF-8.
    pub html: String,
    /// The value of its `Content-Security-Policy` header. Style blocks are allowed by hash, never by nonce: a 304 would bring a
    /// nonce that the kept page does not have.
    pub csp: String,
}

/// What the frame around every page needs.
pub(crate) struct Shell<'a> {
    pub locale: Locale,
    /// Path of the viewer's script.
    pub script: Option<&'a str>,
    /// Rules of this page alone; empty for none.
    pub rules: String,
    /// Search engines may list it.
    pub is_indexable: bool,
    /// What other programs show of it.
    pub card: Option<Card>,
    /// A member looks as recipients do.
    pub is_view: bool,
}

impl Page {
    /// The same page for frames on these sites: sources of a policy (CSP 3, section 6.4.2.1), `*` for any.
    pub fn framed_by(mut self, sites: &str) -> Self {
        self.csp = self.csp.replace(UNFRAMED, &format!("frame-ancestors {sites}"));
        self
    }
}

const UNFRAMED: &str = "frame-ancestors 'none'";

impl Shell<'_> {
    /// Of a page that is listed nowhere, without script and rules.
    pub fn new(locale: Locale) -> Self {
        Self { locale, script: None, rules: String::new(), is_indexable: false, card: None, is_view: false }
    }

    pub fn style(&self) -> &'static str {
        STYLE
    }

    /// Renders a template that extends `base.html` with this shell.
    pub fn page(&self, template: &impl Template) -> Page {
        Page { html: template.render().expect("nothing in a template fails"), csp: self.policy() }
    }

    fn policy(&self) -> String {
        let mut policy =
            format!("default-src 'none'; img-src 'self'; form-action 'self'; base-uri 'none'; {UNFRAMED}; style-src ");
        policy.push_str(&STYLE_SOURCE);
        if !self.rules.is_empty() {
            policy.push(' ');
            policy.push_str(&source(&self.rules));
        }
        if self.script.is_some() {
            policy.push_str("; script-src 'self'; connect-src 'self'");
        }
        policy
    }
}
