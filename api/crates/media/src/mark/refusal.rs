use thiserror::Error;

/// Why a file cannot be the watermark. Final for these bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MarkRefusal {
    /// By its content neither PNG nor SVG.
    #[error("the file is neither a PNG nor an SVG")]
    NotAMark,
    /// The content contradicts its own format, or ends before it should.
    #[error("the file is damaged")]
    Damaged,
    #[error("the picture has too many pixels")]
    TooManyPixels,
    /// Drawing it would take too much memory or time: too many elements, too deep, too many layers.
    #[error("the drawing is too complex")]
    TooComplex,
    /// There are no fonts here: text would be missing, or be another.
    #[error("the drawing has text; turn it into outlines")]
    HasText,
    /// It names something outside of itself, or holds pictures or entities.
    #[error("the drawing has pictures or refers to other files")]
    HasReferences,
    /// Filters, masks, patterns, scripts, foreign content and the like.
    #[error("the drawing uses what is not drawn here")]
    Unsupported,
    /// Nothing in it covers anything.
    #[error("the file shows nothing")]
    NothingVisible,
    /// A decoder gave up in a way it should not have.
    #[error("the file could not be processed")]
    Failed,
}
