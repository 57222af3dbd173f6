use actix_web::{dev::ServiceRequest, http::header};

/// Whether an unsafe request may have been meant by the person whose cookie it carries: `Sec-Fetch-Site` decides where
/// it is sent, else `Origin`; with neither, only a request without a cookie passes (a program with a token).
pub fn same_origin(request: &ServiceRequest, own_origins: &[&str]) -> bool {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    match text(header::ORIGIN.as_str()) {
        Some(origin) => own_origins.contains(&origin) || own_host(request, origin),
        None => !request.headers().contains_key(header::COOKIE),
    }
}

/// Whether the origin is the host that was asked, for an instance that is reached under more than its public address.
fn own_host(request: &ServiceRequest, origin: &str) -> bool {
    let host = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
    let origin_host = origin.split_once("://").map(|(_, host)| host);
    host.is_some() && host == origin_host
}
