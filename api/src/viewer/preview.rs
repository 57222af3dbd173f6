use actix_web::{HttpRequest, HttpResponse, route, web};
use serde::Deserialize;

use super::{
    marked::finish,
    open_link::OpenLink,
    refusal::Refusal,
    shown::{Which, shown},
    view::{on_screen, preview_version},
};
use crate::{
    app::App,
    http::{SentFile, file_response},
    secrets::hex,
};

/// Which state of the picture is meant.
#[derive(Deserialize)]
pub(super) struct Version {
    v: Option<String>,
}

/// A picture for the screen; of the profiles that are shown on screen only. Of a link with the watermark it is the marked
/// one, which is made now where it is not there yet.
#[utoipa::path(get, path = "/{token}/assets/{asset}/previews/{profile}", tag = "recipients", operation_id = "get_link_preview",
    params(("token" = String, Path), ("asset" = String, Path), ("profile" = String, Path),
        ("v" = Option<String>, Query, description = "Changes with what the picture is made by.")),
    responses(
        (status = 200, description = "The picture.", content_type = "image/jpeg", body = Vec<u8>),
        (status = 206, description = "The part of it that was asked for by `Range`."),
        (status = 401, description = "The link asks for its password.", content_type = "text/html"),
        (status = 403, description = "The link is closed for now.", content_type = "text/html"),
        (status = 404, description = "No such link, or it shows no such picture.", content_type = "text/html"),
        (status = 410, description = "The link has expired.", content_type = "text/html"),
        (status = 503, description = "The link shows the watermark, and too many pictures are being marked.", content_type = "text/html")
    )
)]
#[route("/{token}/assets/{asset}/previews/{profile}", method = "GET", method = "HEAD")]
pub(super) async fn get_link_preview(
    app: web::Data<App>,
    request: HttpRequest,
    link: OpenLink,
    path: web::Path<(String, String, String)>,
    query: web::Query<Version>,
) -> Result<HttpResponse, actix_web::Error> {
    let (_, public, profile) = path.into_inner();
    let file = async {
        let one = Which::One(link.asset(&public)?);
        let mut found = shown(app.database.read(), link.collection(), link.pictures(), one).await?;
        finish(&app, &mut found, |made| made.on_screen && made.profile == profile, 1).await?;
        let shown = found.pop().ok_or(Refusal::NotFound)?;
        let made = on_screen(&shown).find(|made| made.profile == profile).ok_or(Refusal::NotFound)?;
        let key = shown.key(made).ok_or(Refusal::NotFound)?;
        let digest = made.file.ok_or(Refusal::NotFound)?;
        let file = SentFile::stored(key, digest.size, hex(&digest.sha256), made.media_type.clone());
        // What a device has seen it has seen; another state of the picture has another address.
        let is_current = query.v.as_deref() == Some(&preview_version(&link, made));
        Ok::<_, Refusal>(if is_current { file.cache("private, max-age=300") } else { file })
    };
    let file = file.await.map_err(|refusal| refusal.into_error(&request))?;
    Ok(file_response(&request, app, file))
}
