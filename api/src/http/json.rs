use std::{future::Future, pin::Pin};

use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload, web};
use serde::de::DeserializeOwned;
use vitrine_shared::{FieldCode, ProblemCode};

use crate::http::{Failure, Field};

/// The body of a request as JSON. A body that does not fit says which field.
pub struct Json<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Json<T> {
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Failure>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let bytes = json_bytes(request, payload);
        Box::pin(async move { read(&bytes.await?).map(Json) })
    }
}

/// The whole of a body that says it is JSON; 415 where it says otherwise.
pub fn json_bytes(
    request: &HttpRequest,
    payload: &mut Payload,
) -> impl Future<Output = Result<web::Bytes, Failure>> + 'static {
    let content_type = request.content_type().to_ascii_lowercase();
    let bytes = web::Bytes::from_request(request, payload);
    async move {
        let is_json = content_type == "application/json" || content_type.ends_with("+json");
        if !is_json {
            return Err(ProblemCode::UnsupportedMediaType.into());
        }
        bytes.await.map_err(|error| match error.as_response_error().status_code().as_u16() {
            413 => Failure::new(ProblemCode::TooLarge),
            _ => Failure::new(ProblemCode::BadRequest),
        })
    }
}

/// A body as JSON. Every body here is an object: serde would take a list for one. NUL is in no text that is kept here, and
/// PostgreSQL takes none.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    let is_object = bytes.trim_ascii_start().first().is_none_or(|&byte| byte == b'{');
    if !is_object || bytes.windows(6).any(|text| text == b"\\u0000") {
        return Err(ProblemCode::BadRequest.into());
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| match error.inner().classify() {
        serde_json::error::Category::Data => field(error.path(), &error.inner().to_string()),
        _ => Failure::new(ProblemCode::BadRequest),
    })?;
    json.end().map_err(|_| Failure::new(ProblemCode::BadRequest))?;
    Ok(value)
}

/// The field that serde stumbled over; for a missing or unknown one the path is its parent's, and the name is in the message.
fn field(path: &serde_path_to_error::Path, message: &str) -> Failure {
    let mut pointer = String::new();
    for segment in path {
        match segment {
            serde_path_to_error::Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            serde_path_to_error::Segment::Map { key } => pointer.push_str(&format!("/{}", escaped(key))),
            _ => {}
        }
    }
    let named = message.split('`').nth(1).unwrap_or_default();
    if message.starts_with("missing field") {
        return Failure::invalid(vec![Field::new(&format!("{pointer}/{}", escaped(named)), FieldCode::Required)]);
    }
    if message.starts_with("unknown field") && !pointer.ends_with(&format!("/{}", escaped(named))) {
        pointer = format!("{pointer}/{}", escaped(named));
    }
    let code = if message.starts_with("unknown field") { FieldCode::Unknown } else { FieldCode::Malformed };
    Failure::invalid(vec![Field::new(&pointer, code)])
}

/// RFC 6901.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use vitrine_shared::{CreateCollection, SessionRequest};

    fn pointer<T: DeserializeOwned>(body: &str) -> (String, FieldCode) {
        let failure = read::<T>(body.as_bytes()).err().expect("a failure");
        (failure.fields[0].pointer.clone(), failure.fields[0].code)
    }

    #[test]
    fn the_field_is_named() {
        assert_eq!(pointer::<SessionRequest>(r#"{"email":"a"}"#), ("/password".into(), FieldCode::Required));
        assert_eq!(pointer::<SessionRequest>(r#"{"email":1,"password":"x"}"#), ("/email".into(), FieldCode::Malformed));
        assert_eq!(pointer::<CreateCollection>(r#"{"name":"a","nmae":1}"#), ("/nmae".into(), FieldCode::Unknown));
        assert_eq!(
            pointer::<CreateCollection>(r#"{"name":"a","assets":["x"]}"#),
            ("/assets/0".into(), FieldCode::Malformed)
        );
        for odd in ["[]", "[\"a\"]", "\"a\"", "{\"name\":\"a\\u0000\"}"] {
            assert_eq!(read::<CreateCollection>(odd.as_bytes()).err().unwrap().code, ProblemCode::BadRequest, "{odd}");
        }
        assert_eq!(read::<CreateCollection>(b"{").err().unwrap().code, ProblemCode::BadRequest);
        assert_eq!(read::<CreateCollection>(br#"{"name":"a"} x"#).err().unwrap().code, ProblemCode::BadRequest);
    }
}
