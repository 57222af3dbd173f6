//! Further files that belong to assets: `/api/v1/assets/{id}/attachments`.
//!
//! They come by uploads that name their asset, are kept as originals are, and get no renditions. Whoever sees the asset sees
//! that they are there.

mod delete;
mod describe;
mod download;
mod edit;
mod get;
mod list;
mod store;
mod take_in;

pub use take_in::{Attached, attach};

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list::list_attachments)
        .service(get::get_attachment)
        .service(edit::edit_attachment)
        .service(delete::delete_attachment)
        .service(download::download_attachment);
}
