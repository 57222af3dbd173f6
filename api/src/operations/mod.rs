//! Health, for whoever runs the service.

use actix_web::{HttpResponse, get, web};
use sea_orm::ConnectionTrait;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{app::App, http::Failure};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get_health).service(get_readiness);
}

/// The process lives.
#[utoipa::path(tag = "operations", operation_id = "get_health", responses((status = 200, description = "The process lives.")))]
#[get("/healthz")]
async fn get_health() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain").body("ok\n")
}

/// Database and storage answer.
#[utoipa::path(tag = "operations", operation_id = "get_readiness", responses(
    (status = 200, description = "Database and storage answer."),
    (status = 500, description = "One of them does not; the log says which.")
))]
#[get("/readyz")]
async fn get_readiness(app: web::Data<App>) -> Result<HttpResponse, Failure> {
    app.database.read().execute_unprepared("SELECT 1").await?;
    app.storage.check().await?;
    Ok(HttpResponse::Ok().content_type("text/plain").body("ready\n"))
}
