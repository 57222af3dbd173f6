use actix_web::{HttpRequest, HttpResponse, http::header, route, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use vitrine_shared::{EmbedSites, ProblemCode};
use vitrine_viewer::{EmbedCode, EmbedSize, Picture};

use super::{
    open_link::OpenLink,
    refusal::Refusal,
    shown::{Which, shown},
    view::picture,
};
use crate::{app::App, http::Failure};

/// How many assets are looked through for one that has a picture.
const ASSETS: u64 = 20;

#[derive(Deserialize)]
pub(super) struct Asked {
    url: String,
    maxwidth: Option<u32>,
    maxheight: Option<u32>,
    format: Option<String>,
}

/// What a page that links here may show of a link (<https://oembed.com>, version 1.0).
#[derive(Serialize, ToSchema)]
pub(super) struct Oembed {
    version: &'static str,
    /// `rich`, or `link` where no site may show the link in a frame.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The collection's name.
    title: String,
    /// Name of the member who made the link.
    author_name: String,
    /// The installation's name.
    provider_name: String,
    provider_url: String,
    #[serde(flatten)]
    frame: Option<OembedFrame>,
    #[serde(flatten)]
    thumbnail: Option<OembedThumbnail>,
}

#[derive(Serialize, ToSchema)]
struct OembedFrame {
    html: String,
    /// CSS pixels.
    width: u32,
    height: u32,
}

#[derive(Serialize, ToSchema)]
struct OembedThumbnail {
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
}

/// What a page may show of an address of a link. Of a link that is not open to everybody it is 404, whatever the reason.
#[utoipa::path(get, path = "", tag = "recipients", operation_id = "get_oembed",
    params(("url" = String, Query, description = "The link's address."), ("maxwidth" = Option<u32>, Query), ("maxheight" = Option<u32>, Query),
        ("format" = Option<String>, Query, description = "`json`, which is the only one.")),
    responses(
        (status = 200, body = Oembed),
        (status = 404, description = "No link, or none that is open to everybody.", body = vitrine_shared::Problem, content_type = "application/problem+json"),
        (status = 501, description = "Another format.", body = vitrine_shared::Problem, content_type = "application/problem+json")
    )
)]
#[route("", method = "GET", method = "HEAD")]
pub(super) async fn get_oembed(
    app: web::Data<App>,
    request: HttpRequest,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, actix_web::Error> {
    let described = describe(&app, &request, &asked).await.map_err(|refusal| refusal.into_error(&request))?;
    // Read by scripts of any site: it says what the page itself says to anybody.
    Ok(HttpResponse::Ok().insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")).json(described))
}

async fn describe(app: &App, request: &HttpRequest, asked: &Asked) -> Result<Oembed, Refusal> {
    if asked.format.as_deref().is_some_and(|format| format != "json") {
        return Err(Failure::new(ProblemCode::FormatNotOffered).into());
    }
    let name = name_of(&app.public_url, &asked.url).ok_or(Refusal::NotFound)?;
    let link = OpenLink::anybodys(app, request, name).await?;
    let part = shown(app.database.read(), link.collection(), link.pictures(), Which::After(None, ASSETS)).await?;
    let cover = part.iter().find_map(|shown| picture(&link, shown));
    let title = link.row().collection_name.clone();
    let is_framed = link.row().embed_sites() != EmbedSites::NONE;
    Ok(Oembed {
        version: "1.0",
        kind: if is_framed { "rich" } else { "link" },
        author_name: link.row().maker_name.clone(),
        provider_name: app.instance.name(),
        provider_url: app.public_url.clone(),
        frame: is_framed.then(|| frame(app, &link, &title, asked)),
        thumbnail: cover.and_then(|cover| thumbnail(app, &cover, asked)),
        title,
    })
}

fn frame(app: &App, link: &OpenLink, title: &str, asked: &Asked) -> OembedFrame {
    let width = EmbedSize::WIDTH.min(asked.maxwidth.unwrap_or(u32::MAX));
    let height = EmbedSize::HEIGHT.min(asked.maxheight.unwrap_or(u32::MAX));
    let page = format!("{}{}", app.public_url, link.address().link());
    let code = EmbedCode { page: &page, title, size: EmbedSize::Fixed { width, height } };
    OembedFrame { html: code.html(), width, height }
}

/// The largest that is asked for.
fn thumbnail(app: &App, cover: &Picture, asked: &Asked) -> Option<OembedThumbnail> {
    let fits = |(width, height): (u32, u32)| {
        width <= asked.maxwidth.unwrap_or(u32::MAX) && height <= asked.maxheight.unwrap_or(u32::MAX)
    };
    let (source, width, height) = cover
        .sources
        .iter()
        .map(|source| (source, source.width, cover.height_of(source)))
        .rfind(|&(_, width, height)| fits((width, height)))?;
    let thumbnail_url = format!("{}{}", app.public_url, source.url);
    Some(OembedThumbnail { thumbnail_url, thumbnail_width: width, thumbnail_height: height })
}

/// The token or slug in an address of ours.
fn name_of<'a>(public_url: &str, url: &'a str) -> Option<&'a str> {
    let path = url.trim().strip_prefix(public_url)?.strip_prefix("/s/")?;
    path.split(['/', '?', '#']).next().filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_addresses_of_ours_name_a_link() {
        let name = |url| super::name_of("https://share.example.com", url);
        for url in ["https://share.example.com/s/token", "https://share.example.com/s/token/assets/x?lang=ru#a"] {
            assert_eq!(name(url), Some("token"), "{url}");
        }
        for url in [
            "",
            "https://share.example.com",
            "https://share.example.com/s/",
            "https://share.example.com.evil.example/s/token",
            "https://evil.example/s/token",
            "/s/token",
        ] {
            assert_eq!(name(url), None, "{url}");
        }
    }
}
