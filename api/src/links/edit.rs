use std::slice;

use actix_web::{HttpRequest, HttpResponse, patch, web};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use vitrine_shared::{Link, LinkId, LinkRequest, NoticeKind, ProblemCode, SetState};

use super::{
    Row,
    describe::describe_one,
    expiry::write_time,
    ground::Ground,
    request::{Password, Terms, terms},
    store, told,
};
use crate::{
    access::Actor,
    app::App,
    entities::{
        Instant,
        link::{ActiveModel, Column, Entity},
    },
    http::{Failure, Json, Path, etag, required_version},
};

/// Changes a link. Needs `If-Match`. Holds for every request whose first byte comes after the answer.
#[utoipa::path(tag = "links", operation_id = "edit_link", security(("session" = [])),
    params(("id" = LinkId, Path), ("If-Match" = String, Header, description = "The version that is changed, in quotes.")),
    request_body(content = LinkRequest, content_type = "application/merge-patch+json"),
    responses(
        (status = 200, body = Link, headers(("ETag" = String))),
        (status = 403, description = "The link is somebody else's; or the caller no longer sees its collection and may only pause or delete it.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 412, description = "Somebody changed it meanwhile.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field does not hold, or is not offered here.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 428, description = "`If-Match` is missing.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[patch("/links/{id}")]
pub(super) async fn edit_link(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<LinkId>,
    Json(body): Json<LinkRequest>,
) -> Result<HttpResponse, Failure> {
    let row = store::editable(app.database.read(), &actor, id.0).await?;
    let based_on = required_version(&request)?.unwrap_or(row.link.version);
    if based_on != row.link.version {
        return Err(ProblemCode::VersionMismatch.into());
    }
    let collection = row.link.collection_id;
    if store::seen(app.database.read(), &actor, slice::from_ref(&row)).await?.is_empty() {
        only_pauses(&body)?;
    }
    let ground = Ground::of(&app, collection).await?;
    let terms = terms(body, &ground.context(&request, &actor, Some(&row)))?;
    let slug = terms.further.slug.clone();
    let is_paused_now = terms.is_paused && row.link.paused_at.is_none();
    let is_marked_now = terms.shows.watermark && !row.link.watermark;
    let change = change(&app, &row, terms, &actor).await?;
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    store::claim_slug(&transaction, id.0, slug.as_deref()).await?;
    let this_version =
        Entity::update_many().set(change).filter(Column::Id.eq(id.0)).filter(Column::Version.eq(based_on));
    if this_version.filter(Column::RevokedAt.is_null()).exec(&transaction).await?.rows_affected == 0 {
        return Err(ProblemCode::VersionMismatch.into());
    }
    if is_marked_now {
        store::mark_pictures(&transaction, now, collection).await?;
    }
    if is_paused_now {
        told::done_by(&transaction, now, &row.link, actor.id, NoticeKind::Paused).await?;
    }
    store::tell(&transaction, now, row.place()).await?;
    let row = store::editable(&transaction, &actor, id.0).await?;
    let link = describe_one(&transaction, &app, &actor, row).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.jobs_bell.notify_one();
    app.changed();
    Ok(HttpResponse::Ok().insert_header(etag(link.version)).json(link))
}

/// Who no longer sees the collection may end a link to it or pause it. Anything else could be used to feel what is in there.
pub(super) fn only_pauses(request: &LinkRequest) -> Result<(), Failure> {
    let pause = LinkRequest { state: Some(SetState::Paused), ..LinkRequest::default() };
    if *request == pause { Ok(()) } else { Err(ProblemCode::NotAllowed.into()) }
}

/// The row that makes these terms hold.
pub(super) async fn change(app: &App, row: &Row, terms: Terms, actor: &Actor) -> Result<ActiveModel, Failure> {
    let (now, further) = (app.clock.now(), terms.further);
    let is_first_limit = row.link.max_downloads.is_none() && further.max_downloads.is_some();
    let mut change = ActiveModel {
        name: Set(terms.name),
        allow_originals: Set(terms.allow.originals),
        allow_proxies: Set(serde_json::to_string(&terms.allow.proxies)?),
        allow_attachments: Set(terms.allow.attachments),
        expires_at: Set(terms.expiry.at),
        expires_on: Set(terms.expiry.on.map(|on| on.to_string())),
        expires_time: Set(terms.expiry.time.map(write_time)),
        time_zone: Set(terms.expiry.zone),
        paused_at: Set(paused_at(row, terms.is_paused, now)),
        slug: Set(further.slug),
        starts_at: Set(further.starts_at),
        max_downloads: Set(further.max_downloads),
        message: Set(further.message),
        show_properties: Set(further.show_properties),
        embed_sites: Set(further.embed_sites.map(|sites| serde_json::to_string(&sites)).transpose()?),
        indexable: Set(further.indexable),
        watermark: Set(terms.shows.watermark),
        face_search: Set(terms.shows.face_search),
        version: Set(row.link.version + 1),
        changed_at: Set(now),
        changed_by: Set(actor.id),
        ..Default::default()
    };
    if is_first_limit {
        change.downloads_taken = Set(0);
    }
    let password_hash = match &terms.password {
        Password::Set(password) => Some(Some(app.passwords.hash(password).await?)),
        Password::Remove if row.link.password_hash.is_some() => Some(None),
        Password::Keep | Password::Remove => None,
    };
    if let Some(password_hash) = password_hash {
        change.password_hash = Set(password_hash);
        // Ends every unlock, and every download that was begun behind the earlier password.
        change.unlock_epoch = Set(row.link.unlock_epoch + 1);
    }
    Ok(change)
}

/// Since when it is paused; pausing what is paused already does not begin anew.
fn paused_at(row: &Row, is_paused: bool, now: Instant) -> Option<Instant> {
    is_paused.then(|| row.link.paused_at.unwrap_or(now))
}
