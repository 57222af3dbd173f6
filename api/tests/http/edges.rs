//! HEAD, addresses that nobody knows, and whose pages may send what changes something.

use std::collections::BTreeSet;

use serde_json::json;
use vitrine_shared::ProblemCode;

use crate::{
    harness::{Backend, Client, TestApp},
    viewer::world::World,
};

/// Addresses of the app's pages, as its own routes have them.
fn pages_of_the_app() -> BTreeSet<String> {
    let sources = [include_str!("../../../web/app/src/app.rs"), include_str!("../../../web/app/src/shell/mod.rs")];
    let routes = sources.into_iter().flat_map(|source| source.split("path!(\"").skip(1));
    let paths = routes.filter_map(|rest| Some(rest.split_once('"')?.0));
    paths.map(|path| path.replace(":id", "01940000-0000-7000-8000-000000000000")).collect()
}

on_both! {
    async fn head_is_get_without_a_body(app) {
        let world = World::with(&app, &json!({})).await;
        let asset = world.assets[0].id;
        let member = &world.maker;
        for path in [
            "/", "/healthz", "/readyz", "/api/openapi.json", "/api/v1/instance", "/api/v1/session", "/api/v1/assets", "/api/v1/collections",
            "/api/v1/nothing", &format!("/api/v1/assets/{asset}"), &format!("/api/v1/assets/{asset}/original"),
            &format!("/api/v1/assets/{asset}/renditions/preview"), &format!("/api/v1/collections/{}", world.collection.id),
            &format!("/api/v1/collections/{}/links", world.collection.id), &format!("/api/v1/links/{}", world.link.id),
        ] {
            let (get, head) = (member.get(path).await, member.send("HEAD", path, None).await);
            let whole = |name: &str| get.header(name).to_owned();
            assert_eq!((head.status, head.body.len()), (get.status, 0), "{path}");
            for name in ["content-type", "content-length", "etag", "cache-control"] {
                assert_eq!(head.header(name), whole(name), "{name} of {path}");
            }
        }
        // It has no end, and its HEAD does.
        let events = member.send("HEAD", "/api/v1/events", None).await;
        assert_eq!((events.status, events.header("content-type")), (200, "text/event-stream"));
        assert_eq!(app.stranger().send("HEAD", "/api/v1/assets", None).await.status, 401);
        let upload = member.send("HEAD", "/api/v1/uploads", None).await;
        assert_eq!((upload.status, upload.header("allow")), (412, ""), "uploads speak tus");
    }

    async fn what_nobody_knows_is_not_found(app) {
        let stranger = app.stranger();
        for path in ["/api", "/api/", "/api/v2/assets", "/metrics", "/-/", "/-/x", "/-/x.js"] {
            stranger.get(path).await.problem(ProblemCode::NotFound);
        }
        for path in ["/s", "/s/", "/s?x", "/d", "/d/"] {
            let answer = stranger.get(path).await;
            assert_eq!((answer.status, answer.header("x-robots-tag")), (404, "noindex, nofollow"), "{path}");
            assert!(answer.text().contains("There is nothing at this address"), "{path}");
        }
        let app_page = stranger.get("/").await;
        for path in ["/nowhere", "/assets/x", "/assets/1/2", "/collections/not-an-id", "/login/x", "/favicon.ico", "/apix", "/sx"] {
            let answer = stranger.get(path).await;
            assert_eq!((answer.status, answer.header("content-type")), (404, "text/html; charset=utf-8"), "{path}");
            assert_eq!(answer.body, app_page.body, "the app says so itself");
        }
        let pages = pages_of_the_app();
        assert!(pages.len() >= 8 && pages.contains("/collections/01940000-0000-7000-8000-000000000000"), "{pages:?}");
        for path in &pages {
            assert_eq!(stranger.get(path).await.status, 200, "{path}");
        }
        stranger.send("POST", "/collections", None).await.problem(ProblemCode::NotFound);
    }
}

/// What comes of signing in from a page of this origin.
async fn signing_in(url: &str, origin: &str) -> ProblemCode {
    let client = Client::new(url).with("sec-fetch-site", "").with("origin", origin);
    let body = json!({ "email": "nobody@hollund.example", "password": "nothing" });
    let answer = client.post("/api/v1/session", &body).await;
    serde_json::from_slice::<vitrine_shared::Problem>(&answer.body).expect("a problem").code
}

#[actix_web::test]
async fn only_configured_origins_are_ours() {
    let (public, team) = ("http://share.hollund.example", "http://team.hollund.example");
    let configure = |config: &mut vitrine::config::Config| {
        config.public_url = Some(public.to_owned());
        config.app_url = Some(team.to_owned());
    };
    let app = TestApp::start_with(Backend::Sqlite, configure, |_| {}).await.set_up().await;
    for (origin, code) in [
        (public, ProblemCode::WrongCredentials),
        (team, ProblemCode::WrongCredentials),
        ("HTTP://TEAM.hollund.example", ProblemCode::WrongCredentials),
        // As the request's Host has it.
        (&*app.url, ProblemCode::CrossSite),
        ("http://hollund.example", ProblemCode::CrossSite),
        ("http://share.hollund.example.evil.example", ProblemCode::CrossSite),
        ("https://share.hollund.example", ProblemCode::CrossSite),
        ("null", ProblemCode::CrossSite),
    ] {
        assert_eq!(signing_in(&app.url, origin).await, code, "{origin}");
    }
    let recipient = app.stranger().with("sec-fetch-site", "").with("accept", "application/json");
    let unlock = |origin: &str| {
        let recipient = recipient.with("origin", origin);
        async move { recipient.form("/s/0123456789ABCDEFGHIJKL/unlock", "password=x").await.status }
    };
    assert_eq!((unlock(public).await, unlock(team).await, unlock(&app.url).await), (404, 404, 403));
}

#[actix_web::test]
async fn where_no_origin_is_configured_it_is_the_host_that_was_asked() {
    let app = TestApp::start(Backend::Sqlite).await;
    let other = app.url.replace("127.0.0.1", "localhost");
    assert_eq!(signing_in(&app.url, &app.url).await, ProblemCode::WrongCredentials);
    assert_eq!(signing_in(&other, &other).await, ProblemCode::WrongCredentials);
    assert_eq!(signing_in(&other, "http://evil.example").await, ProblemCode::CrossSite);
}
