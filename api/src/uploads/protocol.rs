use actix_web::{
    Error,
    body::{BoxBody, EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, header::HeaderValue},
    middleware::Next,
};
use vitrine_shared::ProblemCode;

use super::headers::{TUS_RESUMABLE, TUS_VERSION, VERSION};
use crate::http::Failure;

/// What every request and every answer of the protocol has: its version, and for clients that cannot say PATCH or DELETE
/// the method that they mean (tus 1.0, `Tus-Resumable` and `X-HTTP-Method-Override`).
pub async fn speak_tus(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody, BoxBody>>, Error> {
    if let Some(method) = meant_method(&request) {
        request.head_mut().method = method;
    }
    let is_spoken = request.headers().get(TUS_RESUMABLE).is_some_and(|version| version == VERSION);
    let mut response = if is_spoken || *request.method() == Method::OPTIONS {
        next.call(request).await?.map_into_left_body()
    } else {
        let mut refusal = request.error_response(Failure::new(ProblemCode::VersionMismatch));
        refusal.headers_mut().insert(TUS_VERSION, HeaderValue::from_static(VERSION));
        refusal.map_into_right_body()
    };
    response.headers_mut().insert(TUS_RESUMABLE, HeaderValue::from_static(VERSION));
    Ok(response)
}

/// Only of POST, which was checked as an unsafe method already.
fn meant_method(request: &ServiceRequest) -> Option<Method> {
    let meant = request.headers().get("x-http-method-override")?;
    let method = [Method::PATCH, Method::DELETE].into_iter().find(|method| meant == method.as_str())?;
    (*request.method() == Method::POST).then_some(method)
}
