use actix_web::{HttpMessage, HttpRequest, web};
use vitrine_shared::ProblemCode;

use super::Failure;

/// The whole body; 413 beyond `limit` bytes.
pub async fn body_within(body: web::Payload, limit: usize) -> Result<web::Bytes, Failure> {
    let within = body.to_bytes_limited(limit).await.map_err(|_| Failure::new(ProblemCode::TooLarge))?;
    within.map_err(|_| ProblemCode::BadRequest.into())
}

/// The fields of a form in the order in which they were sent, equal names included.
pub async fn form_fields(
    request: &HttpRequest,
    body: web::Payload,
    limit: usize,
) -> Result<Vec<(String, String)>, Failure> {
    if request.content_type() != "application/x-www-form-urlencoded" {
        return Err(ProblemCode::UnsupportedMediaType.into());
    }
    let bytes = body_within(body, limit).await?;
    let text = str::from_utf8(&bytes).map_err(|_| Failure::new(ProblemCode::BadRequest))?;
    // A query and a form are written alike.
    let fields = web::Query::<Vec<(String, String)>>::from_query(text);
    fields.map(web::Query::into_inner).map_err(|_| ProblemCode::BadRequest.into())
}
