//! Files on their way in: `/api/v1/uploads`, [tus 1.0](https://tus.io/protocols/resumable-upload) with creation,
//! creation-with-upload, checksum, termination and expiration.
//!
//! The truth about an upload is its file: the offset is the file's length, and what was answered with success is synced.
//! Only the uploader sees an upload.

mod check;
mod create_upload;
mod delete_upload;
mod finish;
mod get_upload;
mod get_upload_options;
mod headers;
mod metadata;
mod open;
mod protocol;
mod receive;
mod store;
mod write;
mod write_upload;

pub use open::Open;
pub use store::sweep;

use actix_web::middleware::from_fn;
use utoipa_actix_web::{scope, service_config::ServiceConfig};

pub fn routes(config: &mut ServiceConfig) {
    config.service(
        scope("/uploads")
            .wrap(from_fn(protocol::speak_tus))
            .service(get_upload_options::get_upload_options)
            .service(create_upload::create_upload)
            .service(get_upload::get_upload)
            .service(write_upload::write_upload)
            .service(delete_upload::delete_upload),
    );
}
