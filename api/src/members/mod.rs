//! The team: `/api/v1/members` and `/api/v1/roles`. Every member may know ids and names; the rest needs `member.manage`, and
//! nobody gives a role, or changes somebody of a role, that may more than they may themselves.

mod describe;
mod edit;
mod get;
mod get_publications;
mod invite;
mod list;
mod list_roles;
mod reset_password;
mod store;

pub use store::{change, named};

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list::list_members)
        .service(invite::invite_member)
        .service(get::get_member)
        .service(edit::edit_member)
        .service(get_publications::get_member_publications)
        .service(reset_password::reset_member_password)
        .service(list_roles::list_roles);
}
