use std::fmt;

use actix_web::{HttpResponse, ResponseError, http::StatusCode};
use sea_orm::{DbErr, RuntimeErr, SqlErr};
use vitrine_shared::{FieldCode, ProblemCode};

/// Why a request is not answered with success. The edge renders it in the caller's language and logs the cause once.
#[derive(Debug)]
pub struct Failure {
    pub code: ProblemCode,
    /// The fields that do not hold.
    pub fields: Vec<Field>,
    /// Seconds after which another attempt makes sense.
    pub retry_after: Option<u64>,
    /// For the log only.
    pub cause: Option<String>,
}

/// One field that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// JSON pointer.
    pub pointer: String,
    pub code: FieldCode,
    /// The bound that is broken, where there is one; of a range the upper one.
    pub limit: Option<u64>,
    /// The lower bound of a range.
    pub least: u64,
}

impl Field {
    pub fn new(pointer: &str, code: FieldCode) -> Self {
        Self { pointer: pointer.to_owned(), code, limit: None, least: 0 }
    }

    pub fn limited(pointer: &str, code: FieldCode, limit: u64) -> Self {
        Self { pointer: pointer.to_owned(), code, limit: Some(limit), least: 0 }
    }

    /// A number outside of what may be chosen.
    pub fn ranged(pointer: &str, range: &std::ops::RangeInclusive<u64>) -> Self {
        Self { least: *range.start(), ..Self::limited(pointer, FieldCode::OutOfRange, *range.end()) }
    }
}

impl Failure {
    pub fn new(code: ProblemCode) -> Self {
        Self { code, fields: Vec::new(), retry_after: None, cause: None }
    }

    /// Our own fault: 500 with an id; the cause goes to the log.
    pub fn internal(cause: impl fmt::Display) -> Self {
        Self { cause: Some(cause.to_string()), ..Self::new(ProblemCode::Internal) }
    }

    /// 422 with the fields that do not hold.
    pub fn invalid(fields: Vec<Field>) -> Self {
        Self { fields, ..Self::new(ProblemCode::Invalid) }
    }

    /// The same, where the fields stand below another one.
    pub fn below(self, pointer: &str) -> Self {
        let below = |field: Field| Field { pointer: format!("{pointer}{}", field.pointer), ..field };
        Self { fields: self.fields.into_iter().map(below).collect(), ..self }
    }

    /// 429, to be tried again after so many seconds.
    pub fn too_many(retry_after: u64) -> Self {
        Self { retry_after: Some(retry_after), ..Self::new(ProblemCode::TooManyAttempts) }
    }

    /// 503, to be tried again shortly.
    pub fn busy() -> Self {
        Self { retry_after: Some(2), ..Self::new(ProblemCode::Busy) }
    }

    /// The HTTP status of a code.
    pub fn status(code: ProblemCode) -> StatusCode {
        use ProblemCode::*;
        let status = match code {
            BadRequest | BadCursor => 400,
            NotSignedIn | WrongCredentials | PasswordRequired | WrongPassword => 401,
            NotAllowed | SessionRequired | WrongSetupCode | CrossSite | LinkClosed | NotGiven | GrantRequired
            | NoDownloadsLeft | EmbeddingRefused => 403,
            NotFound => 404,
            MethodNotAllowed => 405,
            Conflict | AlreadySetUp | LastAdministrator | WatermarkInUse | OffsetMismatch => 409,
            LinkExpired | GrantEnded | UploadExpired | InvitationEnded => 410,
            VersionMismatch => 412,
            TooLarge => 413,
            UnsupportedMediaType => 415,
            RangeNotSatisfiable => 416,
            Invalid | NotAvailable | KeyReused => 422,
            UploadBusy => 423,
            VersionRequired => 428,
            TooManyAttempts => 429,
            ChecksumMismatch => 460,
            Internal => 500,
            FormatNotOffered => 501,
            Busy | BeingPrepared => 503,
            StorageFull => 507,
        };
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.code)?;
        self.cause.as_deref().map_or(Ok(()), |cause| write!(f, ": {cause}"))
    }
}

impl std::error::Error for Failure {}

impl ResponseError for Failure {
    fn status_code(&self) -> StatusCode {
        Self::status(self.code)
    }

    /// Bare: the edge writes the body, it knows the caller's language.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

impl From<ProblemCode> for Failure {
    fn from(code: ProblemCode) -> Self {
        Self::new(code)
    }
}

impl From<DbErr> for Failure {
    fn from(error: DbErr) -> Self {
        if matches!(error, DbErr::ConnectionAcquire(_)) || met_another(&error) {
            return Self { cause: Some(error.to_string()), ..Self::busy() };
        }
        Self::internal(error)
    }
}

/// Whether another transaction was in the way: it removed what this one had read before and refers to, or both waited for
/// each other. Nothing was changed, and the next attempt meets what is there by then.
fn met_another(error: &DbErr) -> bool {
    if matches!(error.sql_err(), Some(SqlErr::ForeignKeyConstraintViolation(_))) {
        return true;
    }
    let (DbErr::Exec(RuntimeErr::SqlxError(cause)) | DbErr::Query(RuntimeErr::SqlxError(cause))) = error else {
        return false;
    };
    // https://www.postgresql.org/docs/15/errcodes-appendix.html: serialization_failure, deadlock_detected.
    cause.as_database_error().and_then(|cause| cause.code()).is_some_and(|code| matches!(&*code, "40001" | "40P01"))
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                Self { cause: Some(error.to_string()), ..Self::new(ProblemCode::StorageFull) }
            }
            // Only parts of uploads are locked.
            std::io::ErrorKind::WouldBlock => {
                Self { cause: Some(error.to_string()), ..Self::new(ProblemCode::UploadBusy) }
            }
            _ => Self::internal(error),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::internal(error)
    }
}
