use actix_web::{
    Error,
    body::{BoxBody, EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{
        Method,
        header::{HeaderName, HeaderValue},
    },
    middleware::Next,
    web,
};
use vitrine_shared::ProblemCode;

use crate::{
    app::App,
    http::{Failure, same_origin},
};

/// Marks the answer that holds a page which search engines may list.
#[derive(Clone, Copy)]
pub(super) struct Listed;

/// The middleware of every address that a link leads to: no search engine lists one, whatever it answers, unless it is a
/// page that is [`Listed`]; and nothing is changed at the wish of another site.
pub async fn recipients_edge(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody, BoxBody>>, Error> {
    let mut response = if is_from_elsewhere(&request) {
        request.error_response(Failure::new(ProblemCode::CrossSite)).map_into_right_body()
    } else {
        next.call(request).await?.map_into_left_body()
    };
    if response.response().extensions().get::<Listed>().is_none() {
        let nothing = HeaderValue::from_static("noindex, nofollow");
        response.headers_mut().insert(HeaderName::from_static("x-robots-tag"), nothing);
    }
    Ok(response)
}

fn is_from_elsewhere(request: &ServiceRequest) -> bool {
    let is_safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let is_ours = request.app_data::<web::Data<App>>().is_some_and(|app| same_origin(request, app));
    !is_safe && !is_ours
}
