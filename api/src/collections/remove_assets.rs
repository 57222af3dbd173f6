use actix_web::{post, web};
use uuid::Uuid;
use vitrine_shared::{ASSETS_PER_REQUEST, AssetId, AssetsRemoved, AssetsRequest, CollectionId, FieldCode};

use super::{membership, store};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Field, Json, Path},
};

/// Takes assets out. They stay in the library and in other collections. With the places that are answered they can be put back where
/// they stood.
#[utoipa::path(tag = "collections", operation_id = "remove_collection_assets", security(("session" = [])), params(("id" = CollectionId, Path)), request_body = AssetsRequest, responses(
    (status = 200, body = AssetsRemoved)
))]
#[post("/collections/{id}/assets/removals")]
pub(super) async fn remove_collection_assets(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<CollectionId>,
    Json(body): Json<AssetsRequest>,
) -> Result<web::Json<AssetsRemoved>, Failure> {
    if body.assets.len() > ASSETS_PER_REQUEST {
        return Err(Failure::invalid(vec![Field::limited("/assets", FieldCode::TooLong, ASSETS_PER_REQUEST as u64)]));
    }
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    store::editable(&transaction, &actor, id.0).await?;
    let assets: Vec<Uuid> = body.assets.iter().map(|id| id.0).collect();
    let removed = membership::remove_assets(&transaction, id.0, &assets, now).await?;
    if !removed.is_empty() {
        store::changed_by(&transaction, id.0, actor.id, now).await?;
    }
    transaction.commit().await?;
    app.feed.ring();
    app.changed();
    let (changed, places) = removed.into_iter().map(|(id, place)| (AssetId::from(id), place)).unzip();
    Ok(web::Json(AssetsRemoved { changed, places }))
}
