use actix_web::{HttpRequest, HttpResponse, http::header, route, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use vitrine_shared::Properties;

use super::{
    asset_page::href,
    collection_page::{cursor, place},
    open_link::OpenLink,
    page_tag::{not_modified, page_tag},
    refusal::Refusal,
    shown::{Class, Shown, Takeable, Which, shown},
    view::{on_screen, preview_url, properties, unready},
};
use crate::{app::App, secrets::hex};

/// Assets in one answer.
const ASSETS: u64 = 500;

/// What a link shows, for programs.
#[derive(Serialize, ToSchema)]
pub(super) struct LinkCollection {
    /// The collection's name.
    title: String,
    /// Name of the member who made the link.
    shared_by: String,
    /// The installation's name.
    instance: String,
    /// The maker's words to recipients, plain text.
    message: Option<String>,
    /// RFC 3339, exclusive; absent for a permanent link.
    expires_at: Option<String>,
    assets: Vec<LinkAsset>,
    /// Path of the continuation; absent on the last part.
    next: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct LinkAsset {
    /// Public id, of this link alone.
    id: String,
    /// The file's name as it was uploaded.
    name: String,
    media_type: String,
    /// Bytes of the original.
    size: u64,
    width: Option<u32>,
    height: Option<u32>,
    /// Absent where the link does not show them.
    properties: Option<PublicProperties>,
    previews: Vec<LinkPreview>,
    /// What may be taken: the original, and what the profiles made of it.
    downloads: Vec<LinkDownload>,
    /// Further files that belong to it and may be taken.
    attachments: Vec<LinkAttachment>,
    /// Profiles of which the file is still being made, for a link with the watermark: it can be taken in a minute.
    preparing: Vec<String>,
}

/// Properties that recipients see.
#[derive(Serialize, ToSchema)]
struct PublicProperties {
    title: Option<String>,
    description: Option<String>,
    keywords: Vec<String>,
    author: Option<String>,
    copyright: Option<String>,
    taken_at: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct LinkPreview {
    profile: String,
    url: String,
    media_type: String,
    width: u32,
    height: u32,
}

#[derive(Serialize, ToSchema)]
struct LinkDownload {
    /// Absent for the original.
    profile: Option<String>,
    /// Absent where downloads are counted: then files are taken by a grant alone.
    url: Option<String>,
    name: String,
    media_type: String,
    /// Bytes.
    size: u64,
    /// 64 hexadecimal digits.
    sha256: String,
    width: Option<u32>,
    height: Option<u32>,
}

#[derive(Serialize, ToSchema)]
struct LinkAttachment {
    /// Public id, of this link alone.
    id: String,
    /// Absent where downloads are counted: then files are taken by a grant alone.
    url: Option<String>,
    name: String,
    media_type: String,
    /// Bytes.
    size: u64,
    /// 64 hexadecimal digits.
    sha256: String,
}

/// Where to go on.
#[derive(Deserialize)]
pub(super) struct Continue {
    after: Option<String>,
}

/// The collection for programs: its assets, and what may be had of each.
#[utoipa::path(get, path = "/{token}/collection.json", tag = "recipients", operation_id = "get_link_collection",
    params(("token" = String, Path), ("after" = Option<String>, Query, description = "Where the part before ended.")),
    responses(
        (status = 200, body = LinkCollection),
        (status = 304, description = "What the caller has."),
        (status = 401, description = "The link asks for its password.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 403, description = "The link is closed for now.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such link.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 410, description = "The link has expired.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[route("/{token}/collection.json", method = "GET", method = "HEAD")]
pub(super) async fn get_link_collection(
    app: web::Data<App>,
    request: HttpRequest,
    link: OpenLink,
    query: web::Query<Continue>,
) -> Result<HttpResponse, actix_web::Error> {
    answer(&app, &request, &link, query.after.as_deref()).await.map_err(|refusal| refusal.into_error(&request))
}

async fn answer(
    app: &App,
    request: &HttpRequest,
    link: &OpenLink,
    after: Option<&str>,
) -> Result<HttpResponse, Refusal> {
    let from = after.map(|cursor| place(link, cursor).ok_or(Refusal::NotFound)).transpose()?;
    let tag = page_tag(app, link, &format!("json {}", after.unwrap_or_default()))?;
    if let Some(response) = not_modified(request, &tag) {
        return Ok(response);
    }
    let which = Which::After(from.as_ref(), ASSETS + 1);
    let mut part = shown(app.database.read(), link.collection(), link.pictures(), which).await?;
    let has_more = part.len() as u64 > ASSETS;
    part.truncate(ASSETS as usize);
    let next =
        |last: &Shown| format!("{}/collection.json?after={}", link.address().link(), cursor(link, &last.place()));
    let collection = LinkCollection {
        title: link.row().collection_name.clone(),
        shared_by: link.row().maker_name.clone(),
        instance: app.instance.name(),
        message: link.row().link.message.clone(),
        expires_at: link.row().link.expires_at.map(|at| at.timestamp().to_string()),
        next: part.last().filter(|_| has_more).map(next),
        assets: part.iter().map(|shown| asset(link, shown)).collect(),
    };
    Ok(HttpResponse::Ok()
        .insert_header(header::ETag(tag))
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .insert_header((header::VARY, "Cookie"))
        .json(collection))
}

fn asset(link: &OpenLink, shown: &Shown) -> LinkAsset {
    let asset = &shown.asset;
    LinkAsset {
        id: link.ids().public(asset.id),
        name: asset.name.clone(),
        media_type: asset.media_type.clone(),
        size: asset.size.unsigned_abs(),
        width: asset.width.map(i32::unsigned_abs),
        height: asset.height.map(i32::unsigned_abs),
        properties: link.row().link.show_properties.then(|| public(properties(link, &asset.properties))),
        previews: previews(link, shown),
        downloads: downloads(link, shown),
        attachments: attachments(link, shown),
        preparing: unready(link, shown).into_iter().map(str::to_owned).collect(),
    }
}

fn public(read: Properties) -> PublicProperties {
    PublicProperties {
        title: read.title,
        description: read.description,
        keywords: read.keywords,
        author: read.author,
        copyright: read.copyright,
        taken_at: read.taken_at,
    }
}

fn previews(link: &OpenLink, shown: &Shown) -> Vec<LinkPreview> {
    let preview = |made: &super::shown::Made| LinkPreview {
        profile: made.profile.clone(),
        url: preview_url(link, shown, made),
        media_type: made.media_type.clone(),
        width: made.width,
        height: made.height,
    };
    on_screen(shown).map(preview).collect()
}

fn downloads(link: &OpenLink, shown: &Shown) -> Vec<LinkDownload> {
    let files = shown.takeable(link.given()).into_iter();
    let download = |file: Takeable| {
        let url = href(link, shown.asset.id, &file.class);
        let profile = match file.class {
            Class::Original => None,
            Class::Rendition(profile) => Some(profile),
            Class::Attachment(_) => return None,
        };
        Some(LinkDownload {
            url,
            profile,
            name: file.file_name,
            media_type: file.media_type,
            size: file.size,
            sha256: hex(&file.sha256),
            width: file.pixels.map(|(width, _)| width),
            height: file.pixels.map(|(_, height)| height),
        })
    };
    files.filter_map(download).collect()
}

fn attachments(link: &OpenLink, shown: &Shown) -> Vec<LinkAttachment> {
    let files = shown.takeable(link.given()).into_iter();
    let attachment = |file: Takeable| {
        let Class::Attachment(id) = file.class else { return None };
        Some(LinkAttachment {
            id: link.ids().public(id),
            url: href(link, shown.asset.id, &file.class),
            name: file.file_name,
            media_type: file.media_type,
            size: file.size,
            sha256: hex(&file.sha256),
        })
    };
    files.filter_map(attachment).collect()
}
