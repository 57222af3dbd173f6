use actix_web::{HttpRequest, HttpResponse, http::header, post, web};
use sea_orm::{ConnectionTrait, EntityTrait};
use uuid::Uuid;
use vitrine_shared::{CollectionId, Link, LinkRequest, Right};

use super::{
    describe::describe_one,
    expiry::write_time,
    ground::Ground,
    request::{Password, Terms, terms},
    row::Place,
    store, token,
};
use crate::{
    access::{Actor, Creation, Once},
    app::App,
    collections,
    entities::link,
    http::{Failure, Path, etag},
    random,
};

/// Makes a link to a collection.
#[utoipa::path(tag = "links", operation_id = "create_collection_link", security(("session" = [])),
    params(
        ("id" = CollectionId, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "The same key and body again make nothing new."),
    ),
    request_body = LinkRequest, responses(
        (status = 201, body = Link, headers(("ETag" = String), ("Location" = String))),
        (status = 403, description = "The role may not make links.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No collection, or none that the caller sees.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field does not hold, or is not offered here.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[post("/collections/{id}/links")]
pub(super) async fn create_collection_link(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<CollectionId>,
    Creation { body, once }: Creation<LinkRequest>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::LinkCreate)?;
    let collection = collections::visible(app.database.read(), &actor, id.0).await?.id;
    let now = app.clock.now();
    // Before the request is measured against what may have changed since it was made the first time.
    if let Some(earlier) = once.known(app.database.read(), now).await? {
        return answer(&app, app.database.read(), &actor, earlier).await;
    }
    let ground = Ground::of(&app, collection).await?;
    let terms = terms(body, &ground.context(&request, &actor, None))?;
    let password_hash = password_hash(&app, &terms).await?;
    let transaction = app.database.begin().await?;
    if let Some(earlier) = once.earlier(&transaction, now).await? {
        return answer(&app, &transaction, &actor, earlier).await;
    }
    // Again, and in the transaction: a collection that was deleted meanwhile gets no link.
    collections::visible(&transaction, &actor, collection).await?;
    let opens = Opens { collection, takes_collection: false, asset: None };
    let answer = enter(&app, &transaction, &actor, &once, row(&app, &actor, opens, terms, password_hash)?).await?;
    transaction.commit().await?;
    app.feed.ring();
    app.jobs_bell.notify_one();
    Ok(answer)
}

/// Writes a new link down, in its creation's transaction: 201.
pub(super) async fn enter(
    app: &App,
    transaction: &impl ConnectionTrait,
    actor: &Actor,
    once: &Once,
    row: link::Model,
) -> Result<HttpResponse, Failure> {
    let (link, slug, now, place) = (row.id, row.slug.clone(), row.created_at, Place::of(&row));
    let is_marked = row.watermark;
    link::Entity::insert(link::ActiveModel::from(row)).exec_without_returning(transaction).await?;
    store::claim_slug(transaction, link, slug.as_deref()).await?;
    if is_marked {
        store::mark_pictures(transaction, now, place.collection).await?;
    }
    once.made(transaction, link).await?;
    store::tell(transaction, now, place).await?;
    answer(app, transaction, actor, link).await
}

/// 201 with the link.
pub(super) async fn answer(
    app: &App,
    db: &impl ConnectionTrait,
    actor: &Actor,
    link: Uuid,
) -> Result<HttpResponse, Failure> {
    let made = store::editable(db, actor, link).await?;
    let described = describe_one(db, app, actor, made).await?;
    let mut response = HttpResponse::Created();
    response.insert_header(etag(described.version)).insert_header((header::LOCATION, format!("/api/v1/links/{link}")));
    Ok(response.json(described))
}

/// What a new link opens.
pub(super) struct Opens {
    pub collection: Uuid,
    pub takes_collection: bool,
    /// Of a direct link.
    pub asset: Option<Uuid>,
}

/// The password of a new link as it is kept. Before its transaction is begun.
pub(super) async fn password_hash(app: &App, terms: &Terms) -> Result<Option<String>, Failure> {
    match &terms.password {
        Password::Set(password) => Ok(Some(app.passwords.hash(password).await?)),
        Password::Keep | Password::Remove => Ok(None),
    }
}

/// The row of a new link.
pub(super) fn row(
    app: &App,
    actor: &Actor,
    opens: Opens,
    terms: Terms,
    password_hash: Option<String>,
) -> Result<link::Model, Failure> {
    let now = app.clock.now();
    let id = random::id(now)?;
    let token = token::make(&app.secrets, id)?;
    let further = terms.further;
    Ok(link::Model {
        id,
        collection_id: opens.collection,
        maker_id: actor.id,
        name: terms.name,
        token_hash: token.hash,
        token_sealed: token.sealed,
        key_id: token.key_id,
        asset_key: random::bytes::<16>()?.to_vec(),
        allow_originals: terms.allow.originals,
        allow_proxies: serde_json::to_string(&terms.allow.proxies)?,
        allow_attachments: terms.allow.attachments,
        expires_at: terms.expiry.at,
        expires_on: terms.expiry.on.map(|on| on.to_string()),
        expires_time: terms.expiry.time.map(write_time),
        time_zone: terms.expiry.zone,
        password_hash,
        unlock_epoch: 1,
        paused_at: terms.is_paused.then_some(now),
        version: 1,
        created_at: now,
        changed_at: now,
        changed_by: actor.id,
        revoked_at: None,
        revoked_by: None,
        slug: further.slug,
        starts_at: further.starts_at,
        max_downloads: further.max_downloads,
        downloads_taken: 0,
        message: further.message,
        show_properties: further.show_properties,
        embed_sites: further.embed_sites.map(|sites| serde_json::to_string(&sites)).transpose()?,
        indexable: further.indexable,
        watermark: terms.shows.watermark,
        face_search: terms.shows.face_search,
        takes_collection: opens.takes_collection,
        asset_id: opens.asset,
        view_until: None,
        suspended: None,
        suspended_at: None,
        withheld: "{}".to_owned(),
    })
}
