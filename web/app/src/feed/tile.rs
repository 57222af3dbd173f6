use leptos::prelude::*;
use vitrine_shared::{Asset, AssetId};

use crate::time::Instant;

/// The least and the greatest ratio of a box: beyond, a picture is cut.
const RATIOS: std::ops::RangeInclusive<f64> = 0.4..=3.0;

/// An asset on the wall. Its box stays as it was first drawn, so that nothing moves when a preview arrives.
#[derive(Clone)]
pub struct Tile {
    pub id: AssetId,
    /// Width by height.
    pub ratio: f64,
    /// When it came.
    pub at: Instant,
    pub asset: ArcRwSignal<Asset>,
    /// It is chosen. Told by the feed, so that one choice does not ask thousands.
    pub chosen: ArcRwSignal<bool>,
    /// The keyboard stands here.
    pub here: ArcRwSignal<bool>,
}

impl Tile {
    pub fn new(asset: Asset) -> Self {
        Self {
            id: asset.id,
            ratio: ratio(&asset),
            at: (&asset.created_at).into(),
            asset: ArcRwSignal::new(asset),
            chosen: ArcRwSignal::new(false),
            here: ArcRwSignal::new(false),
        }
    }

    /// The tile that hangs there already, brought up to date, or a new one.
    pub fn kept(tiles: &[Self], asset: Asset) -> Self {
        match tiles.iter().find(|tile| tile.id == asset.id) {
            Some(tile) => {
                if tile.asset.with_untracked(|old| *old != asset) {
                    tile.asset.set(asset);
                }
                tile.clone()
            }
            None => Self::new(asset),
        }
    }
}

impl PartialEq for Tile {
    /// The same asset; what it is like now is its signal's to tell.
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// Of the picture; of a sheet of paper lying where there is none.
pub fn ratio(asset: &Asset) -> f64 {
    match (asset.width, asset.height) {
        (Some(width), Some(height)) if width > 0 && height > 0 => {
            (f64::from(width) / f64::from(height)).clamp(*RATIOS.start(), *RATIOS.end())
        }
        _ => 1.25,
    }
}
