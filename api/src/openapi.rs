//! The description of the API, worked out from the handlers, and the page that shows it.

use actix_web::{
    body::MessageBody,
    dev::ServiceRequest,
    dev::ServiceResponse,
    http::header,
    middleware::{Next, from_fn},
    web,
};
use utoipa::{
    Modify, OpenApi,
    openapi::{
        self,
        security::{ApiKey, ApiKeyValue, Http, HttpAuthScheme, SecurityRequirement, SecurityScheme},
    },
};
use utoipa_swagger_ui::SwaggerUi;

/// What stands above the operations.
#[derive(OpenApi)]
#[openapi(
    info(title = "Vitrine", description = "Teams share collections of photos, films and documents by link. Everything the members' app does goes through this API."),
    modifiers(&Security),
    tags(
        (name = "accounts", description = "The installation, signing in, one-time addresses for setting a password"),
        (name = "profile", description = "Oneself: profile, password, sessions, tokens. For who is signed in, never for a token"),
        (name = "members", description = "The team and its roles"),
        (name = "assets", description = "Things in the library"),
        (name = "attachments", description = "Further files that belong to assets"),
        (name = "uploads", description = "Files on their way in: [tus 1.0](https://tus.io/protocols/resumable-upload)"),
        (name = "collections", description = "Ordered sets of assets"),
        (name = "links", description = "Capabilities made for others"),
        (name = "notices", description = "What happened to the links that one made"),
        (name = "watermark", description = "What previews and image proxies carry, where a link says so"),
        (name = "events", description = "What changed, as it changes"),
        (name = "recipients", description = "What the holder of a link may do"),
        (name = "operations", description = "Health of the service")
    )
)]
pub struct Document;

struct Security;

impl Modify for Security {
    fn modify(&self, document: &mut openapi::OpenApi) {
        let cookie = SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::with_description(
            "vitrine_session",
            "Set by signing in; `__Host-vitrine_session` under HTTPS. Unsafe methods must come from the same origin.",
        )));
        let mut token = Http::new(HttpAuthScheme::Bearer);
        token.bearer_format = Some("vtr_…".to_owned());
        token.description = Some("A personal access token, made in the app. Wins over a cookie beside it.".to_owned());
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("session", cookie);
        components.add_security_scheme("token", SecurityScheme::Http(token));
    }
}

/// Drops what the collecting of routes leaves twice: HEAD has the operation id of its GET. And says of every operation that
/// a session may do, unless it is about oneself, that a token may.
pub fn finish(mut document: openapi::OpenApi) -> openapi::OpenApi {
    for path in document.paths.paths.values_mut() {
        if path.get.is_some() {
            path.head = None;
        }
        let methods = [&mut path.get, &mut path.head, &mut path.post, &mut path.put, &mut path.patch, &mut path.delete];
        for operation in methods.into_iter().filter_map(Option::as_mut) {
            let is_own = operation.tags.iter().flatten().any(|tag| tag == "profile");
            if let Some(security) = operation.security.as_mut().filter(|_| !is_own) {
                security.push(SecurityRequirement::new("token", Vec::<String>::new()));
            }
        }
    }
    document
}

/// `/api/openapi.json` and `/api/docs/`.
pub fn routes(config: &mut web::ServiceConfig) {
    let docs = SwaggerUi::new("/api/docs/{_:.*}").url("/api/openapi.json", crate::app::document());
    config.service(web::redirect("/api/docs", "/api/docs/"));
    config.service(
        web::scope("")
            .guard(actix_web::guard::fn_guard(|guard| {
                let path = guard.head().uri.path();
                path.starts_with("/api/docs/") || path == "/api/openapi.json"
            }))
            .wrap(from_fn(docs_policy))
            .service(docs),
    );
}

/// The page of the API has a policy of its own: its style sheet is partly inline.
async fn docs_policy(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let mut response = next.call(request).await?;
    let policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, header::HeaderValue::from_static(policy));
    Ok(response)
}

/// The document as it is committed.
pub fn text() -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(&crate::app::document())?;
    text.push('\n');
    Ok(text)
}
