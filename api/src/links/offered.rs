use sea_orm::ConnectionTrait;
use vitrine_shared::{FieldCode, LinkRequest, ProblemCode};

use crate::{
    entities::link,
    http::{Failure, Field},
    watermark,
};

/// Whether faces are searched for here. No part of this program does so yet.
pub const FACES: bool = false;

/// What an installation offers to links beyond files.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Offered {
    /// A watermark is set.
    pub watermark: bool,
    /// Faces are searched for.
    pub faces: bool,
}

/// What a link shows, or lets its recipients do, beyond files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Shows {
    pub watermark: bool,
    pub face_search: bool,
}

impl Offered {
    pub async fn now(db: &impl ConnectionTrait) -> Result<Self, Failure> {
        Ok(Self { watermark: watermark::is_set(db).await?, faces: FACES })
    }
}

impl Shows {
    /// As the row has it.
    pub fn of(row: &link::Model) -> Self {
        Self { watermark: row.watermark, face_search: row.face_search }
    }
}

/// What a request makes of it. Only what it switches on is measured against what is offered: what was on stays on, and
/// waits where it can give nothing. 422 with each field that is not to be had here.
pub(super) fn shows(was: Shows, request: &LinkRequest, offered: Offered) -> Result<Shows, Failure> {
    let mut fields = Vec::new();
    let mut switched = |pointer: &str, asked: Option<bool>, was: bool, is_offered: bool| {
        if asked == Some(true) && !was && !is_offered {
            fields.push(Field::new(pointer, FieldCode::NotAvailable));
        }
        asked.unwrap_or(was)
    };
    let shows = Shows {
        watermark: switched("/watermark", request.watermark, was.watermark, offered.watermark),
        face_search: switched("/face_search", request.face_search, was.face_search, offered.faces),
    };
    if fields.is_empty() { Ok(shows) } else { Err(Failure { fields, ..Failure::new(ProblemCode::NotAvailable) }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Offered = Offered { watermark: false, faces: false };
    const ALL: Offered = Offered { watermark: true, faces: true };
    const BOTH: Shows = Shows { watermark: true, face_search: true };

    fn asked(was: Shows, json: &str, offered: Offered) -> Result<Shows, Vec<String>> {
        let request = serde_json::from_str(json).unwrap();
        shows(was, &request, offered).map_err(|failure| failure.fields.into_iter().map(|field| field.pointer).collect())
    }

    #[test]
    fn defaults_are_taken_and_what_is_not_to_be_had_is_named() {
        let defaults = r#"{"watermark":false,"face_search":false}"#;
        assert_eq!(asked(Shows::default(), defaults, NOTHING), Ok(Shows::default()));
        let others = r#"{"watermark":true,"face_search":true}"#;
        let named = ["/watermark", "/face_search"].map(str::to_owned).to_vec();
        assert_eq!(asked(Shows::default(), others, NOTHING), Err(named));
    }

    #[test]
    fn faces_are_offered_only_where_they_are_searched_for() {
        let on = r#"{"face_search":true}"#;
        let watermark_only = Offered { faces: false, ..ALL };
        assert_eq!(asked(Shows::default(), on, watermark_only), Err(vec!["/face_search".to_owned()]));
        assert_eq!(asked(Shows::default(), on, ALL), Ok(Shows { face_search: true, ..Shows::default() }));
    }

    #[test]
    fn what_was_on_stays_on_and_can_be_switched_off() {
        assert_eq!(asked(BOTH, "{}", NOTHING), Ok(BOTH));
        assert_eq!(asked(BOTH, r#"{"watermark":true,"face_search":true}"#, NOTHING), Ok(BOTH));
        assert_eq!(asked(BOTH, r#"{"watermark":false,"face_search":false}"#, NOTHING), Ok(Shows::default()));
        assert_eq!(asked(Shows::default(), r#"{"watermark":true,"face_search":true}"#, ALL), Ok(BOTH));
    }
}
