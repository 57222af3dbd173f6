use actix_web::{HttpResponse, http::header, post, web};
use vitrine_shared::{Change, MemberId, MemberState, OneTimeAddress, ProblemCode, Right};

use super::{describe::describe_one, store};
use crate::{
    access::Actor,
    app::App,
    events,
    http::{Failure, Path},
    invitations,
};

/// Makes a one-time address at which a member sets a new password, or who is invited their first; the one before ends. It
/// works for 7 days and is shown in this answer and nowhere else. Until it is used the present password holds.
#[utoipa::path(tag = "members", operation_id = "reset_member_password", security(("session" = [])), params(("id" = MemberId, Path)), responses(
    (status = 201, body = OneTimeAddress),
    (status = 403, description = "Members are not the caller's to manage, or this one may more than the caller.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 409, description = "The member is deactivated.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/members/{id}/password-resets")]
pub(super) async fn reset_member_password(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<MemberId>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::MemberManage)?;
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let row = store::by_id(&transaction, id.0).await?;
    store::may_give(&transaction, &actor, &row.role_id).await?;
    if store::state(&row) == MemberState::Deactivated {
        return Err(ProblemCode::Conflict.into());
    }
    let (url, _) = invitations::issue(&app, &transaction, id.0).await?;
    events::tell(&transaction, now, &[Change::Member { id }]).await?;
    let member = describe_one(&transaction, &actor, row, now).await?;
    transaction.commit().await?;
    app.feed.ring();
    let answer = OneTimeAddress { member, url: Some(url) };
    Ok(HttpResponse::Created().insert_header((header::CACHE_CONTROL, "no-store")).json(answer))
}
