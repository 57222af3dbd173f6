use std::future::{Ready, ready};

use actix_web::{FromRequest, HttpRequest, dev::Payload};
use serde::de::DeserializeOwned;
use vitrine_shared::ProblemCode;

use super::Failure;

/// The variable parts of an address; 404 where they have no form that anything has.
pub struct Path<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Path<T> {
    type Error = Failure;
    type Future = Ready<Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        // PostgreSQL takes no NUL in a text.
        if request.uri().path().contains("%00") {
            return ready(Err(ProblemCode::NotFound.into()));
        }
        let parsed = actix_web::web::Path::<T>::extract(request).into_inner();
        ready(parsed.map(|path| Self(path.into_inner())).map_err(|_| ProblemCode::NotFound.into()))
    }
}
