//! How much happened to the links that this member made that they have not read yet.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};

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
    pub unread: RwSignal<u64>,
}

impl Bell {
    pub fn hang(live: Live) -> Self {
        let bell = Self { unread: RwSignal::new(0) };
        set_timeout(move || bell.count(), AFTER);
        live.on_news(move |news| {
            if matches!(news, News::Notices | News::Missed) {
                bell.count();
            }
        });
        bell
    }

    fn count(self) {
        spawn_local(async move {
            match client::count_unread_notices().await {
                Ok(unread) => self.unread.set(unread),
                Err(_) => set_timeout(move || self.count(), AGAIN),
            }
        });
    }
}
