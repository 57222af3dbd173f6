use actix_web::{
    HttpRequest, HttpResponse,
    body::SizedStream,
    http::{
        Method,
        header::{
            self, Charset, ContentDisposition, DispositionParam, DispositionType, EntityTag, ExtendedValue, HeaderValue,
        },
    },
    web,
};
use vitrine_archive::safe_file_name;
use vitrine_shared::ProblemCode;

use super::{
    Failure,
    file_body::{self, Content, Guard, Sent},
    ranges::{Wanted, wanted},
};
use crate::{app::App, storage::Key};

/// Nothing that somebody uploaded runs as ours, however a browser comes to show it.
const POLICY: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";

/// A file to be sent, and how.
pub struct SentFile {
    content: Content,
    etag: String,
    media_type: String,
    /// Its name, for what is to be kept rather than shown.
    attachment: Option<String>,
    cache: &'static str,
    guard: Option<Guard>,
    sent: Option<Sent>,
}

impl SentFile {
    /// Content under a strong tag, without its quotes, that changes with the bytes. Shown in place unless it is made an
    /// attachment; kept by caches only with asking again.
    pub fn new(content: Content, etag: String, media_type: impl Into<String>) -> Self {
        let media_type = media_type.into();
        Self { content, etag, media_type, attachment: None, cache: "private, no-cache", guard: None, sent: None }
    }

    /// One kept file of `size` bytes.
    pub fn stored(key: Key, size: u64, etag: String, media_type: impl Into<String>) -> Self {
        Self::new(Content::File { key, size }, etag, media_type)
    }

    /// Bytes of the whole.
    pub fn length(&self) -> u64 {
        self.content.length()
    }

    /// To be kept under this name, as near to it as is safe.
    pub fn attachment(mut self, name: &str) -> Self {
        self.attachment = Some(safe_file_name(name));
        self
    }

    /// Another `Cache-Control`.
    pub fn cache(mut self, cache: &'static str) -> Self {
        self.cache = cache;
        self
    }

    /// Cut short when it may no longer go on.
    pub fn guarded(mut self, guard: Guard) -> Self {
        self.guard = Some(guard);
        self
    }

    /// Tells which bytes were handed out.
    pub fn counted(mut self, sent: Sent) -> Self {
        self.sent = Some(sent);
        self
    }
}

/// Streams a file: whole, or the range that was asked for; conditional; HEAD without a body.
pub fn file_response(request: &HttpRequest, app: web::Data<App>, file: SentFile) -> HttpResponse {
    let length = file.content.length();
    let tag = EntityTag::new_strong(file.etag);
    let (mut response, range) = match wanted(request, length, &tag) {
        Wanted::Whole => (HttpResponse::Ok(), Some(0..length)),
        Wanted::Part(range) => {
            let mut response = HttpResponse::PartialContent();
            let place = format!("bytes {}-{}/{length}", range.start, range.end - 1);
            response.insert_header((header::CONTENT_RANGE, place));
            (response, Some(range))
        }
        Wanted::NotModified => (HttpResponse::NotModified(), None),
        Wanted::PreconditionFailed => return HttpResponse::from_error(Failure::new(ProblemCode::VersionMismatch)),
        Wanted::Unsatisfiable => return unsatisfiable(length),
    };
    response
        .insert_header(header::ETag(tag))
        .insert_header((header::CACHE_CONTROL, file.cache))
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"));
    let Some(range) = range else { return response.finish() };
    response
        .insert_header((header::ACCEPT_RANGES, "bytes"))
        .insert_header((header::CONTENT_TYPE, type_of(&file.media_type)));
    if let Some(name) = &file.attachment {
        response.insert_header(attachment(name));
    }
    let size = range.end - range.start;
    if *request.method() == Method::HEAD {
        return response.body(SizedStream::new(size, file_body::nothing()));
    }
    if size == 0 {
        // Never polled: an empty body is over before it begins.
        file.sent.into_iter().for_each(|sent| sent(range.clone()));
        return response.finish();
    }
    response.body(SizedStream::new(size, Box::pin(file_body::stream(app, file.content, range, file.guard, file.sent))))
}

fn unsatisfiable(length: u64) -> HttpResponse {
    let mut response = HttpResponse::from_error(Failure::new(ProblemCode::RangeNotSatisfiable));
    if let Ok(place) = HeaderValue::from_str(&format!("bytes */{length}")) {
        response.headers_mut().insert(header::CONTENT_RANGE, place);
    }
    response
}

/// From the database only; what is no media type is bytes.
fn type_of(media_type: &str) -> HeaderValue {
    let known = media_type.contains('/').then(|| HeaderValue::from_str(media_type).ok()).flatten();
    known.unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

/// `Content-Disposition` (RFC 6266) for a name that is safe: in ASCII for what reads no better, and as it is.
pub fn attachment(name: &str) -> ContentDisposition {
    // `%` goes too: some browsers take what follows it for an encoding (RFC 6266, appendix D).
    let plain = name.chars().map(|char| if matches!(char, ' '..='~') && char != '%' { char } else { '_' }).collect();
    let whole = ExtendedValue { charset: Charset::Ext("UTF-8".into()), language_tag: None, value: name.into() };
    let parameters = vec![DispositionParam::Filename(plain), DispositionParam::FilenameExt(whole)];
    ContentDisposition { disposition: DispositionType::Attachment, parameters }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_go_into_headers_in_both_forms() {
        let header = |name: &str| attachment(&safe_file_name(name)).to_string();
        assert_eq!(header("a b.jpg"), "attachment; filename=\"a b.jpg\"; filename*=UTF-8''a%20b.jpg");
        assert_eq!(
            header("Brücke 100%.jpg"),
            "attachment; filename=\"Br_cke 100_.jpg\"; filename*=UTF-8''Br%C3%BCcke%20100%25.jpg"
        );
        assert_eq!(
            header("x\"\r\nCookie: a"),
            "attachment; filename=\"x___Cookie_ a\"; filename*=UTF-8''x___Cookie_%20a"
        );
    }

    proptest! {
        #[test]
        fn r46_no_name_splits_a_header(name in "(?s:.){0,60}") {
            let header = attachment(&safe_file_name(&name)).to_string();
            prop_assert!(header.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
            prop_assert_eq!(header.matches('"').count(), 2);
        }
    }

    #[test]
    fn what_is_no_media_type_is_bytes() {
        assert_eq!(type_of("image/jpeg"), "image/jpeg");
        assert_eq!(type_of("jpeg"), "application/octet-stream");
        assert_eq!(type_of("image/jpeg\r\nx"), "application/octet-stream");
    }
}
