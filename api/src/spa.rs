//! The members' app: files of `web/dist`, embedded in the binary (read from the disk by everyday builds).

use actix_web::{
    HttpRequest, HttpResponse,
    http::{Method, header},
    web,
};
use rust_embed::RustEmbed;
use vitrine_shared::ProblemCode;

use crate::http::{Failure, unknown_route};

/// What `cargo xtask build` made of `web/app` and `web/viewer`.
#[derive(RustEmbed)]
#[folder = "../web/dist"]
#[allow_missing = true]
pub struct Dist;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

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

fn takes_brotli(request: &HttpRequest) -> bool {
    let accepted =
        request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|coding| coding.trim() == "br" || coding.trim().starts_with("br;"))
}

/// The app's page, for every address that no other route knows; the app itself says 404 where it has none.
async fn page(request: HttpRequest) -> HttpResponse {
    let path = request.path();
    let is_other = ["/api/", "/s/", "/d/", "/-/"].iter().any(|prefix| path.starts_with(prefix));
    if is_other || !matches!(*request.method(), Method::GET | Method::HEAD) {
        return unknown_route(request).await;
    }
    let Some(file) = Dist::get("app/index.html") else {
        let missing = "The app is not built. Run: cargo xtask build\n";
        return HttpResponse::ServiceUnavailable().content_type("text/html; charset=utf-8").body(missing);
    };
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .body(file.data.into_owned())
}
