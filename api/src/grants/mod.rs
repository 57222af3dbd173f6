//! Permissions to fetch certain files for a short time, each with an address of its own: `/d/{grant}`.

mod ask;
mod choice;
mod create;
mod fetch;
mod plan;
mod store;

pub use create::{create_embed_grant, create_grant};
pub use store::sweep;

use actix_web::middleware::from_fn;
use utoipa_actix_web::{scope, service_config::ServiceConfig};

use crate::viewer::recipients_edge;

pub fn routes(config: &mut ServiceConfig) {
    config.service(scope("/d").wrap(from_fn(recipients_edge)).service(fetch::get_grant));
}
