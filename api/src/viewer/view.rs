//! Assets as the recipient's pages show them.

use jiff::civil::DateTime;
use vitrine_locales::{Locale, dates};
use vitrine_shared::Properties;
use vitrine_viewer::{Picture, Property, PropertyName, Source};

use super::{
    open_link::OpenLink,
    shown::{Made, Shown},
};
use crate::entities::asset;

/// Digits of a mark that tell it from another.
const MARK: usize = 12;

/// What is read from the file, nothing where the link does not show it. Only the first six are public.
pub(super) fn properties(link: &OpenLink, kept: &str) -> Properties {
    if link.row().link.show_properties { serde_json::from_str(kept).unwrap_or_default() } else { Properties::default() }
}

/// The pictures of an asset that are shown on screen, smallest first.
pub(super) fn on_screen(shown: &Shown) -> impl Iterator<Item = &Made> {
    shown.renditions.iter().filter(|made| made.on_screen)
}

/// The address of a picture on screen. It changes with the recipe, with the link's password and with the watermark.
pub(super) fn preview_url(link: &OpenLink, shown: &Shown, made: &Made) -> String {
    let public = link.ids().public(shown.asset.id);
    format!("{}/assets/{public}/previews/{}?v={}", link.address().link(), made.profile, preview_version(link, made))
}

/// What stands behind `?v=`.
pub(super) fn preview_version(link: &OpenLink, made: &Made) -> String {
    let version = format!("{}-{}", link.row().link.unlock_epoch, made.recipe);
    made.mark.as_ref().map_or(version.clone(), |mark| format!("{version}-{}", &mark[..MARK.min(mark.len())]))
}

pub(super) fn picture(link: &OpenLink, shown: &Shown) -> Option<Picture> {
    let mut sources: Vec<Source> =
        on_screen(shown).map(|made| Source { width: made.width, url: preview_url(link, shown, made) }).collect();
    sources.sort_by_key(|source| source.width);
    let largest = on_screen(shown).max_by_key(|made| made.width)?;
    let pixels = shown.asset.width.zip(shown.asset.height);
    let (width, height) = pixels.map_or((largest.width, largest.height), |(w, h)| (w.unsigned_abs(), h.unsigned_abs()));
    Some(Picture { width, height, sources })
}

/// The profiles of which the link gives a file that is still being made.
pub(super) fn unready<'a>(link: &OpenLink, shown: &'a Shown) -> Vec<&'a str> {
    let is_given = |made: &&Made| made.for_download && link.given().proxies.contains(&made.profile);
    let unready = shown.renditions.iter().filter(|made| made.file.is_none()).filter(is_given);
    unready.map(|made| made.profile.as_str()).collect()
}

/// What a picture shows: title, else description, else file name.
pub(super) fn alt(asset: &asset::Model, properties: &Properties) -> String {
    properties.title.clone().or_else(|| properties.description.clone()).unwrap_or_else(|| asset.name.clone())
}

/// The public properties that stand in the list; title and description stand above it.
pub(super) fn facts(locale: Locale, properties: &Properties) -> Vec<Property> {
    let keywords = (!properties.keywords.is_empty()).then(|| properties.keywords.join(", "));
    let facts = [
        (PropertyName::Taken, properties.taken_at.as_deref().map(|taken| taken_at(locale, taken))),
        (PropertyName::Author, properties.author.clone()),
        (PropertyName::Copyright, properties.copyright.clone()),
        (PropertyName::Keywords, keywords),
    ];
    facts.into_iter().filter_map(|(name, value)| Some(Property { name, value: value? })).collect()
}

/// The camera's own date and time in words; its offset is left out, as it is the place's.
fn taken_at(locale: Locale, taken: &str) -> String {
    match taken.get(..19).unwrap_or(taken).parse::<DateTime>() {
        Ok(at) => {
            let [month, day, hour, minute] = [at.month(), at.day(), at.hour(), at.minute()].map(i8::unsigned_abs);
            dates::date_time_long(locale, at.year(), month, day, hour, minute)
        }
        Err(_) => taken.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cameras_time_is_said_as_it_stood_there() {
        assert_eq!(taken_at(Locale::En, "2026-10-14T09:12:00+02:00"), "14 October 2026 at 09:12");
        assert_eq!(taken_at(Locale::En, "2026-10-14T09:12:00"), "14 October 2026 at 09:12");
        assert_eq!(taken_at(Locale::En, "some time"), "some time");
    }
}
