use actix_web::{HttpRequest, get, web};
use vitrine_shared::Instance;

use crate::{
    app::App,
    http::{Failure, locale, wire_language},
};

/// The installation as everybody may know it: what the pages for signing in and setting up need.
#[utoipa::path(tag = "accounts", operation_id = "get_instance", responses((status = 200, body = Instance)))]
#[get("/instance")]
pub(super) async fn get_instance(app: web::Data<App>, request: HttpRequest) -> Result<web::Json<Instance>, Failure> {
    app.instance.refresh(&app.database).await?;
    Ok(web::Json(describe(&app, &request)))
}

pub(super) fn describe(app: &App, request: &HttpRequest) -> Instance {
    Instance {
        name: app.instance.name(),
        language: wire_language(locale(request)),
        time_zone: app.instance.time_zone(),
        needs_setup: !app.instance.is_set_up(),
    }
}
