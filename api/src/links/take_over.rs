use std::slice;

use actix_web::{HttpRequest, HttpResponse, put, web};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use vitrine_shared::{Link, LinkId, NoticeKind, ProblemCode, Right, SuspendedReason};

use super::{Row, describe::describe_one, store, told};
use crate::{
    access::Actor,
    app::App,
    entities::{
        Instant,
        link::{ActiveModel, Column, Entity},
    },
    http::{Failure, Path, etag, required_version},
};

/// Makes the caller the maker of a suspended link, which is measured by their rights from then on. Its address stays. Needs
/// `If-Match`.
#[utoipa::path(tag = "links", operation_id = "take_over_link", security(("session" = [])),
    params(("id" = LinkId, Path), ("If-Match" = String, Header, description = "The version that is taken over, in quotes.")),
    responses(
        (status = 200, body = Link, headers(("ETag" = String))),
        (status = 403, description = "The caller may not manage all links, does not see the collection, or may not make such a link.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "None, or none that the caller may know of.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 409, description = "The link is not suspended for its maker.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 412, description = "Somebody changed it meanwhile.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 428, description = "`If-Match` is missing.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[put("/links/{id}/maker")]
pub(super) async fn take_over_link(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<LinkId>,
) -> Result<HttpResponse, Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let row = store::editable(&transaction, &actor, id.0).await?;
    let is_seen = !store::seen(&transaction, &actor, slice::from_ref(&row)).await?.is_empty();
    if !has_right(&actor, &row, is_seen) {
        return Err(ProblemCode::NotAllowed.into());
    }
    let based_on = required_version(&request)?.unwrap_or(row.link.version);
    if based_on != row.link.version {
        return Err(ProblemCode::VersionMismatch.into());
    }
    if !is_suspended_for_its_maker(&row, now) {
        return Err(ProblemCode::Conflict.into());
    }
    let change = ActiveModel {
        maker_id: Set(actor.id),
        version: Set(based_on + 1),
        changed_at: Set(now),
        changed_by: Set(actor.id),
        ..Default::default()
    };
    let this_version =
        Entity::update_many().set(change).filter(Column::Id.eq(id.0)).filter(Column::Version.eq(based_on));
    if this_version.filter(Column::RevokedAt.is_null()).exec(&transaction).await?.rows_affected == 0 {
        return Err(ProblemCode::VersionMismatch.into());
    }
    told::done_by(&transaction, now, &row.link, actor.id, NoticeKind::TakenOver).await?;
    let taken = store::editable(&transaction, &actor, id.0).await?;
    told::review(&transaction, slice::from_ref(&taken), now).await?;
    store::tell(&transaction, now, row.place()).await?;
    let taken = store::editable(&transaction, &actor, id.0).await?;
    let link = describe_one(&transaction, &app, &actor, taken).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.changed();
    Ok(HttpResponse::Ok().insert_header(etag(link.version)).json(link))
}

/// Whether the member may take the link over now.
pub(super) fn may_take_over(actor: &Actor, row: &Row, is_seen: bool, now: Instant) -> bool {
    has_right(actor, row, is_seen) && is_suspended_for_its_maker(row, now)
}

fn is_suspended_for_its_maker(row: &Row, now: Instant) -> bool {
    row.state(now).1.is_some_and(|reason| reason != SuspendedReason::AssetInBin)
}

fn has_right(actor: &Actor, row: &Row, is_seen: bool) -> bool {
    let may_give = !row.is_direct() || actor.has(Right::AssetDownloadOriginal);
    let may_make = actor.has(Right::LinkManageAny) && actor.has(Right::LinkCreate);
    is_seen && may_give && may_make && row.link.maker_id != actor.id
}
