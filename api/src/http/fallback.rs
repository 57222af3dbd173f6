use actix_web::{HttpRequest, HttpResponse, dev::ResourceDef, http::header, web};
use utoipa::openapi::{OpenApi, path::PathItem};
use vitrine_shared::ProblemCode;

use crate::http::Failure;

/// Every path of the OpenAPI document and the methods it knows, so that a wrong method is told from a wrong address.
pub struct Known(Vec<(ResourceDef, String)>);

impl Known {
    pub fn new(document: &OpenApi) -> Self {
        Self(document.paths.paths.iter().map(|(path, item)| (ResourceDef::new(path.as_str()), methods(item))).collect())
    }

    /// Whether the address knows HEAD and no GET.
    pub fn has_own_head(&self, path: &str) -> bool {
        self.allow(path).is_some_and(|allow| allow.starts_with("HEAD"))
    }

    fn allow(&self, path: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known.is_match(path)).map(|(_, methods)| methods.as_str())
    }
}

fn methods(item: &PathItem) -> String {
    let methods = [
        ("GET, HEAD", item.get.is_some()),
        ("HEAD", item.head.is_some() && item.get.is_none()),
        ("POST", item.post.is_some()),
        ("PUT", item.put.is_some()),
        ("PATCH", item.patch.is_some()),
        ("DELETE", item.delete.is_some()),
        ("OPTIONS", item.options.is_some()),
    ];
    methods.iter().filter(|(_, known)| *known).map(|(method, _)| *method).collect::<Vec<_>>().join(", ")
}

/// The answer where no route matched: 405 with `Allow` where the address exists, else 404.
pub async fn unknown_route(request: HttpRequest) -> HttpResponse {
    let known = request.app_data::<web::Data<Known>>();
    match known.and_then(|known| known.allow(request.path())) {
        Some(allow) => {
            let mut response = HttpResponse::from_error(Failure::new(ProblemCode::MethodNotAllowed));
            if let Ok(allow) = header::HeaderValue::from_str(allow) {
                response.headers_mut().insert(header::ALLOW, allow);
            }
            response
        }
        None => HttpResponse::from_error(Failure::new(ProblemCode::NotFound)),
    }
}
