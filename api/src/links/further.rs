use unicode_normalization::UnicodeNormalization;
use vitrine_shared::{EmbedSites, FieldCode, LinkRequest, MAX_DOWNLOADS, MESSAGE_CHARS};

use super::{embed_sites::read_sites, slug::read_slug};
use crate::{
    accounts::{is_invisible, turns_text},
    entities::{Instant, link},
    http::Field,
};

/// What stands under «More»: where a link is found and shown, from when, how often, and with what words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Further {
    pub slug: Option<String>,
    pub starts_at: Option<Instant>,
    pub max_downloads: Option<i64>,
    pub message: Option<String>,
    pub show_properties: bool,
    /// None: whatever the password suggests.
    pub embed_sites: Option<EmbedSites>,
    pub indexable: bool,
}

impl Default for Further {
    fn default() -> Self {
        Self {
            slug: None,
            starts_at: None,
            max_downloads: None,
            message: None,
            show_properties: true,
            embed_sites: None,
            indexable: false,
        }
    }
}

impl Further {
    /// As the row has it.
    pub fn of(row: &link::Model) -> Self {
        Self {
            slug: row.slug.clone(),
            starts_at: row.starts_at,
            max_downloads: row.max_downloads,
            message: row.message.clone(),
            show_properties: row.show_properties,
            embed_sites: row.embed_sites.as_deref().map(super::embed_sites::parse),
            indexable: row.indexable,
        }
    }

    /// What a request makes of it. `ends_at`: of the link as it will be.
    pub fn changed(self, request: &LinkRequest, ends_at: Option<Instant>) -> Result<Self, Vec<Field>> {
        let mut fields = Vec::new();
        let changed = Self {
            slug: patched(&request.slug, self.slug, |slug| read_slug(slug), &mut fields),
            starts_at: patched(&request.starts_at, self.starts_at, |&at| Ok(at.into()), &mut fields),
            max_downloads: patched(&request.max_downloads, self.max_downloads, limit, &mut fields),
            message: patched(&request.message, self.message, |text| message(text), &mut fields)
                .filter(|message| !message.is_empty()),
            show_properties: request.show_properties.unwrap_or(self.show_properties),
            embed_sites: patched(&request.embed_sites, self.embed_sites, read_sites, &mut fields),
            indexable: request.indexable.unwrap_or(self.indexable),
        };
        if changed.starts_at.zip(ends_at).is_some_and(|(start, end)| start >= end) {
            fields.push(Field::new("/starts_at", FieldCode::AfterEnd));
        }
        if fields.is_empty() { Ok(changed) } else { Err(fields) }
    }
}

/// A field after a patch; what it was where the patch does not hold.
fn patched<A, T>(
    patch: &Option<Option<A>>,
    was: Option<T>,
    read: impl FnOnce(&A) -> Result<T, Field>,
    fields: &mut Vec<Field>,
) -> Option<T> {
    let Some(asked) = patch else { return was };
    asked.as_ref().and_then(|asked| read(asked).map_err(|field| fields.push(field)).ok())
}

fn limit(asked: &u64) -> Result<i64, Field> {
    let number = Some(*asked).filter(|number| MAX_DOWNLOADS.contains(number)).and_then(|number| number.try_into().ok());
    number.ok_or_else(|| Field::ranged("/max_downloads", &MAX_DOWNLOADS))
}

/// A message as it is kept: NFC, trimmed, lines ended by `\n`, nothing that turns the text after it. Empty for one that
/// says nothing.
fn message(text: &str) -> Result<String, Field> {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = lines.trim().nfc().filter(|&char| !turns_text(char)).collect();
    if kept.chars().all(is_invisible) {
        return Ok(String::new());
    }
    if kept.chars().count() > MESSAGE_CHARS {
        return Err(Field::limited("/message", FieldCode::TooLong, MESSAGE_CHARS as u64));
    }
    if kept.chars().any(|char| char.is_control() && !matches!(char, '\n' | '\t')) {
        return Err(Field::new("/message", FieldCode::Malformed));
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(was: Further, json: &str) -> Result<Further, Vec<(String, FieldCode)>> {
        let request = serde_json::from_str(json).unwrap();
        let changed = was.changed(&request, Some(Instant(2_000_000)));
        changed.map_err(|fields| fields.into_iter().map(|field| (field.pointer, field.code)).collect())
    }

    #[test]
    fn what_is_not_named_stays_and_null_takes_away() {
        let all = r#"{"slug":"Summer-2026","starts_at":"1970-01-01T00:00:01Z","max_downloads":3,"message":" Hello\r\nthere ",
            "show_properties":false,"embed_sites":["https://a.example/"],"indexable":true}"#;
        let further = changed(Further::default(), all).unwrap();
        assert_eq!(further.slug.as_deref(), Some("summer-2026"));
        assert_eq!(further.message.as_deref(), Some("Hello\nthere"));
        assert_eq!((further.starts_at, further.max_downloads), (Some(Instant(1_000_000)), Some(3)));
        assert_eq!(changed(further.clone(), r#"{"name":"x"}"#), Ok(further.clone()));
        let none = r#"{"slug":null,"starts_at":null,"max_downloads":null,"message":" \n","show_properties":true,
            "embed_sites":null,"indexable":false}"#;
        assert_eq!(changed(further, none), Ok(Further::default()));
    }

    #[test]
    fn all_that_does_not_hold_is_named() {
        let request = r#"{"slug":"x","starts_at":"1970-01-01T00:00:02Z","max_downloads":0,"message":"\u0007","embed_sites":["x"]}"#;
        let codes = changed(Further::default(), request).unwrap_err();
        assert_eq!(
            codes,
            [
                ("/slug".into(), FieldCode::TooShort),
                ("/max_downloads".into(), FieldCode::OutOfRange),
                ("/message".into(), FieldCode::Malformed),
                ("/embed_sites/0".into(), FieldCode::Malformed),
                ("/starts_at".into(), FieldCode::AfterEnd)
            ]
        );
        let long = format!(r#"{{"message":"{}","max_downloads":1000001}}"#, "x".repeat(2_001));
        let codes: Vec<_> = changed(Further::default(), &long).unwrap_err().into_iter().map(|(_, code)| code).collect();
        assert_eq!(codes, [FieldCode::OutOfRange, FieldCode::TooLong]);
    }
}
