use vitrine_locales::{Locale, bytes, messages as t, number};
use vitrine_shared::{FieldCode, FieldProblem, Problem, ProblemCode, UPLOAD_BYTES};

use super::{Failure, Field};

/// The problem in words.
pub fn problem(locale: Locale, code: ProblemCode, fields: &[Field], id: Option<&str>) -> Problem {
    let errors = fields.iter().map(|field| FieldProblem {
        pointer: field.pointer.clone(),
        code: field.code,
        detail: field_detail(locale, field),
    });
    Problem {
        status: Failure::status(code).as_u16(),
        code,
        title: title(code).to_owned(),
        detail: detail(locale, code, fields, id),
        errors: errors.collect(),
    }
}

fn title(code: ProblemCode) -> &'static str {
    use ProblemCode::*;
    match code {
        BadRequest => "Bad request",
        BadCursor => "Bad cursor",
        NotSignedIn => "Not signed in",
        WrongCredentials => "Wrong credentials",
        PasswordRequired => "Password required",
        WrongPassword => "Wrong password",
        NotAllowed => "Not allowed",
        SessionRequired => "Session required",
        WrongSetupCode => "Wrong set-up code",
        CrossSite => "Request from another site",
        LinkClosed => "Link closed",
        NotGiven => "Not given by this link",
        GrantRequired => "Grant required",
        NoDownloadsLeft => "No downloads left",
        EmbeddingRefused => "Not shown in frames",
        NotFound => "Not found",
        MethodNotAllowed => "Method not allowed",
        Conflict => "Conflict",
        AlreadySetUp => "Already set up",
        LastAdministrator => "Last administrator",
        WatermarkInUse => "Watermark in use",
        OffsetMismatch => "Another offset",
        LinkExpired => "Link expired",
        GrantEnded => "Download ended",
        UploadExpired => "Upload expired",
        InvitationEnded => "Invitation ended",
        VersionMismatch => "Another version",
        TooLarge => "Too large",
        UnsupportedMediaType => "Unsupported media type",
        RangeNotSatisfiable => "Range not satisfiable",
        Invalid => "Invalid",
        NotAvailable => "Not available",
        KeyReused => "Key reused",
        UploadBusy => "Upload busy",
        VersionRequired => "Version required",
        TooManyAttempts => "Too many attempts",
        ChecksumMismatch => "Checksum mismatch",
        Internal => "Internal error",
        FormatNotOffered => "Format not offered",
        Busy => "Busy",
        BeingPrepared => "Being prepared",
        StorageFull => "Storage full",
    }
}

fn detail(locale: Locale, code: ProblemCode, fields: &[Field], id: Option<&str>) -> String {
    use ProblemCode::*;
    let detail = match code {
        BadRequest => t::problem_bad_request(locale),
        BadCursor => t::problem_bad_cursor(locale),
        NotSignedIn => t::problem_not_signed_in(locale),
        WrongCredentials => t::problem_wrong_credentials(locale),
        PasswordRequired => t::problem_password_required(locale),
        WrongPassword => t::problem_wrong_password(locale),
        NotAllowed => t::problem_not_allowed(locale),
        SessionRequired => t::problem_session_required(locale),
        WrongSetupCode => t::problem_wrong_setup_code(locale),
        CrossSite => t::problem_cross_site(locale),
        LinkClosed => t::problem_link_closed(locale),
        NotGiven => t::problem_not_given(locale),
        GrantRequired => t::problem_grant_required(locale),
        NoDownloadsLeft => t::problem_no_downloads_left(locale),
        EmbeddingRefused => t::problem_embedding_refused(locale),
        NotFound => t::problem_not_found(locale),
        MethodNotAllowed => t::problem_method_not_allowed(locale),
        Conflict => t::problem_conflict(locale),
        AlreadySetUp => t::problem_already_set_up(locale),
        LastAdministrator => t::problem_last_administrator(locale),
        WatermarkInUse => t::problem_watermark_in_use(locale),
        OffsetMismatch => t::problem_offset_mismatch(locale),
        LinkExpired => t::problem_link_expired(locale),
        GrantEnded => t::problem_grant_ended(locale),
        UploadExpired => t::problem_upload_expired(locale),
        InvitationEnded => t::problem_invitation_ended(locale),
        VersionMismatch => t::problem_version_mismatch(locale),
        TooLarge => {
            let limit = fields.iter().find_map(|field| field.limit).unwrap_or(UPLOAD_BYTES);
            return t::problem_too_large(locale, &bytes(locale, limit));
        }
        UnsupportedMediaType => t::problem_unsupported_media_type(locale),
        RangeNotSatisfiable => t::problem_range_not_satisfiable(locale),
        Invalid => t::problem_invalid(locale),
        NotAvailable => t::problem_not_available(locale),
        KeyReused => t::problem_key_reused(locale),
        UploadBusy => t::problem_upload_busy(locale),
        VersionRequired => t::problem_version_required(locale),
        TooManyAttempts => t::problem_too_many_attempts(locale),
        ChecksumMismatch => t::problem_checksum_mismatch(locale),
        Internal => return t::problem_internal(locale, id.unwrap_or("–")),
        FormatNotOffered => t::problem_format_not_offered(locale),
        Busy => t::problem_busy(locale),
        BeingPrepared => t::problem_being_prepared(locale),
        StorageFull => t::problem_storage_full(locale),
    };
    detail.to_owned()
}

fn field_detail(locale: Locale, field: &Field) -> String {
    let limit = field.limit.map(|limit| number(locale, limit)).unwrap_or_default();
    let detail = match field.code {
        FieldCode::Required => t::field_required(locale),
        FieldCode::TooShort => return t::field_too_short(locale, &limit),
        FieldCode::TooLong if field.pointer == "/image" => {
            return t::problem_too_large(locale, &bytes(locale, field.limit.unwrap_or(UPLOAD_BYTES)));
        }
        FieldCode::TooLong => return t::field_too_long(locale, &limit),
        FieldCode::TooEasy => t::field_too_easy(locale),
        FieldCode::Malformed if field.pointer.ends_with("/slug") => t::field_slug_malformed(locale),
        FieldCode::Malformed if field.pointer.contains("/embed_sites") => t::field_site_malformed(locale),
        FieldCode::Malformed => t::field_malformed(locale),
        FieldCode::Unknown => t::field_unknown(locale),
        FieldCode::AfterEnd => t::field_after_end(locale),
        FieldCode::OutOfRange => return t::field_out_of_range(locale, &number(locale, field.least), &limit),
        FieldCode::Taken if field.pointer.ends_with("/slug") => t::field_slug_taken(locale),
        FieldCode::Taken => t::field_taken(locale),
        FieldCode::Changed => t::field_changed(locale),
        FieldCode::Past => t::field_past(locale),
        FieldCode::NotTogether => t::field_not_together(locale),
        FieldCode::TooLate => t::field_too_late(locale),
        FieldCode::Wrong => t::field_wrong(locale),
        FieldCode::NotAllowed => t::field_not_allowed(locale),
        FieldCode::Nothing => t::field_nothing(locale),
        FieldCode::NotAvailable if field.pointer == "/watermark" => t::field_no_watermark(locale),
        FieldCode::NotAvailable => t::field_not_available(locale),
        FieldCode::InUse => return t::field_in_use(locale, field.limit.unwrap_or(0)),
        FieldCode::NotAMark => t::field_not_a_mark(locale),
        FieldCode::Damaged => t::field_damaged(locale),
        FieldCode::TooManyPixels => t::field_too_many_pixels(locale),
        FieldCode::TooComplex => t::field_too_complex(locale),
        FieldCode::HasText => t::field_has_text(locale),
        FieldCode::HasReferences => t::field_has_references(locale),
        FieldCode::Unsupported => t::field_unsupported(locale),
        FieldCode::NothingVisible => t::field_nothing_visible(locale),
    };
    detail.to_owned()
}

/// A failure in plain sentences, for a terminal.
pub fn plain(failure: &Failure) -> String {
    let problem = problem(Locale::En, failure.code, &failure.fields, None);
    let fields =
        problem.errors.iter().map(|error| format!(" {}: {}", error.pointer.trim_start_matches('/'), error.detail));
    let cause = failure.cause.iter().map(|cause| format!(" ({cause})"));
    std::iter::once(problem.detail.clone()).chain(fields).chain(cause).collect()
}
