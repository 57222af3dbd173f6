use std::ops::RangeInclusive;

use actix_web::{HttpResponse, get, web};
use serde::Deserialize;
use vitrine_shared::LinkId;

use super::{qr, store, token};
use crate::{
    access::Actor,
    app::App,
    http::{Failure, Field, Path, Query},
};

/// Pixels each way.
const SIDE: RangeInclusive<u64> = 128..=4_096;
const DEFAULT_SIDE: u64 = 512;

#[derive(Deserialize)]
pub(super) struct Size {
    size: Option<u64>,
}

/// The address as a QR code, as a drawing: for who may have the address.
#[utoipa::path(tag = "links", operation_id = "get_link_qr_svg", security(("session" = [])), params(("id" = LinkId, Path)), responses(
    (status = 200, description = "The code, with its white around.", content_type = "image/svg+xml", body = String),
    (status = 403, description = "The link is somebody else's.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 404, description = "None, or none that the caller may know of.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/links/{id}/qr.svg")]
pub(super) async fn get_link_qr_svg(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<LinkId>,
) -> Result<HttpResponse, Failure> {
    let drawn = qr::svg(&address(&app, &actor, id).await?)?;
    Ok(HttpResponse::Ok().content_type("image/svg+xml").body(drawn))
}

/// The same as a picture.
#[utoipa::path(tag = "links", operation_id = "get_link_qr_png", security(("session" = [])),
    params(("id" = LinkId, Path), ("size" = Option<u64>, Query, description = "Pixels each way, 128 to 4096; 512 where nothing is said.")),
    responses(
        (status = 200, description = "The code, with its white around.", content_type = "image/png", body = Vec<u8>),
        (status = 403, description = "The link is somebody else's.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "None, or none that the caller may know of.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 422, description = "No such size.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[get("/links/{id}/qr.png")]
pub(super) async fn get_link_qr_png(
    app: web::Data<App>,
    actor: Actor,
    Path(id): Path<LinkId>,
    Query(query): Query<Size>,
) -> Result<HttpResponse, Failure> {
    let address = address(&app, &actor, id).await?;
    let side = query.size.unwrap_or(DEFAULT_SIDE);
    let side = Some(side).filter(|side| SIDE.contains(side)).and_then(|side| u32::try_from(side).ok());
    let side = side.ok_or_else(|| Failure::invalid(vec![Field::ranged("/size", &SIDE)]))?;
    let picture = web::block(move || qr::png(&address, side)).await.map_err(Failure::internal)??;
    Ok(HttpResponse::Ok().content_type("image/png").body(picture))
}

async fn address(app: &App, actor: &Actor, id: LinkId) -> Result<String, Failure> {
    let row = store::editable(app.database.read(), actor, id.0).await?;
    token::url(app, &row.link)
}
