use vitrine_shared::{Collection, CollectionId, CreateCollection, EditCollection};

use super::{Answer, all, fetch};

/// Every collection that the member sees, changed last first; or those in the bin.
pub async fn list_collections(deleted: bool) -> Answer<Vec<Collection>> {
    all("/collections", &[("deleted", deleted.then_some("true"))]).await
}

pub async fn create_collection(request: &CreateCollection) -> Answer<Collection> {
    fetch::post("/collections").json(request).answer().await
}

pub async fn get_collection(id: CollectionId) -> Answer<Collection> {
    fetch::get(&path(id, "")).answer().await
}

pub async fn edit_collection(collection: &Collection, request: &EditCollection) -> Answer<Collection> {
    fetch::patch(&path(collection.id, ""), collection.version).json(request).answer().await
}

/// Puts a collection in the bin; its links end at once and for ever.
pub async fn delete_collection(id: CollectionId) -> Answer<()> {
    fetch::delete(&path(id, "")).done().await
}

pub async fn restore_collection(id: CollectionId) -> Answer<Collection> {
    fetch::post(&path(id, "/restoration")).answer().await
}

pub(super) fn path(id: CollectionId, rest: &str) -> String {
    ["/collections/", &id.to_string(), rest].concat()
}
