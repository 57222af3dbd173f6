use std::slice;

use actix_web::{HttpRequest, HttpResponse, post, web};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter};
use vitrine_shared::{CollectionId, CreateLink, LinkId, LinkRequest, LinkView, ProblemCode, Right};

use super::{
    create::{Opens, row},
    create_selection::{Draft, draft},
    ground::Ground,
    options::may_select,
    request::terms,
    store, token,
};
use crate::{
    access::Actor,
    app::App,
    assets, collections,
    entities::{Instant, link},
    http::{Failure, Json, Path},
    viewer::look_ticket,
    watermark,
};

/// How long a member looks.
const SECONDS: i64 = 15 * 60;

/// Opens a look at a link as its recipients would see it, with the changes of the body if there are any; nothing of it is kept
/// or counted, and no password is asked for.
#[utoipa::path(tag = "links", operation_id = "create_link_view", security(("session" = [])), params(("id" = LinkId, Path)),
    request_body(content = LinkRequest, description = "As for an edit of the link; `{}`: as it is."),
    responses(
        (status = 201, body = LinkView),
        (status = 403, description = "The link is somebody else's, or the caller does not see its collection.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "None, or none that the caller may know of.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field does not hold; or a direct link: it has no pages.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[post("/links/{id}/views")]
pub(super) async fn create_link_view(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<LinkId>,
    Json(body): Json<LinkRequest>,
) -> Result<HttpResponse, Failure> {
    let kept = store::editable(app.database.read(), &actor, id.0).await?;
    if kept.is_direct() {
        return Err(ProblemCode::NotAvailable.into());
    }
    if store::seen(app.database.read(), &actor, slice::from_ref(&kept)).await?.is_empty() {
        return Err(ProblemCode::NotAllowed.into());
    }
    let collection = kept.link.collection_id;
    let ground = Ground::of(&app, collection).await?;
    let terms = terms(body, &ground.context(&request, &actor, Some(&kept)))?;
    let drawn = row(&app, &actor, Opens { collection, takes_collection: false, asset: None }, terms, None)?;
    // It gives what the maker may give, and has what is left of its downloads.
    let (maker_id, downloads_taken) = (kept.link.maker_id, kept.link.downloads_taken);
    open(&app, &actor, link::Model { maker_id, downloads_taken, ..drawn }).await
}

/// Opens a look at a link to a collection that is not made yet, as its recipients would see it; nothing of it is kept or
/// counted.
#[utoipa::path(tag = "links", operation_id = "create_collection_link_view", security(("session" = [])), params(("id" = CollectionId, Path)),
    request_body(content = LinkRequest, description = "As for a new link."),
    responses(
        (status = 201, body = LinkView),
        (status = 403, description = "The role may not make links.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No collection, or none that the caller sees.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field does not hold, or is not offered here.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[post("/collections/{id}/link-views")]
pub(super) async fn create_collection_link_view(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<CollectionId>,
    Json(body): Json<LinkRequest>,
) -> Result<HttpResponse, Failure> {
    actor.require(Right::LinkCreate)?;
    let collection = collections::visible(app.database.read(), &actor, id.0).await?.id;
    let ground = Ground::of(&app, collection).await?;
    let terms = terms(body, &ground.context(&request, &actor, None))?;
    let opens = Opens { collection, takes_collection: false, asset: None };
    open(&app, &actor, row(&app, &actor, opens, terms, None)?).await
}

/// Opens a look at a link to a selection of assets, of which no collection is made yet, as its recipients would see it; nothing
/// of it is kept or counted.
#[utoipa::path(tag = "links", operation_id = "create_link_view_of_selection", security(("session" = [])),
    request_body(content = CreateLink, description = "As for a new link to a selection."),
    responses(
        (status = 201, body = LinkView),
        (status = 403, description = "The role may not make links, or no collections.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "A field does not hold, or is not offered here; an asset is not there, or in the bin.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[post("/link-views")]
pub(super) async fn create_link_view_of_selection(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Json(body): Json<CreateLink>,
) -> Result<HttpResponse, Failure> {
    may_select(&actor)?;
    let CreateLink { assets, collection, link, .. } = body;
    let Draft { name, terms } = draft(&app, &request, &actor, &assets, collection.name.as_deref(), link).await?;
    let now = app.clock.now();
    let transaction = app.database.begin().await?;
    let assets = assets::existing(&transaction, "/assets", &assets).await?;
    // It goes with the view.
    let collection = collections::create_unlisted(&transaction, actor.id, name, now).await?;
    collections::add_assets(&transaction, collection, &assets, actor.id, now).await?;
    let opens = Opens { collection, takes_collection: false, asset: None };
    enter(&app, transaction, row(&app, &actor, opens, terms, None)?).await
}

/// Opens a view of a collection that the member sees.
async fn open(app: &App, actor: &Actor, drawn: link::Model) -> Result<HttpResponse, Failure> {
    let transaction = app.database.begin().await?;
    collections::visible(&transaction, actor, drawn.collection_id).await?;
    enter(app, transaction, drawn).await
}

/// Writes the view down and says where it is. What closes a link for others does not close it here, and nobody else reaches it.
async fn enter(app: &App, transaction: DatabaseTransaction, drawn: link::Model) -> Result<HttpResponse, Failure> {
    let now = app.clock.now();
    let until = now.plus_seconds(SECONDS);
    let view = link::Model {
        view_until: Some(until),
        slug: None,
        paused_at: None,
        starts_at: None,
        indexable: false,
        embed_sites: Some(r#""none""#.to_owned()),
        ..drawn
    };
    let (collection, is_marked) = (view.collection_id, view.watermark);
    let url = format!("{}/view/{}", token::url(app, &view)?, look_ticket(app, &view.token_hash, now)?);
    link::Entity::insert(link::ActiveModel::from(view)).exec_without_returning(&transaction).await?;
    if is_marked {
        watermark::enqueue_wanted(&transaction, now, watermark::Scope::Collection(collection), watermark::AT_ONCE)
            .await?;
    }
    transaction.commit().await?;
    app.jobs_bell.notify_one();
    Ok(HttpResponse::Created().json(LinkView { url, until: until.timestamp() }))
}

/// Removes views that are over, with the downloads that were begun there, and what held the assets of selections.
pub async fn sweep_views(db: &impl ConnectionTrait, now: Instant) -> Result<(), Failure> {
    let over = link::Entity::delete_many().filter(link::Column::ViewUntil.lte(now)).exec(db).await?;
    if over.rows_affected > 0 {
        collections::delete_unlisted(db).await?;
    }
    Ok(())
}
