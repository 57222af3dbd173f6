//! What the bell knows: what happened to the links that this member made, and how much of it they have not read.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::Notices;

use crate::{
    client,
    live::{Live, News},
};

/// Nothing of a page waits for it, so that it does not hold up what the page asks for.
const AFTER: Duration = Duration::from_millis(300);
/// When what could not be read is tried again.
const AGAIN: Duration = Duration::from_secs(5);

#[derive(Clone, Copy)]
pub struct Bell {
    /// Absent until they are read.
    pub notices: RwSignal<Option<Notices>>,
}

impl Bell {
    pub fn hang(live: Live) -> Self {
        let bell = Self { notices: RwSignal::new(None) };
        set_timeout(move || bell.read(), AFTER);
        live.on_news(move |news| {
            if matches!(news, News::Notices | News::Missed) {
                bell.read();
            }
        });
        bell
    }

    /// How many are not read yet.
    pub fn unread(self) -> u64 {
        self.notices.with(|notices| notices.as_ref().map_or(0, |notices| notices.unread))
    }

    fn read(self) {
        spawn_local(async move {
            match client::get_notices().await {
                Ok(notices) => self.notices.set(Some(notices)),
                Err(_) => set_timeout(move || self.read(), AGAIN),
            }
        });
    }
}
