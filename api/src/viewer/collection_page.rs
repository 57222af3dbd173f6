use actix_web::{HttpRequest, HttpResponse, route, web};
use serde::Deserialize;
use vitrine_viewer::{CollectionPage, Files, Item, Notice, Page};

use super::{
    download,
    file_kind::file_kind,
    offers::{self, Held},
    open_link::{OpenLink, Opened},
    page_tag::{listed, not_modified, page_tag, tagged_page},
    refusal::Refusal,
    script::script,
    shown::{Class, Place, Shown, Which, shown},
    until::until,
    view::{alt, picture, properties},
    visits::site_of,
};
use crate::{app::App, http::Failure, secrets::hex};

/// Assets on one page.
const ASSETS: u64 = 60;

/// What the address of the page may hold.
#[derive(Deserialize)]
pub(super) struct Continue {
    after: Option<String>,
}

/// What the link shows: a complete page, and with `after` its continuation. Of a direct link it is the original itself, to be
/// kept.
#[utoipa::path(get, path = "/{token}", tag = "recipients", operation_id = "get_link_page",
    params(("token" = String, Path), ("after" = Option<String>, Query, description = "Where the page before ended.")),
    responses(
        (status = 200, description = "The page; or the original, as an attachment.", content_type = "text/html"),
        (status = 206, description = "The part of the original that was asked for by `Range`."),
        (status = 304, description = "The page, or the original, that the caller has."),
        (status = 401, description = "The link asks for its password.", content_type = "text/html"),
        (status = 403, description = "The link is closed for now.", content_type = "text/html"),
        (status = 404, description = "No such link.", content_type = "text/html"),
        (status = 410, description = "The link has expired.", content_type = "text/html"),
        (status = 416, description = "No byte of the original lies in the range.")
    )
)]
#[route("/{token}", method = "GET", method = "HEAD")]
pub(super) async fn get_link_page(
    app: web::Data<App>,
    request: HttpRequest,
    opened: Opened,
    query: web::Query<Continue>,
) -> Result<HttpResponse, actix_web::Error> {
    let answered = match opened {
        Opened::Collection(link) => answer(&app, &request, &link, &query).await,
        Opened::Original(link, asset) => download::directly(app, &request, link, asset).await,
    };
    answered.map_err(|refusal| refusal.into_error(&request))
}

pub(super) async fn answer(
    app: &App,
    request: &HttpRequest,
    link: &OpenLink,
    query: &Continue,
) -> Result<HttpResponse, Refusal> {
    let after = query.after.as_deref().map(|cursor| place(link, cursor).ok_or(Refusal::NotFound)).transpose()?;
    if let Some(visitor) = link.visitor(app, request) {
        app.visits.opened(link.id(), visitor, site_of(app, request, link), app.clock.now());
    }
    let tag = page_tag(app, link, query.after.as_deref().unwrap_or_default())?;
    if let Some(response) = not_modified(request, &tag) {
        return Ok(listed(link, response));
    }
    let page = page(app, link, after.as_ref(), None).await?;
    tagged_page(link, page, tag)
}

/// The page from its beginning, with the reason why the form led back to it.
pub async fn page_with_notice(app: &App, link: &OpenLink, notice: Notice) -> Result<Page, Failure> {
    page(app, link, None, Some(notice)).await
}

async fn page(app: &App, link: &OpenLink, after: Option<&Place>, notice: Option<Notice>) -> Result<Page, Failure> {
    let db = app.database.read();
    let Held { counts, offers, preparing } = offers::held(db, link).await?;
    let mut part = shown(db, link.collection(), link.pictures(), Which::After(after, ASSETS + 1)).await?;
    let has_more = part.len() as u64 > ASSETS;
    part.truncate(ASSETS as usize);
    let next = part.last().filter(|_| has_more).map(|last| cursor(link, &last.place()));
    // A frame has no room for the bar: its readers take single files, or open the whole.
    let offers = if link.address().is_framed() { Vec::new() } else { offers };
    let items = part.iter().map(|shown| item(link, shown, &offers)).collect();
    let page = CollectionPage {
        locale: link.locale,
        base: link.address().pages(),
        origin: link.is_public().then(|| app.public_url.clone()),
        whole: link.address().is_framed().then(|| link.address().link().to_owned()),
        script: script(),
        instance: app.instance.name(),
        title: link.row().collection_name.clone(),
        shared_by: link.row().maker_name.clone(),
        message: link.row().link.message.clone(),
        is_indexable: link.is_indexable(),
        is_view: link.row().is_view(),
        is_used_up: link.row().downloads_left() == Some(0),
        until: until(link.row(), link.locale),
        counts,
        offers,
        preparing,
        items,
        next,
        notice,
    };
    Ok(page.render())
}

fn item(link: &OpenLink, shown: &Shown, offers: &[vitrine_viewer::Offer]) -> Item {
    let asset = &shown.asset;
    let takeable = shown.takeable(link.given());
    let size = |offer: &vitrine_viewer::Offer| {
        let files = takeable.iter().filter(|file| is_of(&file.class, &offer.files));
        files.map(|file| file.size).reduce(|sum, size| sum + size)
    };
    Item {
        id: link.ids().public(asset.id),
        name: asset.name.clone(),
        alt: alt(asset, &properties(link, &asset.properties)),
        picture: picture(link, shown),
        thumbhash: asset.thumbhash.clone(),
        kind: (asset.kind != "image").then(|| file_kind(&asset.name, &asset.media_type)),
        sizes: offers.iter().map(size).collect(),
    }
}

fn is_of(class: &Class, files: &Files) -> bool {
    match (class, files) {
        (Class::Original, Files::Originals) | (Class::Attachment(_), Files::Attachments) => true,
        (Class::Rendition(made), Files::Proxies { profile, .. }) => made == profile,
        _ => false,
    }
}

/// A place for `?after=`: the public id and the position, so that it holds when the asset is taken out meanwhile.
pub(super) fn cursor(link: &OpenLink, place: &Place) -> String {
    format!("{}.{}", link.ids().public(place.asset), hex(&place.position))
}

/// The place behind a cursor; none where it is none of this link's form.
pub(super) fn place(link: &OpenLink, cursor: &str) -> Option<Place> {
    let (public, position) = cursor.split_once('.')?;
    let digits = position.as_bytes();
    let is_hex = digits.len() % 2 == 0 && digits.len() <= 128 && digits.iter().all(u8::is_ascii_hexdigit);
    let byte = |pair: &[u8]| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok();
    let position = is_hex.then(|| digits.chunks(2).map(byte).collect::<Option<_>>()).flatten()?;
    Some(Place { position, asset: link.ids().inner(public)? })
}
