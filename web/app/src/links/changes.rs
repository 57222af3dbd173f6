use vitrine_shared::{Allow, Link, LinkOptions, LinkState};

use super::words;
use crate::{
    i18n::{locale, t},
    time::Instant,
};

/// What differs between a link and the same one later, for those who hold it.
pub fn for_recipients(before: &Link, after: &Link, now: Instant) -> Vec<String> {
    let mut changes = Vec::new();
    let mut say = |words: &str| changes.push(words.to_owned());
    match (before.state == LinkState::Paused, after.state == LinkState::Paused) {
        (false, true) => say(t::change_closes(locale())),
        (true, false) => say(t::change_opens(locale())),
        _ => {}
    }
    classes(&before.allow, &after.allow, &mut say);
    if before.starts_at != after.starts_at {
        say(words::start(after).as_deref().unwrap_or(t::change_starts_at_once(locale())));
    }
    if before.expires_at != after.expires_at {
        say(&words::end(after, now).1);
    }
    match (before.has_password, after.has_password) {
        (false, true) => say(t::change_password_set(locale())),
        (true, false) => say(t::change_password_removed(locale())),
        _ => {}
    }
    slugs(before, after, &mut say);
    if before.max_downloads != after.max_downloads {
        match after.max_downloads {
            Some(all) => say(&t::downloads_in_all(locale(), all)),
            None => say(t::change_no_limit(locale())),
        }
    }
    if before.message != after.message {
        say(if after.message.is_some() { t::change_message(locale()) } else { t::change_message_gone(locale()) });
    }
    match (before.show_properties, after.show_properties) {
        (true, false) => say(t::change_properties_gone(locale())),
        (false, true) => say(t::change_properties_new(locale())),
        _ => {}
    }
    if before.embed_sites != after.embed_sites {
        say(&words::shown_by(&after.embed_sites));
    }
    match (before.watermark, after.watermark) {
        (true, false) => say(t::change_watermark_off(locale())),
        (false, true) => say(t::change_watermark_on(locale())),
        _ => {}
    }
    match (before.indexable, after.indexable) {
        (true, false) => say(t::change_not_listed(locale())),
        (false, true) => say(t::search_may_list(locale())),
        _ => {}
    }
    changes
}

fn classes(before: &Allow, after: &Allow, say: &mut impl FnMut(&str)) {
    match (before.originals, after.originals) {
        (true, false) => say(t::change_originals_gone(locale())),
        (false, true) => say(t::change_originals_new(locale())),
        _ => {}
    }
    match (before.attachments, after.attachments) {
        (true, false) => say(t::change_attachments_gone(locale())),
        (false, true) => say(t::change_attachments_new(locale())),
        _ => {}
    }
    let missing = |from: &Allow, of: &Allow| of.proxies.iter().filter(|id| !from.proxies.contains(id)).count() as u64;
    match missing(after, before) {
        0 => {}
        fewer => say(&t::proxies_fewer(locale(), fewer)),
    }
    match missing(before, after) {
        0 => {}
        more => say(&t::proxies_more(locale(), more)),
    }
}

fn slugs(before: &Link, after: &Link, say: &mut impl FnMut(&str)) {
    if before.slug == after.slug {
        return;
    }
    if let Some(address) = &before.slug_url {
        say(&t::change_slug_stops(locale(), &words::shown_address(address)));
    }
    if let Some(address) = &after.slug_url {
        say(&t::change_slug_begins(locale(), &words::shown_address(address)));
    }
}

/// Whether downloads that run may break off: what they hold is given no more, or not to them.
pub fn breaks_off(before: &Link, after: &Link, now: Instant) -> bool {
    let (given, kept) = (&before.allow, &after.allow);
    let fewer = (given.originals && !kept.originals)
        || (given.attachments && !kept.attachments)
        || given.proxies.iter().any(|id| !kept.proxies.contains(id));
    let opens = |link: &Link| words::state(link, now) == LinkState::Active;
    let starts_later = after.starts_at.as_ref().is_some_and(|start| now < Instant::from(start));
    let end = |link: &Link| link.expires_at.as_ref().map_or(f64::INFINITY, |end| Instant::from(end).0);
    fewer
        || (opens(before) && !opens(after))
        || (opens(before) && starts_later)
        || end(after) < end(before)
        || before.has_password != after.has_password
        || before.watermark != after.watermark
}

/// What somebody else changed meanwhile, as it is now.
pub fn of_another(before: &Link, theirs: &Link, options: Option<&LinkOptions>, now: Instant) -> Vec<String> {
    let mut changes = Vec::new();
    if before.name != theirs.name {
        changes.push(t::change_name(locale(), &theirs.name));
    }
    if before.allow != theirs.allow {
        let allowed = words::allowed(&theirs.allow, options);
        changes.push(t::change_downloads(locale(), allowed.as_deref().unwrap_or(t::nothing(locale()))));
    }
    let mut rest = Link { allow: before.allow.clone(), ..theirs.clone() };
    if let Some(message) = theirs.message.as_ref().filter(|_| before.message != theirs.message) {
        changes.push(t::change_message_to(locale(), message));
        rest.message.clone_from(&before.message);
    }
    changes.extend(for_recipients(before, &rest, now));
    if changes.is_empty() {
        // A password that replaces another shows in nothing else.
        changes.push(t::change_unseen(locale()).to_owned());
    }
    changes
}
