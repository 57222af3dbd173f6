use vitrine_shared::{CollectionId, GeneratedPassword, Link, LinkId, LinkOptions, LinkRequest, Links};

use super::{Answer, collections::path as collection_path, fetch};

pub async fn get_link_options(collection: CollectionId) -> Answer<LinkOptions> {
    fetch::get(&collection_path(collection, "/link-options")).answer().await
}

/// The links of a collection, newest first.
pub async fn list_collection_links(collection: CollectionId) -> Answer<Vec<Link>> {
    let links: Links = fetch::get(&collection_path(collection, "/links")).answer().await?;
    Ok(links.items)
}

pub async fn create_collection_link(collection: CollectionId, request: &LinkRequest) -> Answer<Link> {
    fetch::post(&collection_path(collection, "/links")).json(request).answer().await
}

pub async fn get_link(id: LinkId) -> Answer<Link> {
    fetch::get(&path(id)).answer().await
}

pub async fn edit_link(id: LinkId, version: i64, request: &LinkRequest) -> Answer<Link> {
    fetch::patch(&path(id), version).json(request).answer().await
}

/// Ends a link for ever.
pub async fn delete_link(id: LinkId) -> Answer<()> {
    fetch::delete(&path(id)).done().await
}

pub async fn generate_link_password() -> Answer<GeneratedPassword> {
    fetch::post("/link-passwords").answer().await
}

fn path(id: LinkId) -> String {
    ["/links/", &id.to_string()].concat()
}
