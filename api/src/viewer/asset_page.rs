use actix_web::{HttpRequest, HttpResponse, route, web};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;
use vitrine_viewer::{AssetPage, Download, Files, Neighbour};

use super::{
    file_kind::file_kind,
    open_link::OpenLink,
    page_tag::{listed, not_modified, page_tag, tagged_page},
    refusal::Refusal,
    script::script,
    shown::{Class, SHOWN, Shown, Takeable, Which, shown},
    view::{alt, facts, picture, properties, unready},
    visits::site_of,
};
use crate::{app::App, database::statement, http::Failure};

/// One asset on a page of its own.
#[utoipa::path(get, path = "/{token}/assets/{asset}", tag = "recipients", operation_id = "get_link_asset",
    params(("token" = String, Path), ("asset" = String, Path, description = "Public id, of this link alone.")),
    responses(
        (status = 200, description = "The page.", content_type = "text/html"),
        (status = 304, description = "The page that the caller has."),
        (status = 401, description = "The link asks for its password.", content_type = "text/html"),
        (status = 403, description = "The link is closed for now.", content_type = "text/html"),
        (status = 404, description = "No such link, or it does not show this.", content_type = "text/html"),
        (status = 410, description = "The link has expired.", content_type = "text/html")
    )
)]
#[route("/{token}/assets/{asset}", method = "GET", method = "HEAD")]
pub(super) async fn get_link_asset(
    app: web::Data<App>,
    request: HttpRequest,
    link: OpenLink,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, actix_web::Error> {
    let public = path.into_inner().1;
    answer(&app, &request, &link, &public).await.map_err(|refusal| refusal.into_error(&request))
}

pub(super) async fn answer(
    app: &App,
    request: &HttpRequest,
    link: &OpenLink,
    public: &str,
) -> Result<HttpResponse, Refusal> {
    let db = app.database.read();
    let found = shown(db, link.collection(), link.pictures(), Which::One(link.asset(public)?)).await?.pop();
    let shown = found.ok_or(Refusal::NotFound)?;
    if let Some(visitor) = link.visitor(app, request) {
        app.visits.opened(link.id(), visitor, site_of(app, request, link), app.clock.now());
    }
    let tag = page_tag(app, link, public)?;
    if let Some(response) = not_modified(request, &tag) {
        return Ok(listed(link, response));
    }
    let around = Around::of(db, link, &shown).await?;
    tagged_page(link, page(app, link, &shown, around).render(), tag)
}

fn page(app: &App, link: &OpenLink, shown: &Shown, around: Around) -> AssetPage {
    let asset = &shown.asset;
    let properties = properties(link, &asset.properties);
    let neighbour = |(id, name): (Uuid, String)| Neighbour { id: link.ids().public(id), name };
    AssetPage {
        locale: link.locale,
        base: link.address().pages(),
        origin: link.is_public().then(|| app.public_url.clone()),
        script: script(),
        collection: link.row().collection_name.clone(),
        id: link.ids().public(asset.id),
        position: around.before + 1,
        total: around.total,
        previous: around.previous.map(neighbour),
        next: around.next.map(neighbour),
        picture: picture(link, shown),
        alt: alt(asset, &properties),
        name: asset.name.clone(),
        kind: file_kind(&asset.name, &asset.media_type),
        title: properties.title.clone(),
        description: properties.description.clone(),
        downloads: shown.takeable(link.given()).iter().map(|file| download(link, asset.id, file)).collect(),
        is_preparing: !unready(link, shown).is_empty(),
        properties: facts(link.locale, &properties),
        is_indexable: link.is_indexable(),
        is_view: link.row().is_view(),
        is_used_up: link.row().downloads_left() == Some(0),
    }
}

fn download(link: &OpenLink, asset: Uuid, file: &Takeable) -> Download {
    Download {
        files: match &file.class {
            Class::Original => Files::Originals,
            Class::Rendition(profile) => {
                Files::Proxies { profile: profile.clone(), name: file.profile_name.clone().unwrap_or_default() }
            }
            Class::Attachment(id) => Files::Attachment { id: link.ids().public(*id), name: file.file_name.clone() },
        },
        format: file_kind(&file.file_name, &file.media_type),
        pixels: file.pixels,
        size: file.size,
        href: href(link, asset, &file.class),
    }
}

/// Where a file is taken from; nowhere where each download is a grant: where they are counted, and in a frame, whose cookies
/// another window does not have.
pub(super) fn href(link: &OpenLink, asset: Uuid, class: &Class) -> Option<String> {
    if link.row().link.max_downloads.is_some() || link.address().is_framed() {
        return None;
    }
    let place = format!("{}/assets/{}", link.address().link(), link.ids().public(asset));
    Some(match class {
        Class::Original => format!("{place}/original"),
        Class::Rendition(profile) => format!("{place}/renditions/{profile}"),
        Class::Attachment(id) => format!("{place}/attachments/{}", link.ids().public(*id)),
    })
}

/// Where an asset stands among the others.
struct Around {
    before: u64,
    total: u64,
    /// Id, and title or file name.
    previous: Option<(Uuid, String)>,
    next: Option<(Uuid, String)>,
}

impl Around {
    async fn of(db: &impl ConnectionTrait, link: &OpenLink, shown: &Shown) -> Result<Self, Failure> {
        let sql = format!(
            "SELECT (SELECT COUNT(*) {SHOWN} AND (ca.position, ca.asset_id) < (?, ?)) AS before, \
                    (SELECT COUNT(*) {SHOWN}) AS total, \
                    p.id AS previous_id, p.name AS previous_name, p.properties AS previous_properties, \
                    n.id AS next_id, n.name AS next_name, n.properties AS next_properties \
               FROM (SELECT 1 AS one) o \
               LEFT JOIN (SELECT a.id, a.name, a.properties {SHOWN} AND (ca.position, ca.asset_id) < (?, ?) \
                           ORDER BY ca.position DESC, ca.asset_id DESC LIMIT 1) p ON TRUE \
               LEFT JOIN (SELECT a.id, a.name, a.properties {SHOWN} AND (ca.position, ca.asset_id) > (?, ?) \
                           ORDER BY ca.position, ca.asset_id LIMIT 1) n ON TRUE"
        );
        let whole: Value = link.collection().into();
        let (position, asset): (Value, Value) = (shown.position.clone().into(), shown.asset.id.into());
        let here = || [whole.clone(), position.clone(), asset.clone()];
        let values = here().into_iter().chain([whole.clone()]).chain(here()).chain(here());
        let row = db.query_one_raw(statement(db, &sql, values)).await?;
        let row = row.ok_or_else(|| Failure::internal("a query without a condition gave no row"))?;
        let found = Counted::from_query_result(&row, "")?;
        let neighbour = |id: Option<Uuid>, name: Option<String>, kept: Option<String>| {
            let title = kept.and_then(|kept| properties(link, &kept).title);
            Some((id?, title.or(name)?))
        };
        Ok(Self {
            before: found.before.unsigned_abs(),
            total: found.total.unsigned_abs(),
            previous: neighbour(found.previous_id, found.previous_name, found.previous_properties),
            next: neighbour(found.next_id, found.next_name, found.next_properties),
        })
    }
}

#[derive(FromQueryResult)]
struct Counted {
    before: i64,
    total: i64,
    previous_id: Option<Uuid>,
    previous_name: Option<String>,
    previous_properties: Option<String>,
    next_id: Option<Uuid>,
    next_name: Option<String>,
    next_properties: Option<String>,
}
