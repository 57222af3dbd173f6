use actix_web::{HttpRequest, HttpResponse, http::header, post, web};
use vitrine_shared::{Change, Collection, CreateCollection, Right};

use super::{describe::describe_one, membership, store};
use crate::{
    access::Actor,
    accounts::plain_name,
    app::App,
    assets, events,
    http::{Failure, Json, etag},
};

/// Makes a collection, from a selection of assets where some are named.
#[utoipa::path(tag = "collections", operation_id = "create_collection", security(("session" = [])), request_body = CreateCollection, responses(
    (status = 201, body = Collection, headers(("Location" = String), ("ETag" = String)))
))]
#[post("/collections")]
pub(super) async fn create_collection(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Json(body): Json<CreateCollection>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::CollectionCreate)?;
    let name = plain_name("/name", &body.name).map_err(|field| Failure::invalid(vec![field]))?;
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let assets = assets::existing(&transaction, "/assets", &body.assets).await?;
    let id = store::create_named(&transaction, actor.id, name, body.visibility, now).await?;
    membership::add_assets(&transaction, id, &assets, actor.id, now).await?;
    events::tell(&transaction, now, &[Change::Collection { id: id.into() }]).await?;
    let row = store::visible(&transaction, &actor, id).await?;
    let collection = describe_one(&transaction, &app, &actor, row).await?;
    transaction.commit().await?;
    app.events_bell.notify_waiters();
    Ok(HttpResponse::Created()
        .insert_header((header::LOCATION, format!("{}/{id}", request.path())))
        .insert_header(etag(collection.version))
        .json(collection))
}
