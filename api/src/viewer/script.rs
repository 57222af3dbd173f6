use std::sync::LazyLock;

use actix_web::{HttpRequest, HttpResponse, route, web};

use crate::{
    http::Failure,
    spa::{Dist, serve_hashed},
};

/// The viewer's script, as it was built; pages are whole without it.
static SCRIPT: LazyLock<Option<String>> = LazyLock::new(|| {
    let file = Dist::iter().find(|path| path.starts_with("viewer/") && path.ends_with(".js"))?;
    Some(format!("/s/-/{}", file.trim_start_matches("viewer/")))
});

/// Its path.
pub(super) fn script() -> Option<String> {
    SCRIPT.clone()
}

/// A file of the viewer, whose name changes with its content. No token is `-`.
#[utoipa::path(get, path = "/-/{file}", tag = "recipients", operation_id = "get_viewer_file", params(("file" = String, Path)), responses(
    (status = 200, description = "The file, to be kept for a year.", content_type = "text/javascript"),
    (status = 404, description = "No such file.")
))]
#[route("/-/{file}", method = "GET", method = "HEAD")]
pub(super) async fn get_viewer_file(request: HttpRequest, file: web::Path<String>) -> Result<HttpResponse, Failure> {
    serve_hashed(&request, &format!("viewer/{file}"))
}
