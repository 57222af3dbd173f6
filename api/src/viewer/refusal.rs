use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder,
    error::InternalError,
    http::{StatusCode, header},
};
use vitrine_shared::ProblemCode;
use vitrine_viewer::{Page, Refusal as Bolt, Status, StatusPage};

use super::{address::is_framed, door::Door, until};
use crate::{
    http::{Failure, locale},
    links,
};

/// Why a request on the public side is not given what it asks for.
#[derive(Debug)]
pub enum Refusal {
    /// Unknown, revoked, malformed, or nothing that the link shows: one and the same.
    NotFound,
    Expired(Box<links::Row>),
    /// Paused, suspended or not yet open: one and the same.
    Closed,
    /// The password is wanted. After a failed try, with the reason.
    Locked {
        door: Door,
        bolt: Option<Bolt>,
    },
    /// A download that has ended, or whose browser does not hold its cookie (then `is_locked`).
    GrantEnded {
        is_locked: bool,
    },
    Failed(Failure),
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<sea_orm::DbErr> for Refusal {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Failed(error.into())
    }
}

impl Refusal {
    /// The same refusal, without the reason.
    pub(super) fn hidden(self) -> Self {
        if let Self::Failed(_) = self { self } else { Self::NotFound }
    }

    fn code(&self) -> ProblemCode {
        match self {
            Self::NotFound => ProblemCode::NotFound,
            Self::Expired(_) => ProblemCode::LinkExpired,
            Self::Closed => ProblemCode::LinkClosed,
            Self::Locked { bolt: Some(Bolt::WrongPassword), .. } => ProblemCode::WrongPassword,
            Self::Locked { .. } => ProblemCode::PasswordRequired,
            Self::GrantEnded { is_locked: true } => ProblemCode::PasswordRequired,
            Self::GrantEnded { is_locked: false } => ProblemCode::GrantEnded,
            Self::Failed(failure) => failure.code,
        }
    }

    /// The answer: a page for people, a problem (made by the edge) for programs.
    pub fn into_error(self, request: &HttpRequest) -> actix_web::Error {
        let (locale, code) = (locale(request), self.code());
        let page = match self {
            // The edge makes a page of it too, where one is wanted.
            Self::Failed(failure) => return failure.into(),
            _ if !wants_page(request) => return Failure::new(code).into(),
            Self::NotFound => status_page(request, Status::NotFound),
            Self::Closed => status_page(request, Status::Closed),
            Self::GrantEnded { is_locked: true } => status_page(request, Status::GrantLocked),
            Self::GrantEnded { is_locked: false } => status_page(request, Status::GrantEnded),
            Self::Expired(row) => status_page(
                request,
                until::until(&row, locale).map_or(Status::NotFound, |until| Status::Expired { until }),
            ),
            Self::Locked { door, bolt } => {
                let next = Some(asked(request)).filter(|next| bolt.is_none() && *next != door.address.pages());
                door.page(locale, bolt, next)
            }
        };
        let response = page_response(Failure::status(code), page);
        InternalError::from_response("refused", response).into()
    }
}

/// The page that was asked for, to go there once the link is open; of anything else than a page it is the collection.
fn asked(request: &HttpRequest) -> String {
    let path = request.path();
    let before = if is_framed(request) { 4 } else { 3 };
    let base: String = path.split_inclusive('/').take(before).collect();
    let is_page = path.split('/').skip(before).collect::<Vec<_>>();
    let kept = match is_page[..] {
        [] | ["assets", _] => path,
        _ => base.trim_end_matches('/'),
    };
    match request.query_string() {
        "" => kept.to_owned(),
        query if kept == path => format!("{kept}?{query}"),
        _ => kept.to_owned(),
    }
}

/// Says nothing of any link: in a frame every site may show it, so that its readers see a sentence.
fn status_page(request: &HttpRequest, status: Status) -> Page {
    let page = StatusPage { locale: locale(request), status }.render();
    if is_framed(request) { page.framed_by("*") } else { page }
}

/// A page with the headers that all of them have.
pub fn page_response(status: StatusCode, page: Page) -> HttpResponse {
    HttpResponse::build(status)
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, page.csp))
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .insert_header((header::VARY, "Accept-Language, Cookie"))
        .body(page.html)
}

/// Whether an address is on the public side.
pub fn is_public(path: &str) -> bool {
    matches!(path.split('/').nth(1), Some("s" | "d"))
}

/// Whether a failure is answered to a person: on the public side, to a browser, or where nothing speaks for a program.
pub fn wants_page(request: &HttpRequest) -> bool {
    let path = request.path();
    let text = |name| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let accept = text(header::ACCEPT);
    let is_program = path.ends_with("/collection.json")
        || accept.contains("json")
        || text(header::CONTENT_TYPE).starts_with("application/json");
    is_public(path) && (accept.contains("text/html") || !is_program)
}

/// The page for a failure that no handler made a page for.
pub fn refusal_page(
    request: &HttpRequest,
    response: &mut HttpResponseBuilder,
    code: ProblemCode,
    id: Option<&str>,
) -> HttpResponse {
    let status = match code {
        ProblemCode::NotFound => Status::NotFound,
        ProblemCode::NotGiven => Status::NotGiven,
        ProblemCode::EmbeddingRefused => Status::NotFramed,
        ProblemCode::GrantRequired => Status::GrantRequired,
        ProblemCode::NoDownloadsLeft => Status::NoDownloadsLeft,
        ProblemCode::LinkClosed => Status::Closed,
        ProblemCode::GrantEnded => Status::GrantEnded,
        ProblemCode::TooManyAttempts => Status::TooManyRequests,
        ProblemCode::Busy => Status::Busy,
        ProblemCode::BeingPrepared => Status::BeingPrepared,
        ProblemCode::Internal => Status::Internal { id: id.unwrap_or("–").to_owned() },
        // Nothing that a person comes upon by following a link.
        code => Status::Unfit { code: Failure::status(code).as_u16() },
    };
    let page = status_page(request, status);
    response
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, page.csp))
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .insert_header((header::VARY, "Accept-Language, Cookie"))
        .body(page.html)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    #[test]
    fn programs_get_problems_and_people_pages() {
        let wants = |path: &str, headers: &[(&'static str, &str)]| {
            let request = headers
                .iter()
                .fold(TestRequest::with_uri(path), |request, &(name, value)| request.insert_header((name, value)));
            wants_page(&request.to_http_request())
        };
        assert!(wants("/s/x", &[]));
        assert!(wants("/d/x", &[("accept", "text/html,application/xhtml+xml,application/json;q=0.1")]));
        assert!(!wants("/s/x/grants", &[("accept", "application/json")]));
        assert!(!wants("/s/x/grants", &[("content-type", "application/json")]));
        assert!(!wants("/s/x/collection.json", &[]));
        assert!(wants("/s/x/collection.json", &[("accept", "text/html")]));
        assert!(wants("/s/x/grants", &[("content-type", "application/json"), ("accept", "text/html,*/*;q=0.8")]));
        assert!(wants("/s", &[]) && wants("/d/", &[]) && !wants("/setup", &[]));
        assert!(!wants("/api/v1/assets", &[]));
    }

    #[test]
    fn after_the_password_one_goes_to_a_page() {
        let asked = |uri: &str| super::asked(&TestRequest::with_uri(uri).to_http_request());
        assert_eq!(asked("/s/t"), "/s/t");
        assert_eq!(asked("/s/t?after=x&lang=ru"), "/s/t?after=x&lang=ru");
        assert_eq!(asked("/s/t/assets/a?lang=ru"), "/s/t/assets/a?lang=ru");
        assert_eq!(asked("/s/t/assets/a/original"), "/s/t");
        assert_eq!(asked("/s/t/embed"), "/s/t/embed");
        assert_eq!(asked("/s/t/embed/assets/a?lang=ru"), "/s/t/embed/assets/a?lang=ru");
        assert_eq!(asked("/s/t/embed/grants"), "/s/t/embed");
        assert_eq!(asked("/s/t/assets/a/previews/preview?v=1"), "/s/t");
    }
}
