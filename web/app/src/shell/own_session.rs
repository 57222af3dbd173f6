use leptos::{prelude::*, task::spawn_local};
use vitrine_shared::Session;

use crate::{
    browser, client,
    live::{Live, News},
};

/// Begins anew when one's own name, role or rights have become others; a session that has ended leads to the door by itself.
pub fn watch(live: Live) {
    let session = expect_context::<Session>();
    live.on_news(move |news| {
        if !matches!(news, News::Member(id) if *id == session.member.id) && !matches!(news, News::Missed) {
            return;
        }
        let before = session.clone();
        spawn_local(async move {
            if client::get_session().await.is_ok_and(|now| now != before) {
                browser::reload();
            }
        });
    });
}
