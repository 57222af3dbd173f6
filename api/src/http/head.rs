use std::{
    pin::Pin,
    task::{Context, Poll},
};

use actix_web::{
    Error,
    body::{BodySize, EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::Method,
    middleware::Next,
    web,
};

use super::Known;
use crate::viewer;

/// The middleware that answers HEAD as GET, without the body, wherever members and programs may ask. Recipients' routes
/// tell the two apart themselves (a HEAD is no visit), and so does what is written down for HEAD alone.
pub async fn answer_head(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody, Bodiless>>, Error> {
    let known = request.app_data::<web::Data<Known>>();
    let has_own = viewer::is_public(request.path()) || known.is_some_and(|known| known.has_own_head(request.path()));
    if *request.method() != Method::HEAD || has_own {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    request.head_mut().method = Method::GET;
    let response = next.call(request).await?;
    Ok(response.map_body(|_, body| Bodiless(body.size())).map_into_right_body())
}

/// Says how long a body would be, and has none: one that never ends is not even begun.
pub struct Bodiless(BodySize);

impl MessageBody for Bodiless {
    type Error = Error;

    fn size(&self) -> BodySize {
        self.0
    }

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<web::Bytes, Error>>> {
        Poll::Ready(None)
    }
}
