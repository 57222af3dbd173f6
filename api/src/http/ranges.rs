use std::ops::Range;

use actix_web::{
    HttpRequest,
    http::{
        Method,
        header::{self, EntityTag, Header, IfMatch, IfNoneMatch, IfRange},
    },
};

/// What of a file a request asks for (RFC 9110, sections 13 and 14).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Whole,
    /// These bytes; never empty.
    Part(Range<u64>),
    /// The caller has it already.
    NotModified,
    /// The caller means another version.
    PreconditionFailed,
    /// No byte lies in the range.
    Unsatisfiable,
}

/// Reads the conditions and the range of a request for a file of `length` bytes under a strong `tag`. Several ranges at
/// once, and what is no range of bytes, give the whole file, as the standard allows.
pub(super) fn wanted(request: &HttpRequest, length: u64, tag: &EntityTag) -> Wanted {
    if let Some(IfMatch::Items(tags)) = parsed::<IfMatch>(request, header::IF_MATCH)
        && !tags.iter().any(|known| known.strong_eq(tag))
    {
        return Wanted::PreconditionFailed;
    }
    match parsed::<IfNoneMatch>(request, header::IF_NONE_MATCH) {
        Some(IfNoneMatch::Any) => return Wanted::NotModified,
        Some(IfNoneMatch::Items(tags)) if tags.iter().any(|known| known.weak_eq(tag)) => return Wanted::NotModified,
        _ => {}
    }
    if *request.method() != Method::GET || !is_same_file(request, tag) {
        return Wanted::Whole;
    }
    match parsed::<header::Range>(request, header::RANGE) {
        Some(header::Range::Bytes(ranges)) if ranges.len() == 1 => match ranges[0].to_satisfiable_range(length) {
            Some((first, last)) => Wanted::Part(first..last + 1),
            None => Wanted::Unsatisfiable,
        },
        _ => Wanted::Whole,
    }
}

/// Whether the range is of this very file. Files have no dates here, so a date in `If-Range` never fits.
fn is_same_file(request: &HttpRequest, tag: &EntityTag) -> bool {
    if !request.headers().contains_key(header::IF_RANGE) {
        return true;
    }
    matches!(IfRange::parse(request), Ok(IfRange::EntityTag(known)) if known.strong_eq(tag))
}

fn parsed<H: Header>(request: &HttpRequest, name: header::HeaderName) -> Option<H> {
    request.headers().contains_key(name).then(|| H::parse(request).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn ask(headers: &[(&'static str, &str)]) -> Wanted {
        let request =
            headers.iter().fold(TestRequest::get(), |request, &(name, value)| request.insert_header((name, value)));
        wanted(&request.to_http_request(), 100, &EntityTag::new_strong("a".into()))
    }

    #[test]
    fn one_range_is_given_and_anything_else_is_whole() {
        assert_eq!(ask(&[]), Wanted::Whole);
        assert_eq!(ask(&[("range", "bytes=0-9")]), Wanted::Part(0..10));
        assert_eq!(ask(&[("range", "bytes=90-")]), Wanted::Part(90..100));
        assert_eq!(ask(&[("range", "bytes=-30")]), Wanted::Part(70..100));
        assert_eq!(ask(&[("range", "bytes=-300")]), Wanted::Part(0..100));
        assert_eq!(ask(&[("range", "bytes=95-1000")]), Wanted::Part(95..100));
        assert_eq!(ask(&[("range", "bytes=100-")]), Wanted::Unsatisfiable);
        assert_eq!(ask(&[("range", "bytes=-0")]), Wanted::Unsatisfiable);
        assert_eq!(ask(&[("range", "bytes=0-1,5-6")]), Wanted::Whole);
        for nonsense in ["bytes=9-2", "bytes=", "lines=1-2", "bytes=a-b", "bytes=99999999999999999999-"] {
            assert_eq!(ask(&[("range", nonsense)]), Wanted::Whole, "{nonsense}");
        }
    }

    #[test]
    fn a_range_of_another_version_is_whole() {
        assert_eq!(ask(&[("range", "bytes=0-9"), ("if-range", "\"a\"")]), Wanted::Part(0..10));
        for other in ["\"b\"", "W/\"a\"", "Tue, 24 Nov 2026 22:17:00 GMT", "nonsense"] {
            assert_eq!(ask(&[("range", "bytes=0-9"), ("if-range", other)]), Wanted::Whole, "{other}");
        }
    }

    #[test]
    fn conditions_come_before_ranges() {
        assert_eq!(ask(&[("if-none-match", "\"x\", W/\"a\""), ("range", "bytes=500-")]), Wanted::NotModified);
        assert_eq!(ask(&[("if-none-match", "*")]), Wanted::NotModified);
        assert_eq!(ask(&[("if-none-match", "\"x\"")]), Wanted::Whole);
        assert_eq!(ask(&[("if-match", "\"x\""), ("range", "bytes=0-1")]), Wanted::PreconditionFailed);
        assert_eq!(ask(&[("if-match", "\"x\", \"a\"")]), Wanted::Whole);
    }

    #[test]
    fn head_is_of_the_whole() {
        let request = TestRequest::default().method(Method::HEAD).insert_header(("range", "bytes=0-9"));
        assert_eq!(wanted(&request.to_http_request(), 100, &EntityTag::new_strong("a".into())), Wanted::Whole);
    }
}
