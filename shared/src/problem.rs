use serde::{Deserialize, Serialize};

/// What went wrong, for programs. The list is closed; `detail` is the sentence for people.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// 400: the request could not be read.
    BadRequest,
    /// 400: the cursor is not one of this list's.
    BadCursor,
    /// 401: nobody is signed in, or the session has ended.
    NotSignedIn,
    /// 401: e-mail and password do not belong together.
    WrongCredentials,
    /// 401: the link asks for its password.
    PasswordRequired,
    /// 401: not the link's password.
    WrongPassword,
    /// 403: the role lacks the right.
    NotAllowed,
    /// 403: only who is signed in with a password may do this, not a token.
    SessionRequired,
    /// 403: not the one-time code that the server printed.
    WrongSetupCode,
    /// 403: the request came from another site.
    CrossSite,
    /// 403: the link is paused, suspended or not yet open.
    LinkClosed,
    /// 403: the link does not give this class of file.
    NotGiven,
    /// 403: files of this link are taken by a grant alone, as its downloads are counted.
    GrantRequired,
    /// 403: all downloads that the link had are used up.
    NoDownloadsLeft,
    /// 403: the link is not shown in frames of other sites.
    EmbeddingRefused,
    /// 404: nothing at this address, or nothing that the caller may know of.
    NotFound,
    /// 405: the address exists, the method does not.
    MethodNotAllowed,
    /// 409: it was changed or exists already.
    Conflict,
    /// 409: the instance was set up before.
    AlreadySetUp,
    /// 409: the team would be left without an active administrator.
    LastAdministrator,
    /// 409: links show the watermark; `errors` says how many.
    WatermarkInUse,
    /// 409: the upload's offset is another.
    OffsetMismatch,
    /// 410: the link has expired.
    LinkExpired,
    /// 410: the grant ended, or something in it is no longer allowed.
    GrantEnded,
    /// 410: the upload has expired.
    UploadExpired,
    /// 410: the one-time address was used, replaced or has expired.
    InvitationEnded,
    /// 412: `If-Match` names an older version, or a tus version that is not spoken here.
    VersionMismatch,
    /// 413: too large.
    TooLarge,
    /// 415: not a content type that is read here.
    UnsupportedMediaType,
    /// 416: no byte of the file lies in this range.
    RangeNotSatisfiable,
    /// 422: one or more fields do not hold; `errors` names them.
    Invalid,
    /// 422: the field exists, and is not offered here: by the instance, or for this kind of link.
    NotAvailable,
    /// 422: the `Idempotency-Key` was used for another request.
    KeyReused,
    /// 423: another request is writing this upload.
    UploadBusy,
    /// 428: edits need `If-Match`.
    VersionRequired,
    /// 429: too many attempts; `Retry-After` says when to come back.
    TooManyAttempts,
    /// 460: the bytes do not have the checksum that was announced.
    ChecksumMismatch,
    /// 500: our fault; the log has the cause under the id in `detail`.
    Internal,
    /// 501: it is not written in this format.
    FormatNotOffered,
    /// 503: what was asked for is being made; `Retry-After` says when to come back.
    BeingPrepared,
    /// 503: too busy; `Retry-After` says when to come back.
    Busy,
    /// 507: the disk is full.
    StorageFull,
}

/// RFC 9457 problem details.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// The HTTP status.
    pub status: u16,
    pub code: ProblemCode,
    /// What kind of problem this is, in English.
    pub title: String,
    /// What happened and what to do, in the caller's language.
    pub detail: String,
    /// The fields that do not hold, for `invalid` and `not_available`; which links were changed, for `version_mismatch`; how
    /// many use it, for `watermark_in_use`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
}

/// One field that does not hold.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldProblem {
    /// JSON pointer (RFC 6901) of the field, `/expires_at`.
    pub pointer: String,
    pub code: FieldCode,
    /// A sentence to stand beside the field, in the caller's language.
    pub detail: String,
}

/// Why a field does not hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum FieldCode {
    Required,
    TooShort,
    TooLong,
    /// A password that is common, or equal to the name or e-mail address.
    TooEasy,
    /// Not of the form that is wanted.
    Malformed,
    /// No such thing, or none that the caller may use.
    Unknown,
    /// Another has it already.
    Taken,
    /// It was changed meanwhile.
    Changed,
    /// An instant that lies behind us.
    Past,
    /// An instant that does not lie before the end.
    AfterEnd,
    /// A number outside of what may be chosen.
    OutOfRange,
    /// It stands beside a field that says the same in another way.
    NotTogether,
    /// An instant that lies too far ahead.
    TooLate,
    /// Not the present password.
    Wrong,
    /// The member lacks the right to give this.
    NotAllowed,
    /// No asset here has such a file.
    Nothing,
    /// The instance does not offer it.
    NotAvailable,
    /// Something still uses it.
    InUse,
    /// By its content neither PNG nor SVG.
    NotAMark,
    /// The content contradicts its own format, or is cut off.
    Damaged,
    TooManyPixels,
    /// A drawing that would cost too much.
    TooComplex,
    /// A drawing with text, for which there are no fonts.
    HasText,
    /// A drawing that holds pictures or refers to other files.
    HasReferences,
    /// A drawing that uses filters, masks, patterns, scripts and the like.
    Unsupported,
    /// A picture that shows nothing.
    NothingVisible,
}
