use actix_web::{HttpRequest, post, web};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use vitrine_shared::{LinkRequest, Links, LinksChange, LinksEdit, NoticeKind};

use super::{
    Holdings, Row,
    chosen::{chosen, overtaken},
    describe::describe,
    edit::{change, only_pauses},
    offered::Offered,
    request::{Context, terms},
    store, told,
};
use crate::{
    access::Actor,
    app::App,
    entities::link::{Column, Entity},
    http::{Failure, Json, locale},
};

/// Pauses, resumes or extends several links. All or none.
#[utoipa::path(tag = "links", operation_id = "edit_links", security(("session" = [])), request_body = LinksEdit, responses(
    (status = 200, description = "The links as they are now, in the order that was asked.", body = Links),
    (status = 403, description = "One of them is somebody else's; or the caller no longer sees its collection and may only pause or delete it.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 404, description = "One of them is gone, or the caller may not know of it.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 412, description = "Somebody changed one of them meanwhile; `errors` names each as `/links/3`.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 422, description = "The change does not hold for one of them.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/links/edits")]
pub(super) async fn edit_links(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Json(body): Json<LinksEdit>,
) -> Result<web::Json<Links>, Failure> {
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let rows = chosen(&transaction, &actor, &body.links).await?;
    let seen = store::seen(&transaction, &actor, &rows).await?;
    let asked = one(body.change);
    for row in &rows {
        if !seen.contains(&row.link.id) {
            only_pauses(&asked)?;
        }
        let context = Context {
            actor: &actor,
            locale: locale(&request),
            time_zone: &app.instance.time_zone(),
            now,
            // Asked only for classes that are switched on.
            holdings: &Holdings::default(),
            profiles: &[],
            offered: Offered::default(),
            row: Some(row),
        };
        let terms = terms(asked.clone(), &context).map_err(|failure| failure.below("/change"))?;
        let is_paused_now = terms.is_paused && row.link.paused_at.is_none();
        // No password is changed, so nothing is hashed while the transaction is open.
        let change = change(&app, row, terms, &actor).await?;
        let this_version = Entity::update_many()
            .set(change)
            .filter(Column::Id.eq(row.link.id))
            .filter(Column::Version.eq(row.link.version))
            .filter(Column::RevokedAt.is_null());
        if this_version.exec(&transaction).await?.rows_affected == 0 {
            return Err(overtaken(&body.links, row.link.id));
        }
        if is_paused_now {
            told::done_by(&transaction, now, &row.link, actor.id, NoticeKind::Paused).await?;
        }
    }
    store::tell_of(&transaction, now, rows.iter().map(Row::place)).await?;
    let ids: Vec<_> = body.links.iter().map(|link| link.id.0).collect();
    let mut rows = store::by_ids(&transaction, &ids).await?;
    rows.sort_by_key(|row| ids.iter().position(|&id| id == row.link.id));
    let items = describe(&transaction, &app, &actor, rows).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.changed();
    Ok(web::Json(Links { items }))
}

/// The same as the change of a single link.
fn one(change: LinksChange) -> LinkRequest {
    LinkRequest {
        state: change.state,
        expires_at: change.expires_at,
        expires_on: change.expires_on,
        expires_time: change.expires_time,
        time_zone: change.time_zone,
        ..LinkRequest::default()
    }
}
