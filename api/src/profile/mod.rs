//! Oneself: `/api/v1/profile` and `/api/v1/sessions`. For who is signed in, never for a token.

mod change_password;
mod delete_other_sessions;
mod delete_own_session;
mod edit;
mod get;
mod list_sessions;
mod session_id;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(get::get_profile)
        .service(edit::edit_profile)
        .service(change_password::change_password)
        .service(list_sessions::list_sessions)
        .service(delete_own_session::delete_own_session)
        .service(delete_other_sessions::delete_other_sessions);
}
