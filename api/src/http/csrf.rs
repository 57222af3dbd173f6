use actix_web::{dev::ServiceRequest, http::header};

use crate::app::App;

/// Whether an unsafe request may have been meant by the person whose cookie it carries: `Sec-Fetch-Site` decides where
/// it is sent, else `Origin`; with neither, only a request without a cookie passes (a program with a token).
pub fn same_origin(request: &ServiceRequest, app: &App) -> bool {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    match text(header::ORIGIN.as_str()) {
        Some(origin) => is_own(request, app, origin),
        None => !request.headers().contains_key(header::COOKIE),
    }
}

/// Whether the origin is one of our addresses. Where none is configured, it is whatever host was asked: an instance that
/// somebody just tries is reached under names that it cannot know.
fn is_own(request: &ServiceRequest, app: &App, origin: &str) -> bool {
    let is_configured = app.config.public_url.is_some() || app.config.app_url.is_some();
    let host = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
    let is_host = host.is_some() && host == origin.split_once("://").map(|(_, host)| host);
    [&app.public_url, &app.app_url].iter().any(|own| own.eq_ignore_ascii_case(origin)) || !is_configured && is_host
}
