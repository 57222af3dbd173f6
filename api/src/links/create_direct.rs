use std::slice;

use actix_web::{HttpRequest, HttpResponse, post, web};
use vitrine_shared::{AssetId, Link, LinkRequest, ProblemCode, Right};

use super::{
    create::{Opens, answer, enter, password_hash, row},
    direct::direct,
    holdings::holdings_of,
    offered::Offered,
    request::{Context, terms},
};
use crate::{
    access::{Actor, Creation},
    app::App,
    assets, collections,
    entities::asset,
    http::{Failure, Path, locale},
};

/// Makes a direct link: whoever has its address gets the asset's original, at once, and nothing else.
#[utoipa::path(tag = "links", operation_id = "create_asset_link", security(("session" = [])),
    params(
        ("id" = AssetId, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "The same key and body again make nothing new."),
    ),
    request_body = LinkRequest, responses(
        (status = 201, body = Link, headers(("ETag" = String), ("Location" = String))),
        (status = 403, description = "The role may not make links, or may not give originals away.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such asset, or it is in the bin.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field does not hold, or direct links do not have it.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[post("/assets/{id}/links")]
pub(super) async fn create_asset_link(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<AssetId>,
    Creation { body, once }: Creation<LinkRequest>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::LinkCreate)?;
    // One's own originals are downloaded without it, not given away.
    actor.require(Right::AssetDownloadOriginal)?;
    let now = app.clock.now();
    if let Some(earlier) = once.known(app.database.read(), now).await? {
        return answer(&app, app.database.read(), &actor, earlier).await;
    }
    there(assets::visible(app.database.read(), &actor, id.0).await?)?;
    let context = Context {
        actor: &actor,
        locale: locale(&request),
        time_zone: &app.instance.time_zone(),
        now,
        holdings: &holdings_of(app.database.read(), slice::from_ref(&id.0)).await?,
        profiles: &[],
        // Pictures of pages.
        offered: Offered::default(),
        row: None,
    };
    let terms = terms(direct(body)?, &context)?;
    let password_hash = password_hash(&app, &terms).await?;
    let transaction = app.database.begin().await?;
    if let Some(earlier) = once.earlier(&transaction, now).await? {
        return answer(&app, &transaction, &actor, earlier).await;
    }
    there(assets::visible(&transaction, &actor, id.0).await?)?;
    // A link opens a collection, whatever its kind: so one rule says what recipients reach.
    let collection = collections::create_unlisted(&transaction, actor.id, String::new(), now).await?;
    collections::add_assets(&transaction, collection, slice::from_ref(&id.0), actor.id, now).await?;
    let opens = Opens { collection, takes_collection: false, asset: Some(id.0) };
    let answer = enter(&app, &transaction, &actor, &once, row(&app, &actor, opens, terms, password_hash)?).await?;
    transaction.commit().await?;
    app.feed.ring();
    Ok(answer)
}

/// 404 for one in the bin: recipients would get nothing.
fn there(asset: asset::Model) -> Result<(), Failure> {
    if asset.deleted_at.is_none() { Ok(()) } else { Err(ProblemCode::NotFound.into()) }
}
