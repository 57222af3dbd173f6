use actix_web::{HttpRequest, HttpResponse, route, web};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::Deserialize;
use utoipa::IntoParams;
use vitrine_shared::{AssetId, ProblemCode, Right};

use super::store;
use crate::{
    access::Actor,
    app::App,
    entities::{profile, rendition},
    http::{Failure, Path, Query, SentFile, file_response},
    secrets::hex,
    storage::Key,
};

/// What a device was given under an address with a version it need not ask for again at once.
const KEPT_BRIEFLY: &str = "private, max-age=300";

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Params {
    /// The version that the content has; it comes with the address.
    v: Option<String>,
    /// To be kept rather than shown.
    #[serde(default)]
    download: bool,
    /// Language of the answer, `en` or `ru`.
    #[serde(rename = "lang")]
    _lang: Option<String>,
}

/// A picture that a profile made of an asset: to be shown, or with `download=true` to be kept.
#[utoipa::path(get, path = "/assets/{id}/renditions/{profile}", tag = "assets", operation_id = "get_rendition", security(("session" = [])),
    params(("id" = AssetId, Path), ("profile" = String, Path, description = "Id of a rendition profile, `preview`."), Params),
    responses(
        (status = 200, description = "The picture.", content_type = "image/jpeg", body = Vec<u8>),
        (status = 403, description = "The role does not allow it.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such asset or profile, or not made (yet).", body = vitrine_shared::Problem, content_type = "application/problem+json"),
    )
)]
#[route("/assets/{id}/renditions/{profile}", method = "GET", method = "HEAD")]
pub(super) async fn get_rendition(
    app: web::Data<App>,
    request: HttpRequest,
    actor: Actor,
    Path((id, profile)): Path<(AssetId, String)>,
    Query(params): Query<Params>,
) -> Result<HttpResponse, Failure> {
    let db = app.database.read();
    let asset = store::visible(db, &actor, id.0).await?;
    let profile = profile::Entity::find_by_id(profile).one(db).await?.ok_or(ProblemCode::NotFound)?;
    if params.download || !profile.on_screen {
        actor.require(Right::AssetDownloadProxy)?;
    }
    let made = rendition::Entity::find_by_id((asset.id, profile.id.clone()))
        .filter(rendition::Column::State.eq("made"))
        .one(db)
        .await?
        .ok_or(ProblemCode::NotFound)?;
    let key = Key::Rendition {
        original: asset.sha256.as_slice().try_into().map_err(Failure::internal)?,
        profile: profile.id,
        recipe: made.recipe,
    };
    let size = made.size.and_then(|size| u64::try_from(size).ok()).unwrap_or(0);
    let media_type = made.media_type.unwrap_or_default();
    let mut file = SentFile::stored(key, size, hex(&made.sha256.unwrap_or_default()), media_type);
    if params.v.is_some() {
        file = file.cache(KEPT_BRIEFLY);
    }
    if params.download {
        let stem = asset.name.rsplit_once('.').map_or(asset.name.as_str(), |(stem, _)| stem);
        file = file.attachment(&format!("{stem} ({}).jpg", profile.name));
    }
    Ok(file_response(&request, app, file))
}
