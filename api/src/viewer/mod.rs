use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use utoipa_actix_web::service_config::ServiceConfig;
use vitrine_locales::Locale;
use vitrine_shared::ProblemCode;

#[derive(Default)]
pub struct Visits;

pub fn routes(_config: &mut ServiceConfig) {}

pub fn wants_page(_request: &HttpRequest) -> bool {
    false
}

pub fn refusal_page(response: &mut HttpResponseBuilder, _locale: Locale, _code: ProblemCode, _retry_after: Option<u64>, _id: Option<&str>) -> HttpResponse {
    response.finish()
}
