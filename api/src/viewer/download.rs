use actix_web::{HttpRequest, HttpResponse, http::header, route, web};
use uuid::Uuid;
use vitrine_shared::ProblemCode;

use super::{
    marked::finish,
    open_link::{OpenLink, check_open},
    refusal::Refusal,
    shown::{Class, Takeable, Which, shown},
    visits::{Fetch, Taken, Visitor},
};
use crate::{
    app::App,
    http::{Failure, Guard, SentFile, file_response},
    links,
    secrets::hex,
};

/// The original of an asset, to be kept.
#[utoipa::path(get, path = "/{token}/assets/{asset}/original", tag = "recipients", operation_id = "download_link_original",
    params(("token" = String, Path), ("asset" = String, Path)),
    responses(
        (status = 200, description = "The file, as an attachment.", content_type = "application/octet-stream", body = Vec<u8>),
        (status = 206, description = "The part of it that was asked for by `Range`."),
        (status = 401, description = "The link asks for its password.", content_type = "text/html"),
        (status = 403, description = "The link does not give originals, or is closed for now.", content_type = "text/html"),
        (status = 404, description = "No such link, or it does not show this.", content_type = "text/html"),
        (status = 410, description = "The link has expired.", content_type = "text/html"),
        (status = 416, description = "No byte lies in the range.")
    )
)]
#[route("/{token}/assets/{asset}/original", method = "GET", method = "HEAD")]
pub(super) async fn download_link_original(
    app: web::Data<App>,
    request: HttpRequest,
    link: OpenLink,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, actix_web::Error> {
    let public = path.into_inner().1;
    of_public(app, &request, link, &public, Class::Original).await.map_err(|refusal| refusal.into_error(&request))
}

/// What a profile made of an asset, to be kept.
#[utoipa::path(get, path = "/{token}/assets/{asset}/renditions/{profile}", tag = "recipients", operation_id = "download_link_rendition",
    params(("token" = String, Path), ("asset" = String, Path), ("profile" = String, Path)),
    responses(
        (status = 200, description = "The file, as an attachment.", content_type = "image/jpeg", body = Vec<u8>),
        (status = 206, description = "The part of it that was asked for by `Range`."),
        (status = 401, description = "The link asks for its password.", content_type = "text/html"),
        (status = 403, description = "The link does not give this profile, or is closed for now.", content_type = "text/html"),
        (status = 404, description = "No such link, or it does not show this.", content_type = "text/html"),
        (status = 410, description = "The link has expired.", content_type = "text/html"),
        (status = 416, description = "No byte lies in the range."),
        (status = 503, description = "The link shows the watermark, and too many pictures are being marked.", content_type = "text/html")
    )
)]
#[route("/{token}/assets/{asset}/renditions/{profile}", method = "GET", method = "HEAD")]
pub(super) async fn download_link_rendition(
    app: web::Data<App>,
    request: HttpRequest,
    link: OpenLink,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse, actix_web::Error> {
    let (_, public, profile) = path.into_inner();
    let class = Class::Rendition(profile);
    of_public(app, &request, link, &public, class).await.map_err(|refusal| refusal.into_error(&request))
}

/// A further file that belongs to an asset, to be kept.
#[utoipa::path(get, path = "/{token}/assets/{asset}/attachments/{attachment}", tag = "recipients", operation_id = "download_link_attachment",
    params(("token" = String, Path), ("asset" = String, Path), ("attachment" = String, Path, description = "Public id, of this link alone.")),
    responses(
        (status = 200, description = "The file, as an attachment.", content_type = "application/octet-stream", body = Vec<u8>),
        (status = 206, description = "The part of it that was asked for by `Range`."),
        (status = 401, description = "The link asks for its password.", content_type = "text/html"),
        (status = 403, description = "The link does not give attachments, or is closed for now.", content_type = "text/html"),
        (status = 404, description = "No such link, or it does not show this.", content_type = "text/html"),
        (status = 410, description = "The link has expired.", content_type = "text/html"),
        (status = 416, description = "No byte lies in the range.")
    )
)]
#[route("/{token}/assets/{asset}/attachments/{attachment}", method = "GET", method = "HEAD")]
pub(super) async fn download_link_attachment(
    app: web::Data<App>,
    request: HttpRequest,
    link: OpenLink,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse, actix_web::Error> {
    let (_, public, attachment) = path.into_inner();
    let class = link.attachment(&attachment).map(Class::Attachment).map_err(|refusal| refusal.into_error(&request))?;
    of_public(app, &request, link, &public, class).await.map_err(|refusal| refusal.into_error(&request))
}

/// The original that a direct link gives, at the link's own address. Fetching it from its beginning is a visit, too.
pub(super) async fn directly(
    app: web::Data<App>,
    request: &HttpRequest,
    link: OpenLink,
    asset: Uuid,
) -> Result<HttpResponse, Refusal> {
    let range = request.headers().get(header::RANGE).map(header::HeaderValue::as_bytes);
    let begins = range.is_none_or(|range| range.starts_with(b"bytes=0-"));
    let visit = link.visitor(&app, request).filter(|_| begins).map(|visitor| (link.id(), visitor));
    let response = download(app.clone(), request, link, asset, Class::Original).await?;
    if let Some((id, visitor)) = visit {
        app.visits.opened(id, visitor, None, app.clock.now());
    }
    Ok(response)
}

async fn of_public(
    app: web::Data<App>,
    request: &HttpRequest,
    link: OpenLink,
    public: &str,
    class: Class,
) -> Result<HttpResponse, Refusal> {
    let asset = link.asset(public)?;
    download(app, request, link, asset, class).await
}

async fn download(
    app: web::Data<App>,
    request: &HttpRequest,
    link: OpenLink,
    asset: Uuid,
    class: Class,
) -> Result<HttpResponse, Refusal> {
    let mut found = shown(app.database.read(), link.collection(), link.pictures(), Which::One(asset)).await?;
    // 404 of what it does not show comes before 403 of what it does not give.
    if found.is_empty() {
        return Err(Refusal::NotFound);
    }
    if !class.is_given(&link.row().given()) {
        return Err(Failure::new(ProblemCode::NotGiven).into());
    }
    // Counted downloads go through grants, where one is taken of what is left.
    match link.row().downloads_left() {
        Some(0) => return Err(Failure::new(ProblemCode::NoDownloadsLeft).into()),
        Some(_) => return Err(Failure::new(ProblemCode::GrantRequired).into()),
        None => {}
    }
    finish(&app, &mut found, |made| made.for_download && Class::Rendition(made.profile.clone()) == class, 1).await?;
    let file = found.pop().and_then(|shown| shown.take(&class, link.given())).ok_or(Refusal::NotFound)?;
    let sent = SentFile::stored(file.key.clone(), file.size, hex(&file.sha256), file.media_type.clone());
    let mut sent = sent.attachment(&file.file_name).guarded(guard(app.clone(), &link, asset, &file));
    if let Some(visitor) = link.visitor(&app, request) {
        sent = sent.counted(counted(app.clone(), &link, visitor, asset, &file));
    }
    Ok(file_response(request, app, sent))
}

/// Goes on as long as the link gives this very file.
fn guard(app: web::Data<App>, link: &OpenLink, asset: Uuid, file: &Takeable) -> Guard {
    let (id, epoch) = (link.id(), link.row().link.unlock_epoch);
    let (class, key) = (file.class.clone(), file.key.clone());
    let running = app.transfers.begin(id);
    let ask = move || {
        let _ = &running;
        let (app, class, key) = (app.clone(), class.clone(), key.clone());
        let gives = async move {
            let row = check_open(links::by_id(app.database.read(), id).await?, app.clock.now())?;
            let collection = row.link.collection_id;
            let found = shown(app.database.read(), collection, &row.pictures(), Which::One(asset)).await?.pop();
            let given = found.and_then(|shown| shown.take(&class, &row.given()));
            let is_given = given.is_some_and(|file| file.key == key);
            Ok::<_, Refusal>(is_given && row.link.unlock_epoch == epoch)
        };
        let answer: futures_util::future::LocalBoxFuture<'static, bool> =
            Box::pin(async { gives.await.unwrap_or(false) });
        answer
    };
    Guard { seen: link.seen, ask: Box::new(ask) }
}

/// Tells a file from others: an attachment from the same content on another asset.
fn file_id(file: &Takeable) -> Vec<u8> {
    match file.class {
        Class::Attachment(id) => [&file.sha256, &id.as_bytes()[..]].concat(),
        Class::Original | Class::Rendition(_) => file.sha256.clone(),
    }
}

fn counted(app: web::Data<App>, link: &OpenLink, visitor: Visitor, asset: Uuid, file: &Takeable) -> crate::http::Sent {
    let (id, size) = (link.id(), file.size);
    let fetch = Fetch::File { visitor, file: file_id(file) };
    let taken = Taken::File { asset, class: file.class.as_str().to_owned() };
    Box::new(move |range| app.visits.sent(id, fetch, &taken, range, size, app.clock.now()))
}
