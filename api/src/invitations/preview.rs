use actix_web::{HttpRequest, post, web};
use vitrine_shared::{InvitationCode, InvitationKind, InvitationPreview, ProblemCode};

use super::{slow_down, store};
use crate::{
    app::App,
    http::{Failure, Json},
};

/// Whom a one-time address is for. POST, so that no address and no log holds the code.
#[utoipa::path(tag = "accounts", operation_id = "preview_invitation", request_body = InvitationCode, responses(
    (status = 200, body = InvitationPreview),
    (status = 410, description = "Used, replaced or expired, or never made.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too many attempts; `Retry-After` says when to come back.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/invitations/previews")]
pub(super) async fn preview_invitation(
    app: web::Data<App>,
    request: HttpRequest,
    Json(body): Json<InvitationCode>,
) -> Result<web::Json<InvitationPreview>, Failure> {
    slow_down(&app, &request).await?;
    let found = store::open(app.database.read(), &body.code, app.clock.now()).await?;
    let (invitation, member) = found.ok_or(ProblemCode::InvitationEnded)?;
    Ok(web::Json(InvitationPreview {
        kind: if member.joined_at.is_none() { InvitationKind::Joining } else { InvitationKind::NewPassword },
        instance_name: app.instance.name(),
        name: member.name,
        email: member.email,
        expires_at: invitation.expires_at.timestamp(),
    }))
}
