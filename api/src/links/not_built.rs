use vitrine_shared::{FieldCode, LinkRequest, ProblemCode};

use crate::http::{Failure, Field};

/// Refuses fields that this installation knows but does not offer, where they ask for more than what holds anyway.
pub(super) fn refuse_not_built(request: &LinkRequest) -> Result<(), Failure> {
    let asked = [("/watermark", request.watermark == Some(true)), ("/face_search", request.face_search == Some(true))];
    let fields: Vec<Field> = asked
        .iter()
        .filter(|(_, is_asked)| *is_asked)
        .map(|(pointer, _)| Field::new(pointer, FieldCode::NotAvailable))
        .collect();
    if fields.is_empty() { Ok(()) } else { Err(Failure { fields, ..Failure::new(ProblemCode::NotAvailable) }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(json: &str) -> Vec<String> {
        let request = serde_json::from_str(json).unwrap();
        let failure = refuse_not_built(&request).err();
        failure.map(|failure| failure.fields.into_iter().map(|field| field.pointer).collect()).unwrap_or_default()
    }

    #[test]
    fn defaults_are_taken_and_anything_else_is_named() {
        let defaults = r#"{"watermark":false,"face_search":false}"#;
        assert_eq!(refused(defaults), Vec::<String>::new());
        let others = r#"{"watermark":true,"face_search":true}"#;
        assert_eq!(refused(others), ["/watermark", "/face_search"]);
    }
}
