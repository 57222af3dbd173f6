use sea_orm::ConnectionTrait;
use vitrine_shared::{Watermark, WatermarkImage};

use super::{
    settings::Settings,
    store::{self, Image},
};
use crate::{entities::watermark::Model, http::Failure};

/// The watermark as the wire has it.
pub(super) async fn describe(db: &impl ConnectionTrait, row: &Model) -> Result<Watermark, Failure> {
    let Settings { placement, size, opacity } = Settings::of(row);
    let image = Image::of(row).map(|image| WatermarkImage {
        // Another version is another address, so that no picture of before is shown for it.
        url: format!("/api/v1/watermark/image?v={}", row.version),
        media_type: image.media_type,
        size: image.bytes.unsigned_abs(),
    });
    Ok(Watermark {
        image,
        placement,
        size,
        opacity,
        links: store::links(db).await?,
        progress: store::progress(db).await?,
        version: row.version,
    })
}
