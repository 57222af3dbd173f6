use std::{future::Future, pin::Pin};

use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use serde::de::DeserializeOwned;

use super::{Actor, Once};
use crate::{
    app::App,
    http::{Failure, json_bytes, read_json},
};

/// The body of a creation as JSON, and whether it was asked for before. Every handler that creates something takes this.
pub struct Creation<T> {
    pub body: T,
    pub once: Once,
}

impl<T: DeserializeOwned + 'static> FromRequest for Creation<T> {
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Failure>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let bytes = json_bytes(request, payload);
        let actor = Actor::from_request(request, payload).into_inner();
        let request = request.clone();
        Box::pin(async move {
            let actor = actor?;
            let app = request.app_data::<web::Data<App>>().ok_or_else(|| Failure::internal("no application"))?;
            let bytes = bytes.await?;
            Ok(Self { body: read_json(&bytes)?, once: Once::of(app, &actor, &request, &bytes)? })
        })
    }
}
