//! The installation and who signs in: `/api/v1/instance`, `/api/v1/setup`, `/api/v1/session`.

mod browser;
mod create_session;
mod delete_session;
mod get_instance;
mod get_session;
mod instance;
mod member;
mod password_rules;
mod passwords;
mod reset_password;
mod setup;
mod setup_code;
mod sign_in;
mod store;

pub use browser::Browser;
pub use instance::InstanceCell;
pub use member::{
    NewMember, create_member, email_field, insert_member, is_invisible, plain_name, setup_instance, turns_text,
};
pub use password_rules::{generate_password, link_password, member_password};
pub use passwords::Passwords;
pub use reset_password::reset_password;
pub use setup_code::SetupCode;
pub use sign_in::sign_in;
pub use store::{
    actor_by_email, actor_by_id, actor_of_session, delete_session, end_sessions, folded, hold_active, is_active,
    is_stale, oldest_administrator, resettable, rights_of, role_named, saw, sessions_of, sweep_sessions,
};

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(get_instance::get_instance)
        .service(setup::setup)
        .service(create_session::create_session)
        .service(get_session::get_session)
        .service(delete_session::delete_session);
}
