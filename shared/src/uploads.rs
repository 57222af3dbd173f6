//! Names of what tus 1.0 carries in headers at `/api/v1/uploads`.

/// `Upload-Metadata` key: the file's name.
pub const UPLOAD_FILENAME: &str = "filename";
/// `Upload-Metadata` key: id of the collection that the asset goes to.
pub const UPLOAD_COLLECTION: &str = "collection";
/// `Upload-Metadata` key: id of the asset that the file is attached to, instead of becoming one.
pub const UPLOAD_ATTACHMENT_OF: &str = "attachment_of";
/// Response header of a finished upload whose file was there already, in the library or on the asset: `true`.
pub const VITRINE_DUPLICATE: &str = "Vitrine-Duplicate";
