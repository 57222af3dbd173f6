use vitrine_shared::{
    ASSETS_PER_REQUEST, AddAssets, Asset, AssetId, AssetsChanged, AssetsRemoved, AssetsRequest, CollectionId, Page,
};

use super::{Answer, fetch, query};

/// Which assets a list holds, and in which order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// All of the library, newest first.
    Library,
    /// Those of a collection, in its order.
    Collection(CollectionId),
    /// Those in the bin.
    Bin,
}

/// One page of assets, at most `limit`.
pub async fn list_assets(source: Source, cursor: Option<&str>, limit: u32) -> Answer<Page<Asset>> {
    let (limit, collection) = (
        limit.to_string(),
        match source {
            Source::Collection(id) => Some(id.to_string()),
            Source::Library | Source::Bin => None,
        },
    );
    let query = query(&[
        ("collection", collection.as_deref()),
        ("deleted", (source == Source::Bin).then_some("true")),
        ("cursor", cursor),
        ("limit", Some(&limit)),
    ]);
    fetch::get(&["/assets", &query].concat()).answer().await
}

pub async fn get_asset(id: AssetId) -> Answer<Asset> {
    fetch::get(&asset_path(id, "")).answer().await
}

pub(super) fn asset_path(id: AssetId, rest: &str) -> String {
    ["/assets/", &id.to_string(), rest].concat()
}

/// Puts assets in the bin.
pub async fn delete_assets(assets: &[AssetId]) -> Answer<()> {
    change("/assets/deletions", assets).await
}

/// Takes assets out of the bin.
pub async fn restore_assets(assets: &[AssetId]) -> Answer<()> {
    change("/assets/restorations", assets).await
}

/// Puts assets at the collection's end.
pub async fn add_collection_assets(collection: CollectionId, assets: &[AssetId]) -> Answer<()> {
    change(&["/collections/", &collection.to_string(), "/assets"].concat(), assets).await
}

/// Puts assets back where they stood before they were taken out.
pub async fn return_collection_assets(collection: CollectionId, removed: &[AssetsRemoved]) -> Answer<()> {
    let path = ["/collections/", &collection.to_string(), "/assets"].concat();
    for AssetsRemoved { changed, places } in removed {
        let request = AddAssets { assets: changed.clone(), places: Some(places.clone()) };
        fetch::post(&path).json(&request).answer::<AssetsChanged>().await?;
    }
    Ok(())
}

/// Takes assets out; what is answered puts them back.
pub async fn remove_collection_assets(collection: CollectionId, assets: &[AssetId]) -> Answer<Vec<AssetsRemoved>> {
    let path = ["/collections/", &collection.to_string(), "/assets/removals"].concat();
    let mut removed = Vec::new();
    for assets in assets.chunks(ASSETS_PER_REQUEST) {
        removed.push(fetch::post(&path).json(&AssetsRequest { assets: assets.to_vec() }).answer().await?);
    }
    Ok(removed)
}

/// In as many requests as the service's bound asks for.
async fn change(path: &str, assets: &[AssetId]) -> Answer<()> {
    for assets in assets.chunks(ASSETS_PER_REQUEST) {
        let request = AssetsRequest { assets: assets.to_vec() };
        fetch::post(path).json(&request).answer::<AssetsChanged>().await?;
    }
    Ok(())
}
