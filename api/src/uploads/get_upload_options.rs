use actix_web::{HttpResponse, route};
use vitrine_shared::UPLOAD_BYTES;

use super::headers::{TUS_VERSION, VERSION};

/// What of tus is spoken here: version, extensions, algorithms of checksums, bytes that a file may have.
#[utoipa::path(options, path = "", tag = "uploads", operation_id = "get_upload_options", responses(
    (status = 204, description = "Said in headers.", headers(
        ("Tus-Version" = String), ("Tus-Extension" = String), ("Tus-Checksum-Algorithm" = String), ("Tus-Max-Size" = u64)
    ))
))]
#[route("", method = "OPTIONS")]
pub(super) async fn get_upload_options() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((TUS_VERSION, VERSION))
        .insert_header(("tus-extension", "creation,creation-with-upload,checksum,termination,expiration"))
        .insert_header(("tus-checksum-algorithm", "sha1,sha256,crc32"))
        .insert_header(("tus-max-size", UPLOAD_BYTES))
        .finish()
}
