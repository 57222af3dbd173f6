use std::sync::Arc;

use actix_web::{HttpResponse, get, http::header, web};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::Deserialize;
use tokio::task::spawn_blocking;
use utoipa::IntoParams;
use vitrine_media::{Limits, Mark, MarkRequest, mark_picture};
use vitrine_shared::{AssetId, FieldCode, ProblemCode, Right, WatermarkPlacement, WatermarkRequest};

use super::{settings::Settings, store};
use crate::{
    access::Actor,
    app::App,
    assets,
    entities::rendition,
    http::{Failure, Field, Query},
    storage::Key,
};

/// The profile whose pictures are samples.
const PROFILE: &str = "preview";
/// JPEG quality of a sample.
const QUALITY: u8 = 80;

/// How a mark would be laid over pictures; what is left out is as it is set.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Tried {
    /// `tiled`, or one of nine places: `top_left`, …, `bottom_right`.
    placement: Option<String>,
    /// Percent of the picture's shorter side, 5 to 100.
    size: Option<u64>,
    /// Percent, 10 to 100.
    opacity: Option<u64>,
}

impl Tried {
    pub fn settings(&self) -> Result<WatermarkRequest, Failure> {
        let known = |text: &String| WatermarkPlacement::ALL.into_iter().find(|placement| placement.as_str() == text);
        let unknown = || Failure::invalid(vec![Field::new("/placement", FieldCode::Unknown)]);
        let placement = self.placement.as_ref().map(|text| known(text).ok_or_else(unknown)).transpose()?;
        Ok(WatermarkRequest { placement, size: self.size, opacity: self.opacity })
    }
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Sampled {
    /// The asset whose picture is marked.
    #[param(value_type = AssetId)]
    pub asset: String,
    /// As in `set_watermark_image`; with any of these three only for who may change settings.
    pub placement: Option<String>,
    pub size: Option<u64>,
    pub opacity: Option<u64>,
}

impl Sampled {
    pub fn tried(&self) -> Tried {
        Tried { placement: self.placement.clone(), size: self.size, opacity: self.opacity }
    }
}

/// An asset's preview with the watermark as it is set, or as it would be with the settings of the query.
#[utoipa::path(tag = "watermark", operation_id = "get_watermark_sample", security(("session" = [])), params(Sampled), responses(
    (status = 200, description = "The picture.", content_type = "image/jpeg", body = Vec<u8>),
    (status = 403, description = "The role may not make links, or not change settings.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 404, description = "No watermark is set, or no such asset, or it has no preview.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    (status = 503, description = "Too many are made at once.", body = vitrine_shared::Problem, content_type = "application/problem+json")
))]
#[get("/watermark/sample")]
pub(super) async fn get_watermark_sample(
    app: web::Data<App>,
    actor: Actor,
    Query(sampled): Query<Sampled>,
) -> Result<HttpResponse, Failure> {
    let asked = sampled.tried().settings()?;
    let right = if asked == WatermarkRequest::default() { Right::LinkCreate } else { Right::SettingsManage };
    actor.require(right)?;
    let row = store::current(app.database.read()).await?;
    let settings = Settings::of(&row).changed(&asked).map_err(Failure::invalid)?;
    let sha256 = row.sha256.as_deref().ok_or(ProblemCode::NotFound)?.try_into().map_err(Failure::internal)?;
    let mark = app.workshop.mark(&app, sha256).await?;
    sample(&app, &actor, &sampled.asset, mark, settings).await
}

/// An asset's preview with a mark in it; kept nowhere.
pub(super) async fn sample(
    app: &App,
    actor: &Actor,
    asset: &str,
    mark: Arc<Mark>,
    settings: Settings,
) -> Result<HttpResponse, Failure> {
    let db = app.database.read();
    let id: AssetId = asset.parse().map_err(|_| Failure::new(ProblemCode::NotFound))?;
    let asset = assets::visible(db, actor, id.0).await?;
    let made = rendition::Entity::find_by_id((asset.id, PROFILE.to_owned()))
        .filter(rendition::Column::State.eq("made"))
        .one(db)
        .await?
        .ok_or(ProblemCode::NotFound)?;
    let original = asset.sha256.as_slice().try_into().map_err(Failure::internal)?;
    let key = Key::Rendition { original, profile: PROFILE.to_owned(), recipe: made.recipe };
    let place = app.workshop.enter().await?;
    let storage = app.storage.clone();
    let making = spawn_blocking(move || {
        let _place = place;
        let source = storage.read(&key)?;
        let request = MarkRequest {
            source: &source,
            mark: &mark,
            stamp: settings.stamp(),
            quality: QUALITY,
            limits: Limits::default(),
        };
        mark_picture(&request).map_err(Failure::internal)
    });
    let jpeg = making.await.map_err(Failure::internal)??;
    Ok(HttpResponse::Ok()
        .content_type("image/jpeg")
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .body(jpeg))
}
