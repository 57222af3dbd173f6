//! Notices in words.

use vitrine_shared::{Notice, NoticeKind, Timestamp};

use crate::{
    components::Icon,
    i18n::{locale, t},
    links::classes,
    time::{self, Instant},
};

/// The sign before it, and how it looks.
pub fn sign(kind: NoticeKind) -> (Icon, &'static str) {
    match kind {
        NoticeKind::Opened => (Icon::Eye, "sign"),
        NoticeKind::Downloaded => (Icon::Download, "sign"),
        NoticeKind::EndsSoon => (Icon::Clock, "sign warn"),
        NoticeKind::Expired => (Icon::Clock, "sign"),
        NoticeKind::UsedUp => (Icon::Ban, "sign warn"),
        NoticeKind::Paused => (Icon::Pause, "sign"),
        NoticeKind::Deleted | NoticeKind::CollectionDeleted | NoticeKind::AssetInBin | NoticeKind::AssetDeleted => {
            (Icon::Trash, "sign bad")
        }
        NoticeKind::MayNotShare | NoticeKind::DoesNotSee | NoticeKind::MayNotGive => (Icon::Alert, "sign bad"),
        NoticeKind::GivesLess => (Icon::Alert, "sign warn"),
        NoticeKind::TakenOver => (Icon::User, "sign"),
    }
}

pub fn sentence(notice: &Notice) -> String {
    let name = &notice.link_name;
    let end = || notice.expires_at.as_ref().map(end).unwrap_or_default();
    match notice.kind {
        NoticeKind::Opened => t::notice_opened(locale(), name),
        NoticeKind::Downloaded => t::notice_downloaded(locale(), name),
        NoticeKind::EndsSoon => t::notice_ends_soon(locale(), name, &end()),
        NoticeKind::Expired => t::notice_expired(locale(), name, &end()),
        NoticeKind::UsedUp => t::notice_used_up(locale(), name),
        NoticeKind::Paused => t::notice_paused(locale(), name),
        NoticeKind::Deleted => t::notice_deleted(locale(), name),
        NoticeKind::CollectionDeleted => t::notice_collection_deleted(locale(), name),
        NoticeKind::AssetInBin => t::notice_asset_in_bin(locale(), name),
        NoticeKind::AssetDeleted => t::notice_asset_deleted(locale(), name),
        NoticeKind::MayNotShare => t::notice_may_not_share(locale(), name),
        NoticeKind::DoesNotSee => t::notice_does_not_see(locale(), name),
        NoticeKind::MayNotGive => t::notice_may_not_give(locale(), name),
        NoticeKind::GivesLess => t::notice_gives_less(locale(), name, &classes(&notice.classes)),
        NoticeKind::TakenOver => t::notice_taken_over(locale(), name),
    }
}

/// «1 Dec 2026, 18:00», and of a midnight the day that ends with it.
fn end(at: &Timestamp) -> String {
    let at = Instant::from(at);
    if time::as_typed(at).1 == "00:00" {
        t::at_end_of_day(locale(), &time::date(Instant(at.0 - 1.0)))
    } else {
        time::date_time(at)
    }
}
