//! Things in the library: `/api/v1/assets`.

mod content;
mod delete_assets;
mod describe;
mod download_original;
mod existing;
mod get_asset;
mod get_rendition;
mod kind;
mod list_assets;
mod name;
mod restore_assets;
mod store;
mod take_in;

pub use content::{announce, keep_content, keep_what_is_referred, let_go, size as content_size};
pub use describe::{describe, rendition_url};
pub use existing::existing;
pub use kind::{stored_kind, wire_kind};
pub use name::file_name;
pub use store::{editable, hold, may_change, may_download_attachments, visible};
pub use take_in::{Arrived, Taken, take_in};

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_assets::list_assets)
        .service(delete_assets::delete_assets)
        .service(restore_assets::restore_assets)
        .service(get_asset::get_asset)
        .service(download_original::download_original)
        .service(get_rendition::get_rendition);
}
