//! Personal access tokens: `/api/v1/tokens`. A program that sends one acts as its member, within its scopes and what the
//! member may at that moment. Only who is signed in makes, lists and revokes them, each their own.

mod create;
mod delete;
mod describe;
mod list;
mod secret;
mod store;

pub use secret::credential;
pub use store::{actor_of_token, revoke_all};

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list::list_tokens).service(create::create_token).service(delete::delete_token);
}
