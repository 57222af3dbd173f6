use crate::{Page, page::Shell};
use askama::Template;
use vitrine_locales::{Locale, messages as t};

/// In place of the door of a link that is a file: the browser stays on it while it saves the file.
#[derive(Clone, Debug)]
pub struct StartedPage {
    pub locale: Locale,
    /// Path of the file.
    pub file: String,
}

impl StartedPage {
    pub fn render(&self) -> Page {
        let shell = Shell::new(self.locale);
        shell.page(&Html { shell: &shell, page: self })
    }
}

#[derive(Template)]
#[template(path = "started.html")]
struct Html<'a> {
    shell: &'a Shell<'a>,
    page: &'a StartedPage,
}
