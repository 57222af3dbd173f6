use actix_web::{
    HttpRequest,
    http::header::{ETag, EntityTag, Header, IfMatch},
};
use vitrine_shared::ProblemCode;

use crate::http::Failure;

/// The strong tag of a version.
pub fn etag(version: i64) -> ETag {
    ETag(EntityTag::new_strong(version.to_string()))
}

/// The version that an edit is based on: `If-Match` must be there, and name exactly one version or any (`*`).
pub fn required_version(request: &HttpRequest) -> Result<Option<i64>, Failure> {
    if !request.headers().contains_key("if-match") {
        return Err(ProblemCode::VersionRequired.into());
    }
    match IfMatch::parse(request).map_err(|_| Failure::new(ProblemCode::VersionMismatch))? {
        IfMatch::Any => Ok(None),
        IfMatch::Items(tags) => match &tags[..] {
            [tag] if !tag.weak => tag.tag().parse().map(Some).map_err(|_| ProblemCode::VersionMismatch.into()),
            _ => Err(ProblemCode::VersionMismatch.into()),
        },
    }
}
