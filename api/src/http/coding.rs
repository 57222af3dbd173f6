use actix_http::encoding::Encoder;
use actix_web::{
    HttpRequest,
    body::{BodySize, MessageBody},
    dev::ServiceResponse,
    http::header::{self, AcceptEncoding, ContentEncoding, Encoding, Header, HeaderMap, HeaderValue},
};

/// Bytes from which on a body is worth the headers that say how it is coded.
const WORTH_IT: u64 = 400;

/// Sends text compressed to who takes it. Files that may be asked for in ranges go as they are, and so do streams of events.
pub fn coded<B: MessageBody>(mut response: ServiceResponse<B>) -> ServiceResponse<Encoder<B>> {
    let is_long = matches!(response.response().body().size(), BodySize::Sized(WORTH_IT..));
    let is_coded = response.headers().contains_key(header::CONTENT_ENCODING);
    if !is_long || is_coded || !is_text(response.headers()) || tells_addresses(response.request().path()) {
        return response.map_body(|head, body| Encoder::response(ContentEncoding::Identity, head, body));
    }
    let coding = coding(response.request());
    if coding == ContentEncoding::Identity {
        // Otherwise the encoder says so itself.
        response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    response.map_body(|head, body| Encoder::response(coding, head, body))
}

fn coding(request: &HttpRequest) -> ContentEncoding {
    best(request, &[Encoding::brotli(), Encoding::gzip()])
}

/// Whether the caller takes files that were coded so beforehand.
pub fn takes_brotli(request: &HttpRequest) -> bool {
    best(request, &[Encoding::brotli()]) == ContentEncoding::Brotli
}

/// Text as we send it: pages, answers of the API, scripts and styles, drawings. A file that somebody took in tells that it may be
/// asked for in ranges, which count its own bytes.
fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default();
    let is_stream = kind == "text/event-stream" || headers.contains_key(header::ACCEPT_RANGES);
    let is_text = kind.starts_with("text/") || kind.ends_with("+json") || kind.ends_with("+xml");
    !is_stream && (is_text || kind == "application/json")
}

/// Answers about links hold addresses that open them beside names that others choose, and open windows ask for them at every change:
/// by its length a compressed one would tell, guess by guess, what it holds (BREACH). Activity and what may be chosen hold none.
fn tells_addresses(path: &str) -> bool {
    let path = path.strip_prefix("/api/v1/").filter(|path| !path.ends_with("/activity") && !path.ends_with("/options"));
    path.is_some_and(|path| path.split('/').any(|part| part.starts_with("link")))
}

/// The first of `codings` that the caller takes at least as gladly as none.
fn best(request: &HttpRequest, codings: &[Encoding]) -> ContentEncoding {
    let accepted = AcceptEncoding::parse(request).unwrap_or(AcceptEncoding(vec![]));
    let takes =
        |coding: &Encoding| accepted.negotiate([&Encoding::identity(), coding].into_iter()).as_ref() == Some(coding);
    match codings.iter().find(|coding| takes(coding)) {
        Some(Encoding::Known(coding)) => *coding,
        _ => ContentEncoding::Identity,
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn the_smallest_that_is_taken_is_sent() {
        let best = |accepted: &str| {
            let request = TestRequest::default().insert_header((header::ACCEPT_ENCODING, accepted)).to_http_request();
            coding(&request)
        };
        assert_eq!(best("gzip, deflate, br, zstd"), ContentEncoding::Brotli);
        assert_eq!(best("gzip, deflate"), ContentEncoding::Gzip);
        // To whom all are alike, none is, too.
        for none in ["*", "", "identity", "zstd", "br;q=0", "br;q=0, gzip;q=0.000", "nonsense;;q=,"] {
            assert_eq!(best(none), ContentEncoding::Identity, "{none}");
        }
        assert_eq!(coding(&TestRequest::default().to_http_request()), ContentEncoding::Identity);
    }
}
