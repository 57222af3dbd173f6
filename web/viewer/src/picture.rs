/// A picture in the sizes that there are of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// Pixels of the upright picture; only their proportion matters.
    pub width: u32,
    pub height: u32,
    /// Smallest first; at least one.
    pub sources: Vec<Source>,
}

/// One size of a picture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Pixels across.
    pub width: u32,
    /// Path, with its `?v=`.
    pub url: String,
}

impl Picture {
    /// What a browser without `srcset` loads.
    pub(crate) fn src(&self) -> &str {
        self.sources.first().map_or("", |source| &source.url)
    }

    pub(crate) fn srcset(&self) -> String {
        let candidates: Vec<_> = self.sources.iter().map(|Source { width, url }| format!("{url} {width}w")).collect();
        candidates.join(", ")
    }

    /// Pixels down of a source: all have the picture's proportions.
    pub fn height_of(&self, source: &Source) -> u32 {
        let height = u64::from(source.width) * u64::from(self.height) / u64::from(self.width.max(1));
        u32::try_from(height).unwrap_or(u32::MAX).max(1)
    }

    /// Across, in the wall of a frame, whose rows are half as high.
    pub(crate) fn frame_sizes(&self) -> String {
        format!("min(100vw,{}px)", u64::from(self.width) * 174 / u64::from(self.height.max(1)))
    }

    /// Across, in the wall: its rows are 250 px high, 116 px on narrow screens, and grow until they fill the line, by a fifth as
    /// a rule, by half on narrow screens (`collection.css`).
    pub(crate) fn wall_sizes(&self) -> String {
        let across = |height: u64| u64::from(self.width) * height / u64::from(self.height.max(1));
        format!("(max-width:860px) min(100vw,{}px),{}px", across(174), across(300))
    }

    /// Across, alone on the stage, where it fits in both directions (`asset.css`).
    pub(crate) fn stage_sizes(&self) -> String {
        let percent = u64::from(self.width) * 100 / u64::from(self.height.max(1));
        format!("(max-width:860px) min(100vw,{}vh),min(100vw - 524px,{}vh)", percent * 62 / 100, percent)
    }
}
