//! The same pages for a frame on another site. Every link in them stays below `/embed` or opens a window of its own, and
//! whoever unlocks there has a cookie that is sent in frames of this very site alone.

use actix_web::{HttpRequest, HttpResponse, post, route, web};

use super::{
    asset_page,
    collection_page::{self, Continue},
    open_link::OpenLink,
    unlock,
};
use crate::app::App;

/// What the link shows, in a frame: for the sites that its maker allows.
#[utoipa::path(get, path = "/{token}/embed", tag = "recipients", operation_id = "get_embed_page",
    params(("token" = String, Path), ("after" = Option<String>, Query, description = "Where the page before ended.")),
    responses(
        (status = 200, description = "The page.", content_type = "text/html"),
        (status = 304, description = "The page that the caller has."),
        (status = 401, description = "The link asks for its password.", content_type = "text/html"),
        (status = 403, description = "No site may show the link, or it is closed for now.", content_type = "text/html"),
        (status = 404, description = "No such link.", content_type = "text/html"),
        (status = 410, description = "The link has expired.", content_type = "text/html")
    )
)]
#[route("/{token}/embed", method = "GET", method = "HEAD")]
pub(super) async fn get_embed_page(
    app: web::Data<App>,
    request: HttpRequest,
    link: OpenLink,
    query: web::Query<Continue>,
) -> Result<HttpResponse, actix_web::Error> {
    collection_page::answer(&app, &request, &link, &query).await.map_err(|refusal| refusal.into_error(&request))
}

/// One asset, in a frame.
#[utoipa::path(get, path = "/{token}/embed/assets/{asset}", tag = "recipients", operation_id = "get_embed_asset",
    params(("token" = String, Path), ("asset" = String, Path, description = "Public id, of this link alone.")),
    responses(
        (status = 200, description = "The page.", content_type = "text/html"),
        (status = 304, description = "The page that the caller has."),
        (status = 401, description = "The link asks for its password.", content_type = "text/html"),
        (status = 403, description = "No site may show the link, or it is closed for now.", content_type = "text/html"),
        (status = 404, description = "No such link, or it does not show this.", content_type = "text/html"),
        (status = 410, description = "The link has expired.", content_type = "text/html")
    )
)]
#[route("/{token}/embed/assets/{asset}", method = "GET", method = "HEAD")]
pub(super) async fn get_embed_asset(
    app: web::Data<App>,
    request: HttpRequest,
    link: OpenLink,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, actix_web::Error> {
    let public = path.into_inner().1;
    asset_page::answer(&app, &request, &link, &public).await.map_err(|refusal| refusal.into_error(&request))
}

/// The password form of a link in a frame: its cookie is sent in frames of the same site alone.
#[utoipa::path(tag = "recipients", operation_id = "unlock_embed", params(("token" = String, Path)),
    request_body(content = String, content_type = "application/x-www-form-urlencoded", description = "`password`, and `next`: the page in the frame to go to."),
    responses(
        (status = 303, description = "Unlocked."),
        (status = 401, description = "Not its password.", content_type = "text/html"),
        (status = 403, description = "No site may show the link, the form came from another site, or the link is closed.", content_type = "text/html"),
        (status = 404, description = "No such link.", content_type = "text/html"),
        (status = 410, description = "The link has expired.", content_type = "text/html"),
        (status = 422, description = "Longer than any password.", content_type = "text/html"),
        (status = 429, description = "Too many tries; `Retry-After` says when to come back.", content_type = "text/html")
    )
)]
#[post("/{token}/embed/unlock")]
pub(super) async fn unlock_embed(
    app: web::Data<App>,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, actix_web::Error> {
    unlock::unlock(&app, &request, body).await.map_err(|refusal| refusal.into_error(&request))
}
