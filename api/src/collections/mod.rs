//! Ordered sets of assets: `/api/v1/collections`.

mod add_assets;
mod counts;
mod create;
mod delete;
mod describe;
mod edit;
mod get;
mod list;
mod membership;
mod position;
mod remove_assets;
mod restore;
mod store;

pub use counts::{
    attachments_leave, attachments_return, hold_those_of, is_kind, marked, recount, recount_marked, rendition_made,
};
pub use membership::{add_assets, assets_changed, assets_leave, assets_return};
pub use store::{
    by_name, create_named, create_unlisted, delete_unlisted, editable, put_in_bin, seen, touch_revision, visible,
};

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list::list_collections)
        .service(create::create_collection)
        .service(get::get_collection)
        .service(edit::edit_collection)
        .service(delete::delete_collection)
        .service(restore::restore_collection)
        .service(add_assets::add_collection_assets)
        .service(remove_assets::remove_collection_assets);
}
