//! What members are told about the links that they made: `/api/v1/notices`. Written in the transaction of what happened.

mod list;
mod read;
mod store;

pub use store::{New, add, sweep};

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list::list_notices).service(read::read_notices);
}
