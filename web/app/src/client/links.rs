use vitrine_shared::{
    AssetId, AssetsRequest, CollectionId, CreateLink, GeneratedPassword, Link, LinkEmbed, LinkId, LinkOptions,
    LinkRequest, LinkView, Links,
};

use super::{Answer, assets::asset_path, collections::path as collection_path, fetch, query};

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

/// What may be offered by a link to these assets.
pub async fn get_selection_link_options(assets: Vec<AssetId>) -> Answer<LinkOptions> {
    fetch::post("/links/options").json(&AssetsRequest { assets }).answer().await
}

/// Makes a collection of assets, and a link to it.
pub async fn create_link(request: &CreateLink) -> Answer<Link> {
    fetch::post("/links").json(request).answer().await
}

/// The direct links of an asset that one may know of, newest first.
pub async fn list_asset_links(asset: AssetId) -> Answer<Vec<Link>> {
    let links: Links = fetch::get(&asset_path(asset, "/links")).answer().await?;
    Ok(links.items)
}

pub async fn create_asset_link(asset: AssetId, request: &LinkRequest) -> Answer<Link> {
    fetch::post(&asset_path(asset, "/links")).json(request).answer().await
}

pub async fn get_link(id: LinkId) -> Answer<Link> {
    fetch::get(&path(id)).answer().await
}

pub async fn edit_link(id: LinkId, version: i64, request: &LinkRequest) -> Answer<Link> {
    fetch::patch(&path(id), version).json(request).answer().await
}

/// Becomes the link's maker.
pub async fn take_over_link(id: LinkId, version: i64) -> Answer<Link> {
    fetch::put(&[path(id), "/maker".to_owned()].concat(), version).answer().await
}

/// What recipients would see of a link, changed as the request asks.
pub async fn view_link(id: LinkId, request: &LinkRequest) -> Answer<LinkView> {
    fetch::post(&[path(id), "/views".to_owned()].concat()).json(request).answer().await
}

/// What recipients would see of a link that is not made yet.
pub async fn view_collection_link(collection: CollectionId, request: &LinkRequest) -> Answer<LinkView> {
    fetch::post(&collection_path(collection, "/link-views")).json(request).answer().await
}

/// Ends a link for ever.
pub async fn delete_link(id: LinkId) -> Answer<()> {
    fetch::delete(&path(id)).done().await
}

pub async fn generate_link_password() -> Answer<GeneratedPassword> {
    fetch::post("/link-passwords").answer().await
}

/// How large the frame of an embed code is, in CSS pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EmbedSize {
    /// As wide as there is room.
    Responsive {
        height: u32,
    },
    Fixed {
        width: u32,
        height: u32,
    },
}

pub async fn get_link_embed(id: LinkId, size: EmbedSize) -> Answer<LinkEmbed> {
    let (size, width, height) = match size {
        EmbedSize::Responsive { height } => ("responsive", None, height),
        EmbedSize::Fixed { width, height } => ("fixed", Some(width.to_string()), height),
    };
    let asked = [("size", Some(size)), ("width", width.as_deref()), ("height", Some(&height.to_string()))];
    fetch::get(&[path(id), "/embed".to_owned(), query(&asked)].concat()).answer().await
}

/// The address of the QR code as a drawing.
pub fn link_qr_svg(id: LinkId) -> String {
    [fetch::BASE, &path(id), "/qr.svg"].concat()
}

/// The address of the QR code as a picture of so many pixels each way, 128 to 4096.
pub fn link_qr_png(id: LinkId, side: u64) -> String {
    [fetch::BASE, &path(id), "/qr.png?size=", &side.to_string()].concat()
}

fn path(id: LinkId) -> String {
    ["/links/", &id.to_string()].concat()
}
