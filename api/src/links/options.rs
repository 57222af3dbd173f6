use actix_web::{HttpRequest, get, post, web};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use vitrine_shared::{
    AssetsRequest, ClassOption, CollectionId, LinkOptions, NotOffered, ProfileGroup, ProfileOption, Right,
};

use super::{
    Holdings,
    effective::not_offered,
    holdings,
    holdings::holdings_of,
    offered::Offered,
    request::{default_collection_name, default_name},
    token,
};
use crate::{
    access::Actor,
    app::App,
    assets, collections,
    entities::profile,
    http::{Failure, Json, Path, locale},
};

/// What the caller may offer by a link to this collection: each class and profile with how many assets have it, and the
/// reason where it may not be offered.
#[utoipa::path(tag = "links", operation_id = "get_link_options", security(("session" = [])), params(("id" = CollectionId, Path)), responses(
    (status = 200, body = LinkOptions),
    (status = 403, description = "The role may not make links.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 404, description = "No collection, or none that the caller sees.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/collections/{id}/link-options")]
pub(super) async fn get_link_options(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path(id): Path<CollectionId>,
) -> Result<web::Json<LinkOptions>, Failure> {
    actor.require(Right::LinkCreate)?;
    collections::visible(app.database.read(), &actor, id.0).await?;
    let holdings = holdings(app.database.read(), &[id.0]).await?.remove(&id.0).unwrap_or_default();
    Ok(web::Json(options(&app, &request, &actor, &holdings, None).await?))
}

/// What the caller may offer by a link to these assets, before they are gathered.
#[utoipa::path(tag = "links", operation_id = "get_selection_link_options", security(("session" = [])), request_body = AssetsRequest, responses(
    (status = 200, body = LinkOptions),
    (status = 403, description = "The role may not make links.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 422, description = "One of the assets is not there, or in the bin.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[post("/links/options")]
pub(super) async fn get_selection_link_options(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Json(body): Json<AssetsRequest>,
) -> Result<web::Json<LinkOptions>, Failure> {
    actor.require(Right::AssetView)?;
    actor.require(Right::LinkCreate)?;
    let db = app.database.read();
    let assets = assets::existing(db, "/assets", &body.assets).await?;
    let name = default_collection_name(locale(&request), &actor.time_zone, app.clock.now());
    Ok(web::Json(options(&app, &request, &actor, &holdings_of(db, &assets).await?, Some(name)).await?))
}

/// 403 where the caller may not gather assets for a link.
pub(super) fn may_select(actor: &Actor) -> Result<(), Failure> {
    [Right::AssetView, Right::CollectionCreate, Right::LinkCreate]
        .into_iter()
        .try_for_each(|right| actor.require(right))
}

async fn options(
    app: &App,
    request: &HttpRequest,
    actor: &Actor,
    holdings: &Holdings,
    default_collection_name: Option<String>,
) -> Result<LinkOptions, Failure> {
    let db = app.database.read();
    let profiles: Vec<ProfileOption> =
        for_download(db).await?.into_iter().filter_map(|row| option(row, holdings)).collect();
    let originals = ClassOption {
        assets: holdings.originals.assets,
        bytes: holdings.originals.bytes,
        not_offered: not_offered(actor.has(Right::AssetDownloadOriginal), holdings),
    };
    let no_profile = profiles.is_empty().then_some(NotOffered::Nothing);
    let proxies = ClassOption {
        assets: profiles.iter().map(|profile| profile.assets).max().unwrap_or(0),
        bytes: profiles.iter().map(|profile| profile.bytes).sum(),
        not_offered: not_offered(actor.has(Right::AssetDownloadProxy), holdings).or(no_profile),
    };
    let no_attachment = (holdings.attachments.assets == 0).then_some(NotOffered::Nothing);
    let attachments = ClassOption {
        assets: holdings.attachments.assets,
        bytes: holdings.attachments.bytes,
        not_offered: not_offered(actor.has(Right::AssetDownloadAttachment), holdings).or(no_attachment),
    };
    let Offered { watermark, faces } = Offered::now(db).await?;
    Ok(LinkOptions {
        default_name: default_name(locale(request), &actor.time_zone, app.clock.now()),
        default_collection_name,
        address: token::slug_url(app, ""),
        time_zone: app.instance.time_zone(),
        assets: holdings.originals.assets,
        originals,
        proxies,
        profiles,
        attachments,
        watermark,
        faces,
    })
}

/// The profiles that links may offer, in their order.
pub(super) async fn for_download(db: &impl ConnectionTrait) -> Result<Vec<profile::Model>, Failure> {
    let offered = profile::Entity::find().filter(profile::Column::ForDownload.eq(true));
    Ok(offered.order_by_asc(profile::Column::Position).all(db).await?)
}

/// Nothing for a profile that made nothing here.
fn option(row: profile::Model, holdings: &Holdings) -> Option<ProfileOption> {
    let held = holdings.profile(&row.id);
    (held.assets > 0).then(|| ProfileOption {
        id: row.id,
        name: row.name,
        group: if row.profile_group == "video" { ProfileGroup::Video } else { ProfileGroup::Image },
        format: row.format.to_uppercase(),
        max_side: row.max_side.unsigned_abs(),
        assets: held.assets,
        bytes: held.bytes,
    })
}
