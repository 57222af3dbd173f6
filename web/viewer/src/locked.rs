use crate::{Page, page::Shell};
use askama::Template;
use vitrine_locales::{Locale, messages as t};

/// The door of a link with a password. Says nothing of what is behind it.
///
/// Its form posts `password`, and `next` where there is one, to `{base}/unlock`.
#[derive(Clone, Debug)]
pub struct LockedPage {
    pub locale: Locale,
    /// Path of the link, `/s/{token}`.
    pub base: String,
    pub refusal: Option<Refusal>,
    /// Path to go to once it is open, as the recipient asked for it.
    pub next: Option<String>,
}

/// Why the last try did not open it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    WrongPassword,
    /// Too many tries; the next one in so many seconds.
    Wait {
        seconds: u64,
    },
}

impl LockedPage {
    pub fn render(&self) -> Page {
        let shell = Shell::new(self.locale);
        shell.page(&Html { shell: &shell, page: self })
    }
}

#[derive(Template)]
#[template(path = "locked.html")]
struct Html<'a> {
    shell: &'a Shell<'a>,
    page: &'a LockedPage,
}

impl Html<'_> {
    fn refusal(&self) -> Option<String> {
        Some(match self.page.refusal? {
            Refusal::WrongPassword => t::problem_wrong_password(self.page.locale).to_owned(),
            Refusal::Wait { seconds } => t::viewer_wait(self.page.locale, seconds),
        })
    }
}
