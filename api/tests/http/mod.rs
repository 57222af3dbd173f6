//! Edges that every route shares.

mod coding;
mod edges;

use vitrine_shared::{FieldCode, ProblemCode};

on_both! {
    async fn strangers_get_401_before_anything_else_is_looked_at(app) {
        let stranger = app.stranger();
        for (method, path) in [("GET", "/api/v1/assets/not-an-id"), ("PUT", "/api/v1/collections"), ("GET", "/api/v1/nothing"), ("POST", "/api/v1/collections")] {
            stranger.send(method, path, Some(b"{".to_vec())).await.problem(ProblemCode::NotSignedIn);
        }
    }

    async fn wrong_methods_ids_and_bodies_are_told_apart(app) {
        let member = app.administrator().await;
        let wrong_method = member.send("PUT", "/api/v1/collections", None).await;
        wrong_method.problem(ProblemCode::MethodNotAllowed);
        assert_eq!(wrong_method.header("allow"), "GET, HEAD, POST");
        member.get("/api/v1/collections/not-an-id").await.problem(ProblemCode::NotFound);
        member.get("/api/v1/nothing").await.problem(ProblemCode::NotFound);
        member.get("/api/v1/collections?limit=many").await.problem(ProblemCode::BadRequest);
        member.get("/api/v1/collections?cursor=bm9uZQ").await.problem(ProblemCode::BadCursor);
        let text = member.with("content-type", "text/plain").send("POST", "/api/v1/collections", Some(b"{}".to_vec())).await;
        text.problem(ProblemCode::UnsupportedMediaType);
        let json = member.with("content-type", "application/json");
        json.send("POST", "/api/v1/collections", Some(b"{".to_vec())).await.problem(ProblemCode::BadRequest);
        let huge = json.send("POST", "/api/v1/collections", Some(vec![b' '; 1 << 20])).await;
        huge.problem(ProblemCode::TooLarge);
        let missing = json.send("POST", "/api/v1/collections", Some(b"{}".to_vec())).await.problem(ProblemCode::Invalid);
        assert_eq!((missing.errors[0].pointer.as_str(), missing.errors[0].code), ("/name", FieldCode::Required));
    }

    async fn problems_speak_the_callers_language(app) {
        let russian = app.stranger().with("accept-language", "ru-RU,ru;q=0.9,en;q=0.8");
        let detail = russian.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn).detail;
        assert!(detail.starts_with("Вход не выполнен"), "{detail}");
        let asked = russian.get("/api/v1/session?lang=en").await.problem(ProblemCode::NotSignedIn).detail;
        assert!(asked.starts_with("Nobody is signed in"), "{asked}");
    }

    async fn every_answer_carries_the_headers_that_protect(app) {
        for path in ["/healthz", "/readyz", "/api/v1/instance", "/api/v1/session", "/nowhere", "/api/openapi.json"] {
            let answer = app.stranger().get(path).await;
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
            assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
            assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
        }
    }
}
