use actix_web::{HttpRequest, HttpResponse, http::header, post, web};
use sea_orm::ConnectionTrait;
use uuid::Uuid;
use vitrine_shared::{Change, Collection, CreateCollection, Right};

use super::{describe::describe_one, membership, store};
use crate::{
    access::{Actor, Creation},
    accounts::plain_name,
    app::App,
    assets,
    entities::Instant,
    events,
    http::{Failure, etag},
    members,
};

/// Makes a collection, from a selection of assets where some are named.
#[utoipa::path(tag = "collections", operation_id = "create_collection", security(("session" = [])),
    params(("Idempotency-Key" = Option<String>, Header, description = "The same key and body again make nothing new.")),
    request_body = CreateCollection,
    responses((status = 201, body = Collection, headers(("Location" = String), ("ETag" = String))))
)]
#[post("/collections")]
pub(super) async fn create_collection(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Creation { body, once }: Creation<CreateCollection>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::CollectionCreate)?;
    let name = plain_name("/name", &body.name).map_err(|field| Failure::invalid(vec![field]))?;
    let transaction = app.database.begin().await?;
    let id = match once.earlier(&transaction, app.clock.now()).await? {
        Some(earlier) => earlier,
        None => {
            let id = create(&transaction, &actor, name, body, app.clock.now()).await?;
            once.made(&transaction, id).await?;
            id
        }
    };
    let row = store::visible(&transaction, &actor, id).await?;
    let collection = describe_one(&transaction, &app, &actor, row).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(HttpResponse::Created()
        .insert_header((header::LOCATION, format!("{}/{id}", request.path())))
        .insert_header(etag(collection.version))
        .json(collection))
}

async fn create(
    db: &impl ConnectionTrait,
    actor: &Actor,
    name: String,
    asked: CreateCollection,
    now: Instant,
) -> Result<Uuid, Failure> {
    let assets = assets::existing(db, "/assets", &asked.assets).await?;
    let members = members::named(db, "/members", &asked.members).await?;
    let id = store::create_named(db, actor.id, name, asked.visibility, now).await?;
    store::set_members(db, id, &members).await?;
    membership::add_assets(db, id, &assets, actor.id, now).await?;
    events::tell(db, now, &[Change::Collection { id: id.into() }]).await?;
    Ok(id)
}
