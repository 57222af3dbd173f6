use vitrine_shared::{FieldCode, LinkRequest, ProblemCode};

use crate::http::{Failure, Field};

/// Refuses fields that this installation knows but does not offer, where they ask for more than what holds anyway.
/// `has_password`: of the link as it will be, on which the default for embedding depends.
pub(super) fn refuse_not_built(request: &LinkRequest, has_password: bool) -> Result<(), Failure> {
    let embedding = embed_sites(has_password);
    let asked = [
        ("/slug", matches!(request.slug, Some(Some(_)))),
        ("/starts_at", matches!(request.starts_at, Some(Some(_)))),
        ("/watermark", request.watermark == Some(true)),
        ("/face_search", request.face_search == Some(true)),
        ("/max_downloads", matches!(request.max_downloads, Some(Some(_)))),
        ("/message", matches!(request.message, Some(Some(_)))),
        ("/show_properties", request.show_properties == Some(false)),
        ("/embed_sites", request.embed_sites.as_ref().is_some_and(|sites| *sites != embedding)),
        ("/indexable", request.indexable == Some(true)),
        ("/allow/attachments", request.allow.as_ref().is_some_and(|allow| allow.attachments)),
    ];
    let fields: Vec<Field> = asked
        .iter()
        .filter(|(_, is_asked)| *is_asked)
        .map(|(pointer, _)| Field::new(pointer, FieldCode::NotAvailable))
        .collect();
    if fields.is_empty() { Ok(()) } else { Err(Failure { fields, ..Failure::new(ProblemCode::NotAvailable) }) }
}

/// Which sites may embed a link, as long as nobody chooses.
pub(super) fn embed_sites(has_password: bool) -> serde_json::Value {
    if has_password { "none" } else { "any" }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(json: &str, has_password: bool) -> Vec<String> {
        let request = serde_json::from_str(json).unwrap();
        let failure = refuse_not_built(&request, has_password).err();
        failure.map(|failure| failure.fields.into_iter().map(|field| field.pointer).collect()).unwrap_or_default()
    }

    #[test]
    fn defaults_are_taken_and_anything_else_is_named() {
        let defaults = r#"{"slug":null,"starts_at":null,"watermark":false,"face_search":false,"max_downloads":null,"message":null,
            "show_properties":true,"embed_sites":"any","indexable":false,"allow":{"attachments":false}}"#;
        assert_eq!(refused(defaults, false), Vec::<String>::new());
        let others = r#"{"slug":"summer","starts_at":"2026-12-01T00:00:00Z","watermark":true,"face_search":true,"max_downloads":1,
            "message":"Hi","show_properties":false,"embed_sites":["https://a.example"],"indexable":true,"allow":{"attachments":true}}"#;
        assert_eq!(refused(others, false).len(), 10);
        assert_eq!(refused(r#"{"embed_sites":"any"}"#, true), ["/embed_sites"]);
        assert_eq!(refused(r#"{"embed_sites":"none"}"#, true), Vec::<String>::new());
    }
}
