use vitrine_shared::{AssetId, Watermark, WatermarkRequest};
use web_sys::Blob;

use super::{Answer, fetch, query};

const PATH: &str = "/watermark";

pub async fn get_watermark() -> Answer<Watermark> {
    fetch::get(PATH).answer().await
}

pub async fn edit_watermark(version: i64, request: &WatermarkRequest) -> Answer<Watermark> {
    fetch::patch(PATH, version).json(request).answer().await
}

/// Sets the picture, and how it is laid over others.
pub async fn set_watermark_image(version: i64, image: Blob, request: &WatermarkRequest) -> Answer<Watermark> {
    fetch::put(&[PATH, "/image", &settings(None, request)].concat(), version).file(image).answer().await
}

pub async fn delete_watermark(version: i64) -> Answer<Watermark> {
    fetch::delete(PATH).based_on(version).answer().await
}

/// The address of an asset's preview with the watermark as it is set.
pub fn watermark_sample(asset: AssetId) -> String {
    watermark_sample_with(asset, &WatermarkRequest::default())
}

/// The same as it would be with these settings.
pub fn watermark_sample_with(asset: AssetId, request: &WatermarkRequest) -> String {
    [fetch::BASE, PATH, "/sample", &settings(Some(asset), request)].concat()
}

/// An asset's preview with a picture that is only tried.
pub async fn try_watermark_image(asset: AssetId, image: Blob, request: &WatermarkRequest) -> Answer<Blob> {
    fetch::post(&[PATH, "/samples", &settings(Some(asset), request)].concat()).file(image).blob().await
}

fn settings(asset: Option<AssetId>, request: &WatermarkRequest) -> String {
    let asset = asset.map(|asset| asset.to_string());
    let (size, opacity) = (request.size.map(|size| size.to_string()), request.opacity.map(|part| part.to_string()));
    query(&[
        ("asset", asset.as_deref()),
        ("placement", request.placement.map(|placement| placement.as_str())),
        ("size", size.as_deref()),
        ("opacity", opacity.as_deref()),
    ])
}
