//! Names of what tus 1.0 carries in headers at `/api/v1/uploads`.

/// `Upload-Metadata` key: the file's name.
pub const UPLOAD_FILENAME: &str = "filename";
/// `Upload-Metadata` key: id of the collection that the asset goes to.
pub const UPLOAD_COLLECTION: &str = "collection";
/// Response header of a finished upload whose file was in the library already: `true`.
pub const VITRINE_DUPLICATE: &str = "Vitrine-Duplicate";
