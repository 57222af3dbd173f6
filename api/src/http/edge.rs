use std::time::Instant;

use actix_web::{
    Error, HttpMessage, HttpResponse,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{StatusCode, header},
    middleware::Next,
};
use vitrine_locales::Locale;
use vitrine_shared::ProblemCode;

use super::{Failure, coding::coded, locale, wording};
use crate::{base62, random, secrets::hex, viewer};

/// What the addresses of the app's files begin with.
const APP_FILES: &str = "/-/";

/// The outermost middleware: one log line a request, the headers that every answer carries, problems in the caller's language,
/// and text compressed.
///
/// Middlewares inside must not answer with an error of their own kind, only with a response: an error would skip what stands here.
pub async fn edge(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let started = Instant::now();
    let method = request.method().clone();
    let path = redacted(request.path());
    let response = next.call(request).await?;
    let status = response.status();
    let mut response =
        if needs_problem(&response) { problem(response).map_into_right_body() } else { response.map_into_left_body() };
    // The app's files are no documents, to which alone the other headers speak; and a page fetches several of them.
    let is_part_of_app = status == StatusCode::OK && path.starts_with(APP_FILES);
    let headers = response.headers_mut();
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        let is_needed = !is_part_of_app || name == header::X_CONTENT_TYPE_OPTIONS;
        if is_needed && !headers.contains_key(&name) {
            headers.insert(name, header::HeaderValue::from_static(value));
        }
    }
    // Not on a 304: what it carries replaces what the caller has kept of the page, and would forbid its style and script.
    let needs_policy = status != StatusCode::NOT_MODIFIED && !is_part_of_app;
    if needs_policy && !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let nothing = header::HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
        headers.insert(header::CONTENT_SECURITY_POLICY, nothing);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("private, no-cache"));
    }
    tracing::info!(%method, path, status = status.as_u16(), ms = started.elapsed().as_millis() as u64, "answered");
    Ok(coded(response))
}

/// Whether a refusal still lacks a body that explains it.
fn needs_problem<B>(response: &ServiceResponse<B>) -> bool {
    let status = response.status();
    let explained = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind == "application/problem+json" || kind.as_bytes().starts_with(b"text/html"));
    (status.is_client_error() || status.is_server_error()) && !explained
}

/// The refusal as a page for people on the public side, as a problem for programs everywhere else.
fn problem<B>(response: ServiceResponse<B>) -> ServiceResponse<BoxBody> {
    let (request, bare) = response.into_parts();
    let failure = bare.error().and_then(|error| error.as_error::<Failure>());
    let code = failure.map_or_else(|| code_of(bare.status()), |failure| failure.code);
    let id = (code == ProblemCode::Internal).then(|| hex(&random::bytes::<6>().unwrap_or_default()));
    if let Some(cause) = failure.and_then(|failure| failure.cause.as_deref()) {
        tracing::error!(path = redacted(request.path()), id, cause, "refused");
    } else if let (Some(id), Some(error)) = (&id, bare.error()) {
        tracing::error!(path = redacted(request.path()), id, cause = %error, "refused");
    }
    let locale: Locale = locale(&request);
    let mut response = HttpResponse::build(Failure::status(code));
    for name in [
        header::ALLOW,
        header::SET_COOKIE,
        header::WWW_AUTHENTICATE,
        header::CONTENT_RANGE,
        header::HeaderName::from_static("x-robots-tag"),
    ] {
        for value in bare.headers().get_all(&name) {
            response.append_header((name.clone(), value));
        }
    }
    for (name, value) in bare
        .headers()
        .iter()
        .filter(|(name, _)| name.as_str().starts_with("tus-") || name.as_str().starts_with("upload-"))
    {
        response.append_header((name, value));
    }
    let retry_after = failure.and_then(|failure| failure.retry_after);
    if let Some(seconds) = retry_after {
        response.insert_header((header::RETRY_AFTER, seconds));
    }
    let response = if viewer::wants_page(&request) {
        viewer::refusal_page(&request, &mut response, code, id.as_deref())
    } else {
        let fields = failure.map(|failure| &failure.fields[..]).unwrap_or_default();
        let body = wording::problem(locale, code, fields, id.as_deref());
        response.content_type("application/problem+json").json(body)
    };
    request.extensions_mut().clear();
    ServiceResponse::new(request, response)
}

/// The code of a refusal that the framework made.
fn code_of(status: StatusCode) -> ProblemCode {
    match status.as_u16() {
        404 => ProblemCode::NotFound,
        405 => ProblemCode::MethodNotAllowed,
        413 => ProblemCode::TooLarge,
        415 => ProblemCode::UnsupportedMediaType,
        416 => ProblemCode::RangeNotSatisfiable,
        503 => ProblemCode::Busy,
        status if status < 500 => ProblemCode::BadRequest,
        _ => ProblemCode::Internal,
    }
}

/// A path for the log: what stands after `/s/` and `/d/` is a capability, token or slug, and no log may hold one, however it
/// was mistyped. Whatever looks like a token is left out elsewhere too, and so is what is escaped: the router reads it unescaped.
fn redacted(path: &str) -> String {
    let mut segments: Vec<&str> = path.split('/').collect();
    let mut named = segments.iter_mut().filter(|segment| !segment.is_empty());
    let is_public =
        named.next().is_some_and(|first| first.eq_ignore_ascii_case("s") || first.eq_ignore_ascii_case("d"));
    if let Some(name) = named.next().filter(|name| is_public && **name != "-") {
        *name = "…";
    }
    for segment in &mut segments {
        let is_token = segment.len() >= base62::LENGTH && segment.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if is_token || segment.contains('%') {
            *segment = "…";
        }
    }
    segments.join("/")
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_log_line_holds_a_token() {
        assert_eq!(super::redacted("/s/7Kq2mXw9TzR4bVnL0cYpHd/assets/x"), "/s/…/assets/x");
        for path in
            ["/%73/7Kq2mXw9TzR4bVnL0cYpHd", "/S/7Kq2mXw9TzR4bVnL0cYpHd", "//s//7Kq2mXw9TzR4bVnL0cYpHd", "/s/%37Kq2mXw9"]
        {
            assert!(!super::redacted(path).contains("Kq2"), "{path}");
        }
        assert_eq!(super::redacted("/d/7Kq2mXw9TzR4bVnL0cYpHd"), "/d/…");
        for path in ["/s/summer-2026", "/S/summer-2026/assets/x", "//s//summer-2026"] {
            assert!(!super::redacted(path).contains("summer"), "{path}");
        }
        assert_eq!(super::redacted("/s/-/viewer-1.js"), "/s/-/viewer-1.js");
        assert_eq!(super::redacted("/api/v1/assets"), "/api/v1/assets");
    }
}
