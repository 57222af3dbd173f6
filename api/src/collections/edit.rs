use std::collections::HashSet;

use actix_web::{HttpRequest, HttpResponse, patch, web};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use vitrine_shared::{Change, Collection, CollectionId, EditCollection, MemberId, ProblemCode, Visibility};

use super::{describe::describe_one, store};
use crate::{
    access::Actor,
    accounts::plain_name,
    app::App,
    entities::collection::{ActiveModel, Column, Entity, Model},
    events,
    http::{Failure, Json, Path, etag, required_version},
    links, members,
};

/// Renames a collection, or changes who sees it, by visibility and by the members who are named for it. Needs `If-Match`.
#[utoipa::path(tag = "collections", operation_id = "edit_collection", security(("session" = [])),
    params(("id" = CollectionId, Path), ("If-Match" = String, Header, description = "The version that is changed, in quotes.")),
    request_body(content = EditCollection, content_type = "application/merge-patch+json"),
    responses(
        (status = 200, body = Collection, headers(("ETag" = String))),
        (status = 412, description = "Somebody changed it meanwhile.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 428, description = "`If-Match` is missing.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[patch("/collections/{id}")]
pub(super) async fn edit_collection(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<CollectionId>,
    Json(body): Json<EditCollection>,
) -> Result<HttpResponse, Failure> {
    let based_on = required_version(&request)?;
    let name = body
        .name
        .as_deref()
        .map(|name| plain_name("/name", name))
        .transpose()
        .map_err(|field| Failure::invalid(vec![field]))?;
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let row = store::editable(&transaction, &actor, id.0).await?;
    let mut change = ActiveModel {
        version: Set(row.version + 1),
        changed_at: Set(now),
        changed_by: Set(actor.id),
        ..Default::default()
    };
    if let Some(name) = name {
        change.name = Set(name);
    }
    let mut changes = vec![Change::Collection { id }];
    if let Some(visibility) = body.visibility {
        change.visibility = Set(store::stored(visibility).to_owned());
    }
    let this_version = Entity::update_many().set(change).filter(Column::Id.eq(id.0));
    let this_version = this_version.filter(Column::Version.eq(based_on.unwrap_or(row.version)));
    if this_version.exec(&transaction).await?.rows_affected == 0 {
        return Err(ProblemCode::VersionMismatch.into());
    }
    if is_narrowed(&transaction, &row, &body).await? {
        changes.push(Change::CollectionGone { id });
    }
    if let Some(members) = &body.members {
        let members = members::named(&transaction, "/members", members).await?;
        store::set_members(&transaction, id.0, &members).await?;
    }
    if body.visibility.is_some() || body.members.is_some() {
        links::seers_changed(&transaction, now, id.0).await?;
    }
    store::touch_revision(&transaction, &[id.0]).await?;
    events::tell(&transaction, now, &changes).await?;
    // Also to who hid it from themselves.
    let row = Entity::find_by_id(id.0).one(&transaction).await?.ok_or(ProblemCode::NotFound)?;
    let collection = describe_one(&transaction, &app, &actor, row).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.changed();
    Ok(HttpResponse::Ok().insert_header(etag(collection.version)).json(collection))
}

/// Whether somebody may not see the collection any more who did.
async fn is_narrowed(db: &impl ConnectionTrait, row: &Model, asked: &EditCollection) -> Result<bool, Failure> {
    let is_hidden = asked.visibility.map_or(row.visibility == "hidden", |asked| asked == Visibility::Hidden);
    if !is_hidden || row.visibility != "hidden" {
        return Ok(is_hidden);
    }
    let Some(stay) = &asked.members else { return Ok(false) };
    let stay: HashSet<MemberId> = stay.iter().copied().collect();
    let before = store::members_of(db, &[row.id]).await?.remove(&row.id).unwrap_or_default();
    Ok(before.iter().any(|member| !stay.contains(&member.id)))
}
