/// Which pictures of its assets a link gives: previews, image proxies, and what stands in for them anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pictures {
    /// The renditions as they are.
    Clean,
    /// Those with the watermark of this digest, and none besides.
    Marked(String),
    /// None at all: the link shows the watermark, and none is set.
    Withheld,
}

impl Pictures {
    /// `watermark`: whether the link shows it; `mark`: the installation's.
    pub fn of(watermark: bool, mark: Option<&str>) -> Self {
        match (watermark, mark) {
            (false, _) => Self::Clean,
            (true, Some(mark)) => Self::Marked(mark.to_owned()),
            (true, None) => Self::Withheld,
        }
    }

    /// The digest of the watermark that they have.
    pub fn mark(&self) -> Option<&str> {
        match self {
            Self::Marked(mark) => Some(mark),
            Self::Clean | Self::Withheld => None,
        }
    }
}
