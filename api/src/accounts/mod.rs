//! The installation and who signs in: `/api/v1/instance`, `/api/v1/setup`, `/api/v1/session`.

mod create_session;
mod delete_session;
mod get_instance;
mod get_session;
mod instance;
mod member;
mod password_rules;
mod passwords;
mod setup;
mod setup_code;
mod store;

pub use instance::InstanceCell;
pub use member::{NewMember, create_member, is_invisible, plain_name, setup_instance, turns_text};
pub use password_rules::{generate_password, link_password};
pub use passwords::Passwords;
pub use setup_code::SetupCode;
pub use store::{actor_by_email, actor_of_session, actor_of_session_hash, oldest_administrator, sweep_sessions};

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(get_instance::get_instance)
        .service(setup::setup)
        .service(create_session::create_session)
        .service(get_session::get_session)
        .service(delete_session::delete_session);
}
