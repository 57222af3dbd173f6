//! Direct links: the address of one asset's original. What a page would have, they have not.

use vitrine_shared::{Allow, EmbedSites, FieldCode, LinkRequest, ProblemCode};

use crate::http::{Failure, Field};

/// What a direct link gives, all its life.
fn allowed() -> Allow {
    Allow { originals: true, ..Allow::default() }
}

/// The request with what holds of every direct link; 422 `not_available` where it asks for anything else of a page.
pub(super) fn direct(request: LinkRequest) -> Result<LinkRequest, Failure> {
    refuse_pages(&request)?;
    Ok(LinkRequest { allow: Some(allowed()), embed_sites: Some(Some(EmbedSites::NONE)), ..request })
}

/// Refuses what only a link with pages has, where it asks for more than what holds anyway.
pub(super) fn refuse_pages(request: &LinkRequest) -> Result<(), Failure> {
    let asked = [
        ("/allow", request.allow.as_ref().is_some_and(|allow| *allow != allowed())),
        ("/max_downloads", request.max_downloads.flatten().is_some()),
        ("/message", request.message.iter().flatten().any(|text| !text.trim().is_empty())),
        ("/show_properties", request.show_properties == Some(false)),
        ("/embed_sites", request.embed_sites.iter().flatten().any(|sites| *sites != EmbedSites::NONE)),
        ("/indexable", request.indexable == Some(true)),
        ("/watermark", request.watermark == Some(true)),
        ("/face_search", request.face_search == Some(true)),
    ];
    let refused = asked.iter().filter(|(_, is_asked)| *is_asked);
    let fields: Vec<Field> = refused.map(|(pointer, _)| Field::new(pointer, FieldCode::NotAvailable)).collect();
    if fields.is_empty() { Ok(()) } else { Err(Failure { fields, ..Failure::new(ProblemCode::NotAvailable) }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_would_have_is_refused_by_name() {
        let refused = |json: &str| -> Vec<String> {
            let failure = direct(serde_json::from_str(json).unwrap()).err();
            failure.map(|failure| failure.fields.into_iter().map(|field| field.pointer).collect()).unwrap_or_default()
        };
        let own =
            r#"{"name":"x","slug":"summer-2026","password":"quiet-otter","state":"paused","expires_on":"2030-01-01"}"#;
        let holds = r#"{"allow":{"originals":true},"max_downloads":null,"message":" ","show_properties":true,
            "embed_sites":"none","indexable":false,"watermark":false,"face_search":false}"#;
        for json in ["{}", own, holds] {
            assert_eq!(refused(json), Vec::<String>::new(), "{json}");
        }
        let pages = r#"{"allow":{"originals":true,"proxies":["preview"]},"max_downloads":3,"message":"x",
            "show_properties":false,"embed_sites":"any","indexable":true,"watermark":true,"face_search":true}"#;
        assert_eq!(refused(pages).len(), 8);
        assert_eq!(refused(r#"{"allow":{}}"#), ["/allow"], "a direct link that gives nothing is none");
    }
}
