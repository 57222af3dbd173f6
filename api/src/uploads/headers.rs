//! The protocol's headers: their names, how numbers and instants are read and written.

use std::time::{Duration, UNIX_EPOCH};

use actix_web::{
    HttpRequest, HttpResponseBuilder,
    http::header::{self, HeaderName},
};
use uuid::Uuid;
use vitrine_shared::{ProblemCode, VITRINE_DUPLICATE};

use super::finish::Finished;
use crate::{entities::Instant, http::Failure};

/// The version of tus that is spoken here.
pub const VERSION: &str = "1.0.0";
/// The media type of a piece of a file.
pub const OFFSET_OCTET_STREAM: &str = "application/offset+octet-stream";

pub const TUS_RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
pub const TUS_VERSION: HeaderName = HeaderName::from_static("tus-version");
pub const UPLOAD_CHECKSUM: HeaderName = HeaderName::from_static("upload-checksum");
pub const UPLOAD_DEFER_LENGTH: HeaderName = HeaderName::from_static("upload-defer-length");
pub const UPLOAD_EXPIRES: HeaderName = HeaderName::from_static("upload-expires");
pub const UPLOAD_LENGTH: HeaderName = HeaderName::from_static("upload-length");
pub const UPLOAD_METADATA: HeaderName = HeaderName::from_static("upload-metadata");
pub const UPLOAD_OFFSET: HeaderName = HeaderName::from_static("upload-offset");

/// A header's text, if it is there; 400 where it is no text.
pub fn text<'a>(request: &'a HttpRequest, name: &HeaderName) -> Result<Option<&'a str>, Failure> {
    let value = request.headers().get(name).map(|value| value.to_str());
    value.transpose().map_err(|_| ProblemCode::BadRequest.into())
}

/// A number of bytes that must be there; 400 else.
pub fn bytes(request: &HttpRequest, name: &HeaderName) -> Result<u64, Failure> {
    let digits = text(request, name)?.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    digits.and_then(|digits| digits.parse().ok()).ok_or_else(|| ProblemCode::BadRequest.into())
}

/// Whether the body is a piece of a file.
pub fn has_piece(request: &HttpRequest) -> bool {
    let content_type = request.headers().get(header::CONTENT_TYPE);
    content_type.is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(OFFSET_OCTET_STREAM.as_bytes()))
}

/// The address of an upload.
pub fn location(id: Uuid) -> String {
    format!("/api/v1/uploads/{id}")
}

/// When an upload expires, as RFC 9110 writes it.
pub fn expires(at: Instant) -> String {
    let since = Duration::from_micros(u64::try_from(at.0).unwrap_or(0));
    httpdate::fmt_http_date(UNIX_EPOCH + since)
}

/// Tells what became of a finished upload.
pub fn finished(response: &mut HttpResponseBuilder, finished: &Finished) {
    let mut place = format!("/api/v1/assets/{}", finished.asset);
    if let Some(attachment) = finished.attachment {
        place.push_str(&format!("/attachments/{attachment}"));
    }
    response.insert_header((header::CONTENT_LOCATION, place));
    if finished.duplicate {
        response.insert_header((VITRINE_DUPLICATE, "true"));
    }
}
