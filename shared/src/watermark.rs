use serde::{Deserialize, Serialize};

/// The installation's watermark: a picture, and how it is laid over previews and image proxies of links that show it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Watermark {
    /// Absent: none is set, and no link can show it.
    pub image: Option<WatermarkImage>,
    pub placement: WatermarkPlacement,
    /// The mark's longer side, in percent of a picture's shorter side.
    pub size: u8,
    /// Percent.
    pub opacity: u8,
    /// Links that show it, whatever their state.
    pub links: u64,
    pub progress: WatermarkProgress,
    /// For `If-Match`, in quotes.
    pub version: i64,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WatermarkImage {
    pub url: String,
    /// `image/png` or `image/svg+xml`.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
}

/// How far the marked pictures of links that show the watermark are: previews and image proxies of each asset.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WatermarkProgress {
    /// In all.
    pub wanted: u64,
    pub made: u64,
    /// Those that cannot be made; recipients do not see them.
    pub failed: u64,
}

/// Where on a picture the mark stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum WatermarkPlacement {
    TopLeft,
    Top,
    TopRight,
    Left,
    Center,
    Right,
    BottomLeft,
    Bottom,
    BottomRight,
    /// Over and over, in staggered rows.
    Tiled,
}

impl WatermarkPlacement {
    /// The nine places row by row, and tiled.
    pub const ALL: [Self; 10] = [
        Self::TopLeft,
        Self::Top,
        Self::TopRight,
        Self::Left,
        Self::Center,
        Self::Right,
        Self::BottomLeft,
        Self::Bottom,
        Self::BottomRight,
        Self::Tiled,
    ];

    /// As on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TopLeft => "top_left",
            Self::Top => "top",
            Self::TopRight => "top_right",
            Self::Left => "left",
            Self::Center => "center",
            Self::Right => "right",
            Self::BottomLeft => "bottom_left",
            Self::Bottom => "bottom",
            Self::BottomRight => "bottom_right",
            Self::Tiled => "tiled",
        }
    }
}

/// A change of how the watermark is laid over pictures (JSON Merge Patch).
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct WatermarkRequest {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placement: Option<WatermarkPlacement>,
    /// 5 to 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// 10 to 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opacity: Option<u64>,
}
