//! `openapi/v1.json`, the description of the API, made by the service from its routes.

use crate::{error::Error, generated::Generated, service};

/// What the file must hold, by the service as it was built last.
pub fn generate() -> Result<Generated, Error> {
    Ok(Generated { path: "openapi/v1.json", content: service::openapi()?, command: "openapi" })
}
