use crate::{Page, Until, page::Shell};
use askama::Template;
use vitrine_locales::{Locale, messages as t};

/// A page in place of what was asked for. Names no content; for one status and locale it is always the same bytes.
#[derive(Clone, Debug)]
pub struct StatusPage {
    pub locale: Locale,
    pub status: Status,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Status {
    /// Unknown, revoked or never there.
    NotFound,
    Expired {
        until: Until,
    },
    /// Paused, suspended or not yet started.
    Closed,
    /// The link does not give this file.
    NotGiven,
    /// Files of the link are taken from its pages alone, as its downloads are counted.
    GrantRequired,
    /// All downloads that the link had are used up.
    NoDownloadsLeft,
    /// The link is not shown in frames of other sites.
    NotFramed,
    /// A grant that has ended.
    GrantEnded,
    /// A grant of a link with a password, in a browser that did not make it.
    GrantLocked,
    TooManyRequests,
    /// A request that no page of ours makes; with its HTTP status.
    Unfit {
        code: u16,
    },
    /// Something failed; the log has it under this id.
    Internal {
        id: String,
    },
    Busy,
    /// What was chosen is still being made.
    BeingPrepared,
}

impl Status {
    /// The HTTP status to send it with.
    pub const fn code(&self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::Expired { .. } | Self::GrantEnded => 410,
            Self::GrantLocked => 401,
            Self::Closed | Self::NotGiven | Self::GrantRequired | Self::NoDownloadsLeft | Self::NotFramed => 403,
            Self::TooManyRequests => 429,
            Self::Unfit { code } => *code,
            Self::Internal { .. } => 500,
            Self::Busy | Self::BeingPrepared => 503,
        }
    }

    fn title(&self, locale: Locale) -> &'static str {
        match self {
            Self::NotFound => t::viewer_not_found_title(locale),
            Self::Expired { .. } => t::viewer_expired_title(locale),
            Self::Closed => t::viewer_closed_title(locale),
            Self::NotGiven => t::viewer_not_given_title(locale),
            Self::NotFramed => t::viewer_not_framed_title(locale),
            Self::GrantRequired => t::viewer_grant_required_title(locale),
            Self::NoDownloadsLeft => t::viewer_no_downloads_left_title(locale),
            Self::GrantEnded => t::viewer_grant_ended_title(locale),
            Self::GrantLocked => t::viewer_grant_locked_title(locale),
            Self::TooManyRequests | Self::Busy => t::viewer_too_many_title(locale),
            Self::BeingPrepared => t::viewer_being_prepared_title(locale),
            Self::Unfit { .. } => t::viewer_unfit_title(locale),
            Self::Internal { .. } => t::viewer_internal_title(locale),
        }
    }

    fn text(&self, locale: Locale) -> String {
        match self {
            Self::NotFound => t::viewer_not_found_text(locale).to_owned(),
            Self::Expired { until } => t::viewer_expired_text(locale, &until.text),
            Self::Closed => t::viewer_closed_text(locale).to_owned(),
            Self::NotGiven => t::viewer_not_given_text(locale).to_owned(),
            Self::NotFramed => t::viewer_not_framed_text(locale).to_owned(),
            Self::GrantRequired => t::viewer_grant_required_text(locale).to_owned(),
            Self::NoDownloadsLeft => t::viewer_no_downloads_left_text(locale).to_owned(),
            Self::GrantEnded => t::viewer_grant_ended_text(locale).to_owned(),
            Self::GrantLocked => t::viewer_grant_locked_text(locale).to_owned(),
            Self::TooManyRequests | Self::Busy => t::viewer_too_many_text(locale).to_owned(),
            Self::BeingPrepared => t::viewer_being_prepared_text(locale).to_owned(),
            Self::Unfit { .. } => t::viewer_unfit_text(locale).to_owned(),
            Self::Internal { id } => t::viewer_internal_text(locale, id),
        }
    }
}

impl StatusPage {
    pub fn render(&self) -> Page {
        let shell = Shell::new(self.locale);
        shell.page(&Html { shell: &shell, page: self })
    }
}

#[derive(Template)]
#[template(path = "status.html")]
struct Html<'a> {
    shell: &'a Shell<'a>,
    page: &'a StatusPage,
}
