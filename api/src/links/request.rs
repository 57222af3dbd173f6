use jiff::{civil::DateTime, tz::TimeZone};
use vitrine_locales::{Locale, dates, messages as t};
use vitrine_shared::{Allow, LinkRequest, SetState};

use super::{
    Holdings,
    allow::{Scope, check_allow},
    direct::refuse_pages,
    expiry::Expiry,
    further::Further,
    offered::{Offered, Shows, shows},
    row::Row,
};
use crate::{
    access::Actor,
    accounts::{link_password, plain_name},
    entities::Instant,
    http::{Failure, Field},
};

/// What a request is checked against.
pub(super) struct Context<'a> {
    pub actor: &'a Actor,
    pub locale: Locale,
    /// The instance's zone.
    pub time_zone: &'a str,
    pub now: Instant,
    pub holdings: &'a Holdings,
    /// Ids of the profiles that are offered for download.
    pub profiles: &'a [String],
    /// What the installation has beyond files.
    pub offered: Offered,
    /// The link as it is; none for a new one.
    pub row: Option<&'a Row>,
}

/// A link as it will be.
#[derive(Debug)]
pub(super) struct Terms {
    pub name: String,
    pub allow: Allow,
    pub expiry: Expiry,
    pub password: Password,
    pub is_paused: bool,
    pub shows: Shows,
    pub further: Further,
}

/// What becomes of a link's password.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Password {
    Keep,
    Remove,
    /// Checked, not yet hashed.
    Set(String),
}

/// Checks a request as a whole and names everything that does not hold.
pub(super) fn terms(request: LinkRequest, context: &Context) -> Result<Terms, Failure> {
    let row = context.row;
    if row.is_some_and(Row::is_direct) {
        refuse_pages(&request)?;
    }
    let mut fields = Vec::new();
    let password = taken(password(&request), &mut fields).unwrap_or(Password::Keep);
    let was_shown = row.map(|row| Shows::of(&row.link)).unwrap_or_default();
    let shows = shows(was_shown, &request, context.offered)?;
    let before = row.map(Row::allow).unwrap_or_default();
    let allow = request.allow.clone().map_or_else(|| before.clone(), unique);
    let rights: Vec<_> =
        [Some(&context.actor.rights), row.map(|row| &row.maker_rights)].into_iter().flatten().collect();
    let scope = Scope { rights: &rights, holdings: context.holdings, profiles: context.profiles };
    fields.extend(check_allow(&before, &allow, &scope).err().unwrap_or_default());
    let was = row.map(|row| Expiry::of(&row.link)).unwrap_or_default();
    let expiry = taken(was.changed(&request, context.time_zone, context.now), &mut fields).unwrap_or_default();
    let further = row.map(|row| Further::of(&row.link)).unwrap_or_default().changed(&request, expiry.at);
    let further = further.unwrap_or_else(|errors| {
        fields.extend(errors);
        Further::default()
    });
    let name = taken(name(&request, context), &mut fields).unwrap_or_default();
    if !fields.is_empty() {
        return Err(Failure::invalid(fields));
    }
    let was_paused = row.is_some_and(|row| row.link.paused_at.is_some());
    let is_paused = request.state.map_or(was_paused, |state| state == SetState::Paused);
    Ok(Terms { name, allow, expiry, password, is_paused, shows, further })
}

fn taken<T>(result: Result<T, Field>, fields: &mut Vec<Field>) -> Option<T> {
    result.map_err(|field| fields.push(field)).ok()
}

fn password(request: &LinkRequest) -> Result<Password, Field> {
    Ok(match &request.password {
        None => Password::Keep,
        Some(None) => Password::Remove,
        Some(Some(text)) => Password::Set(link_password("/password", text)?.to_owned()),
    })
}

/// Each profile once.
fn unique(mut allow: Allow) -> Allow {
    let mut seen = std::collections::HashSet::new();
    allow.proxies.retain(|profile| seen.insert(profile.clone()));
    allow
}

fn name(request: &LinkRequest, context: &Context) -> Result<String, Field> {
    match (&request.name, context.row) {
        (None, Some(row)) => Ok(row.link.name.clone()),
        (Some(Some(name)), _) if !name.trim().is_empty() => plain_name("/name", name),
        _ => Ok(default_name(context.locale, &context.actor.time_zone, context.now)),
    }
}

/// «Selection of 24 Nov 2026», in the member's zone.
pub(super) fn default_collection_name(locale: Locale, time_zone: &str, now: Instant) -> String {
    let at = there(time_zone, now);
    t::selection_default_name(
        locale,
        &dates::date_medium(locale, at.year(), at.month().unsigned_abs(), at.day().unsigned_abs()),
    )
}

/// What the clock says in a zone; in UTC where there is no such zone.
fn there(time_zone: &str, now: Instant) -> DateTime {
    TimeZone::get(time_zone).unwrap_or(TimeZone::UTC).to_datetime(now.timestamp())
}

/// «Link from 24 Nov 2026, 22:17», in the member's zone.
pub(super) fn default_name(locale: Locale, time_zone: &str, now: Instant) -> String {
    let at = there(time_zone, now);
    let [month, day, hour, minute] = [at.month(), at.day(), at.hour(), at.minute()].map(i8::unsigned_abs);
    t::link_default_name(locale, &dates::date_time_medium(locale, at.year(), month, day, hour, minute))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    #[test]
    fn the_default_name_is_in_the_members_language_and_zone() {
        let now = "2026-11-24T21:17:30Z".parse::<Timestamp>().unwrap().into();
        assert_eq!(default_name(Locale::En, "Europe/Berlin", now), "Link from 24 Nov 2026, 22:17");
        assert_eq!(default_name(Locale::Ru, "Asia/Tokyo", now), "Ссылка от 25 нояб. 2026 г., 06:17");
        assert_eq!(default_name(Locale::En, "nowhere", now), "Link from 24 Nov 2026, 21:17");
        assert_eq!(default_collection_name(Locale::En, "Europe/Berlin", now), "Selection of 24 Nov 2026");
        assert_eq!(default_collection_name(Locale::Ru, "Asia/Tokyo", now), "Подборка от 25 нояб. 2026 г.");
    }
}
