use std::collections::HashMap;

use actix_web::{post, web};
use uuid::Uuid;
use vitrine_shared::{ASSETS_PER_REQUEST, AddAssets, AssetsChanged, CollectionId, FieldCode};

use super::{membership, position, store};
use crate::{
    access::Actor,
    app::App,
    assets,
    http::{Failure, Field, Json, Path},
};

/// Puts assets at the end, in this order, or where their removal said that they stood. Those that are in it already keep their place.
#[utoipa::path(tag = "collections", operation_id = "add_collection_assets", security(("session" = [])), params(("id" = CollectionId, Path)), request_body = AddAssets, responses(
    (status = 200, body = AssetsChanged)
))]
#[post("/collections/{id}/assets")]
pub(super) async fn add_collection_assets(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<CollectionId>,
    Json(body): Json<AddAssets>,
) -> Result<web::Json<AssetsChanged>, Failure> {
    if body.assets.len() > ASSETS_PER_REQUEST {
        return Err(Failure::invalid(vec![Field::limited("/assets", FieldCode::TooLong, ASSETS_PER_REQUEST as u64)]));
    }
    let places = places(&body)?;
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    store::editable(&transaction, &actor, id.0).await?;
    let assets = assets::existing(&transaction, "/assets", &body.assets).await?;
    let changed = membership::add_assets_at(&transaction, id.0, &assets, &places, actor.id, now).await?;
    if !changed.is_empty() {
        store::changed_by(&transaction, id.0, actor.id, now).await?;
    }
    transaction.commit().await?;
    app.feed.ring();
    app.jobs_bell.notify_one();
    app.changed();
    Ok(web::Json(AssetsChanged { changed: changed.into_iter().map(Into::into).collect() }))
}

fn places(body: &AddAssets) -> Result<HashMap<Uuid, u32>, Failure> {
    let Some(places) = &body.places else { return Ok(HashMap::new()) };
    if places.len() != body.assets.len() {
        return Err(Failure::invalid(vec![Field::new("/places", FieldCode::Malformed)]));
    }
    if let Some(at) = places.iter().position(|place| *place > position::LAST_INDEX) {
        return Err(Failure::invalid(vec![Field::ranged(
            &format!("/places/{at}"),
            &(0..=u64::from(position::LAST_INDEX)),
        )]));
    }
    Ok(body.assets.iter().map(|id| id.0).zip(places.iter().copied()).collect())
}
