use thiserror::Error;

/// Why a file has no renditions. Final for these bytes: trying again gives the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Whatever the name says, the content is none of JPEG, PNG, WebP, GIF and TIFF.
    #[error("the file is not a picture")]
    NotAPicture,
    /// A picture in a coding that is not read: 12-bit JPEG, a camera's RAW, palette TIFF and the like.
    #[error("this kind of picture is not supported")]
    Unsupported,
    /// More pixels, or a longer side, than [`Limits`](crate::Limits) allows, by the file's header.
    #[error("the picture has too many pixels")]
    TooManyPixels,
    /// Decoding would take more memory than [`Limits`](crate::Limits) allows.
    #[error("the picture needs too much memory")]
    TooMuchMemory,
    /// A progressive JPEG with so many scans that it can only be meant to cost time.
    #[error("the picture has too many scans")]
    TooManyScans,
    /// The file ends before the picture does.
    #[error("the file is cut off")]
    Truncated,
    /// The content contradicts its own format.
    #[error("the file is damaged")]
    Corrupt,
    /// A decoder or the encoder gave up in a way it should not have.
    #[error("the picture could not be processed")]
    Failed,
}

impl Refusal {
    /// The stable name, for the database, the API and the catalogue of messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAPicture => "not_a_picture",
            Self::Unsupported => "unsupported",
            Self::TooManyPixels => "too_many_pixels",
            Self::TooMuchMemory => "too_much_memory",
            Self::TooManyScans => "too_many_scans",
            Self::Truncated => "truncated",
            Self::Corrupt => "corrupt",
            Self::Failed => "failed",
        }
    }
}
