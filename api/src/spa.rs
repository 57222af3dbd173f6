//! The members' app: files of `web/dist`, embedded in the binary (read from the disk by everyday builds).

use actix_web::{
    HttpRequest, HttpResponse,
    http::{Method, header},
    web,
};
use rust_embed::RustEmbed;
use vitrine_shared::{AssetId, CollectionId, LinkId, ProblemCode};

use crate::http::{Failure, takes_brotli, unknown_route};

/// What `cargo xtask build` made of `web/app` and `web/viewer`.
#[derive(RustEmbed)]
#[folder = "../web/dist"]
#[allow_missing = true]
pub struct Dist;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// What an address begins with that is no page of the app, whatever comes of it.
const RESERVED: [&str; 6] = ["-", "api", "d", "metrics", "oembed", "s"];

/// Hashed files under `/-/`, and the page for every address that is the app's own.
pub fn routes(config: &mut web::ServiceConfig) {
    config.route("/-/{file}", web::get().to(get_file)).default_service(web::route().to(page));
}

async fn get_file(request: HttpRequest, file: web::Path<String>) -> Result<HttpResponse, Failure> {
    serve_hashed(&request, &format!("app/{file}"))
}

/// A file whose name changes with its content: kept by browsers and caches for a year.
pub fn serve_hashed(request: &HttpRequest, path: &str) -> Result<HttpResponse, Failure> {
    let kind = match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        // Parts of the program: xtask/src/web/bundle.rs.
        Some("bundle") => "application/octet-stream",
        _ => return Err(ProblemCode::NotFound.into()),
    };
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CONTENT_TYPE, kind));
    response.insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"));
    response.insert_header((header::VARY, "Accept-Encoding"));
    if takes_brotli(request)
        && let Some(file) = Dist::get(&format!("{path}.br"))
    {
        response.insert_header((header::CONTENT_ENCODING, "br"));
        return Ok(response.body(file.data.into_owned()));
    }
    let file = Dist::get(path).ok_or(ProblemCode::NotFound)?;
    Ok(response.body(file.data.into_owned()))
}

/// The app's page: at its own addresses, and with 404 at those that nobody knows, where the app says so itself.
async fn page(request: HttpRequest) -> HttpResponse {
    let first = request.path().split('/').nth(1).unwrap_or_default();
    if RESERVED.contains(&first) || *request.method() != Method::GET {
        return unknown_route(request).await;
    }
    let Some(file) = Dist::get("app/index.html") else {
        let missing = "The app is not built. Run: cargo xtask build\n";
        return HttpResponse::ServiceUnavailable().content_type("text/html; charset=utf-8").body(missing);
    };
    let mut response = if is_page(request.path()) { HttpResponse::Ok() } else { HttpResponse::NotFound() };
    response
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .body(file.data.into_owned())
}

/// Whether the app has a page at this address: as `web/app/src/address.rs` reads it.
fn is_page(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match parts[..] {
        []
        | ["login" | "setup" | "assets" | "collections" | "links" | "bin" | "invitation" | "profile"]
        | ["administration", "members" | "watermark"] => true,
        ["assets", id] => id.parse::<AssetId>().is_ok(),
        ["collections", id] => id.parse::<CollectionId>().is_ok(),
        ["links", id] => id.parse::<LinkId>().is_ok(),
        _ => false,
    }
}
