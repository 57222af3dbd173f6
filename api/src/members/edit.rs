use actix_web::{HttpRequest, HttpResponse, patch, web};
use sea_orm::{ConnectionTrait, Set};
use uuid::Uuid;
use vitrine_shared::{EditMember, MemberId, MemberState, Right, Role, SetMemberState, TeamMember};

use super::{describe::describe_one, store};
use crate::{
    access::Actor,
    accounts::{end_sessions, plain_name},
    app::App,
    entities::member::{ActiveModel, Model},
    http::{Failure, Json, Path, etag, required_version},
    invitations, tokens,
};

/// Changes a member's name or role, or whether they can sign in. Needs `If-Match`. Deactivating ends their sessions, their
/// tokens and their one-time address at once, and suspends their links until they are active again.
#[utoipa::path(tag = "members", operation_id = "edit_member", security(("session" = [])),
    params(("id" = MemberId, Path), ("If-Match" = String, Header, description = "The version that is changed, in quotes.")),
    request_body(content = EditMember, content_type = "application/merge-patch+json"),
    responses(
        (status = 200, body = TeamMember, headers(("ETag" = String))),
        (status = 403, description = "Members are not the caller's to manage, or the role may more than the caller.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 409, description = "The last active administrator.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 412, description = "Somebody changed it meanwhile.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 428, description = "`If-Match` is missing.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[patch("/members/{id}")]
pub(super) async fn edit_member(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<MemberId>,
    Json(body): Json<EditMember>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::MemberManage)?;
    let based_on = required_version(&request)?;
    let name =
        body.name.map(|name| plain_name("/name", &name)).transpose().map_err(|field| Failure::invalid(vec![field]))?;
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let row = store::by_id(&transaction, id.0).await?;
    store::may_give(&transaction, &actor, &row.role_id).await?;
    let mut change = ActiveModel::default();
    if let Some(name) = name {
        change.name = Set(name);
    }
    if let Some(role) = body.role {
        store::may_give(&transaction, &actor, role.as_str()).await?;
        change.role_id = Set(role.as_str().to_owned());
    }
    if let Some(state) = body.state {
        let since = row.deactivated_at.unwrap_or(now);
        change.deactivated_at = Set((state == SetMemberState::Deactivated).then_some(since));
    }
    if ends_an_administrator(&row, body.role, body.state) {
        store::keep_an_administrator(&transaction, id.0).await?;
    }
    let row = store::change(&transaction, id.0, based_on.unwrap_or(row.version), change, now).await?;
    // After the change, which waits for who is just coming in.
    if body.state == Some(SetMemberState::Deactivated) {
        end_access(&transaction, id.0).await?;
    }
    let version = row.version;
    let member = describe_one(&transaction, &actor, row, now).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.changed();
    Ok(HttpResponse::Ok().insert_header(etag(version)).json(member))
}

/// Whether an active administrator is none afterwards.
fn ends_an_administrator(row: &Model, role: Option<Role>, state: Option<SetMemberState>) -> bool {
    let is_one = row.role_id == Role::Administrator.as_str() && store::state(row) == MemberState::Active;
    is_one && (role.is_some_and(|role| role != Role::Administrator) || state == Some(SetMemberState::Deactivated))
}

/// Ends by what a member comes in, for ever.
async fn end_access(db: &impl ConnectionTrait, id: Uuid) -> Result<(), Failure> {
    end_sessions(db, id, None).await?;
    tokens::revoke_all(db, id).await?;
    invitations::end(db, id).await
}
