//! Requirements on what stands around the answers.

use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

use serde_json::{Value, json};
use vitrine_shared::ProblemCode;

use super::{
    table::routes,
    world::{self, Doors, LOCK, World},
};
use crate::harness::{Answer, Backend, TestApp};

/// An answer's status, headers and body, without the time and what becomes of the connection.
fn whole(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let text = |value: &reqwest::header::HeaderValue| value.to_str().unwrap_or_default().to_owned();
    let headers = answer.headers.iter().filter(|(name, _)| *name != "date" && *name != "connection");
    let mut headers: Vec<_> = headers.map(|(name, value)| (name.to_string(), text(value))).collect();
    headers.sort();
    (answer.status, headers, answer.text())
}

fn nowhere(doors: &Doors, token: &str) -> Doors {
    Doors { base: format!("/s/{token}"), grant: format!("/d/{token}"), ..doors.clone() }
}

on_both! {
    async fn r33_nothing_of_the_inside_is_told(app) {
        let world = World::with(&app, &json!({ "name": "For the press", "allow": { "proxies": ["preview"] } })).await;
        let recipient = app.stranger();
        let asset = world.public(&recipient, "harbour at dusk.jpg").await;
        let doors = Doors { base: world.base.clone(), attachment: asset.clone(), asset, grant: String::new(), origin: app.url.clone(), password: String::new() };
        for operation in routes(33) {
            let answer = doors.ask(&recipient, operation).await;
            let said = format!("{} {:?}", answer.text(), answer.headers);
            let mut secrets = vec![world.collection.id.to_string(), world.link.id.to_string(), "For the press".into(), world.maker_email.clone()];
            for asset in &world.assets {
                secrets.extend([asset.id.to_string(), asset.sha256.clone(), asset.id.0.simple().to_string()]);
            }
            for secret in secrets.iter().map(String::as_str).chain(["owner", "/files/", "originals/", "time_zone"]) {
                assert!(!said.contains(secret), "{operation} tells {secret}");
            }
        }
        let list: Value = recipient.get(&format!("{}/collection.json", world.base)).await.read();
        let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&list), ["assets", "expires_at", "instance", "message", "next", "shared_by", "title"]);
        let first = &list["assets"][0];
        assert_eq!(keys(first), ["attachments", "downloads", "height", "id", "media_type", "name", "preparing", "previews", "properties", "size", "width"]);
        assert_eq!(keys(&first["properties"]), ["author", "copyright", "description", "keywords", "taken_at", "title"]);
        assert_eq!(first["downloads"].as_array().expect("downloads").len(), 1);
        assert_eq!(first["attachments"], json!([]), "not given, not told");
    }

    async fn r38_after_the_end_nothing_is_not_modified(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        let mut tags = Vec::new();
        for operation in routes(38) {
            let answer = doors.ask(&recipient, operation).await;
            assert_eq!(answer.status, 200, "{operation}");
            assert_eq!(answer.header("cache-control"), "private, no-cache", "{operation}");
            let tag = answer.header("etag").to_owned();
            assert!(tag.starts_with('"') && tag.len() > 20, "{operation}: {tag}");
            let again = doors.ask(&recipient.with("if-none-match", &tag), operation).await;
            assert_eq!((again.status, again.body.len()), (304, 0), "{operation}");
            assert_eq!(again.header("cache-control"), "private, no-cache", "{operation}");
            tags.push((operation, tag));
        }
        let current = format!("{}?v=1-1", doors.place("get_link_preview").1);
        assert_eq!(recipient.get(&current).await.header("cache-control"), "private, max-age=300");
        let (_, expiring) = world.another(&json!({ "allow": { "originals": true, "proxies": ["preview"], "attachments": true }, "expires_at": "2027-01-01T00:00:00Z" })).await;
        let id = world::public(&recipient, &expiring, "harbour at dusk.jpg").await;
        let grant = world::grant(&recipient, &expiring, json!({ "all": true, "files": { "originals": true } })).await;
        world.delete_link().await;
        for (operation, tag) in &tags {
            let answer = doors.ask(&recipient.with("if-none-match", tag), operation).await;
            assert_eq!(answer.status, 404, "{operation}");
            assert_eq!(doors.ask(&recipient.with("if-none-match", "*"), operation).await.status, 404, "{operation}");
        }
        let doors = Doors { base: expiring, attachment: id.clone(), asset: id, grant, origin: app.url.clone(), password: String::new() };
        app.clock.advance(jiff::SignedDuration::from_hours(24 * 900));
        for operation in routes(38) {
            assert_eq!(doors.ask(&recipient.with("if-none-match", "*"), operation).await.status, 410, "{operation}");
        }
    }

    async fn r48_nobody_else_learns_an_address(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let inside = app.stranger();
        world.unlock(&inside).await;
        let doors = world.doors(&inside).await;
        for operation in routes(48) {
            for recipient in [&inside, &app.stranger()] {
                let answer = doors.ask(recipient, operation).await;
                // `no-referrer` would make browsers send `Origin: null` from our own forms.
                assert_eq!(answer.header("referrer-policy"), "same-origin", "{operation}");
                let policy = answer.header("content-security-policy").replace("frame-ancestors *", "");
                assert!(policy.contains("default-src 'none'") && !policy.contains("http") && !policy.contains('*'), "{operation}: {policy}");
                let text = answer.text();
                assert!(answer.header("content-type") != "text/html; charset=utf-8" || !text.contains("src=\"http"), "{operation}");
            }
        }
    }

    async fn r49_no_search_engine_lists_a_link(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let inside = app.stranger();
        world.unlock(&inside).await;
        let doors = world.doors(&inside).await;
        for operation in routes(49) {
            let elsewhere = nowhere(&doors, "0000000000000000000000");
            for (doors, recipient) in [(&doors, &inside), (&doors, &app.stranger()), (&elsewhere, &inside)] {
                let answer = doors.ask(recipient, operation).await;
                assert_eq!(answer.header("x-robots-tag"), "noindex, nofollow", "{operation}: {}", answer.status);
            }
        }
        for path in ["/s/x/no/such/place", "/d/x/y"] {
            let answer = inside.get(path).await;
            assert_eq!((answer.status, answer.header("x-robots-tag")), (404, "noindex, nofollow"), "{path}");
        }
    }

    async fn r51_no_other_site_posts_in_somebodys_name(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let inside = app.stranger();
        world.unlock(&inside).await;
        let doors = world.doors(&inside).await;
        for operation in routes(51) {
            for site in ["cross-site", "same-site", "none"] {
                assert_eq!(doors.ask(&inside.with("sec-fetch-site", site), operation).await.status, 403, "{operation} from {site}");
            }
            let old = inside.with("sec-fetch-site", "");
            assert_eq!(doors.ask(&old.with("origin", "https://evil.example"), operation).await.status, 403, "{operation}");
            assert_eq!(doors.ask(&old.with("origin", "null"), operation).await.status, 403, "{operation}");
            assert_eq!(doors.ask(&old, operation).await.status, 403, "{operation} with a cookie and no origin");
            assert_eq!(doors.ask(&old.with("origin", &app.url), operation).await.status, 303, "{operation}");
        }
        assert_eq!(inside.with("sec-fetch-site", "cross-site").get(&world.base).await.status, 200, "links are clicked on in mail");
    }

    async fn r52_unknown_deleted_and_malformed_are_one(app) {
        let world = World::shared(&app, None).await;
        let locked = World::shared(&app, Some(LOCK)).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        let (_, deleted) = locked.another(&json!({})).await;
        locked.delete_link().await;
        world.delete_link().await;
        let unknown = nowhere(&doors, "0123456789ABCDEFGHIJKL");
        let others = [
            doors.clone(),
            Doors { base: locked.base.clone(), ..unknown.clone() },
            nowhere(&doors, "zzzzzzzzzzzzzzzzzzzzzz"),
            nowhere(&doors, "short"),
            nowhere(&doors, "no-such-slug"),
            nowhere(&doors, "%F0%9F%98%80"),
            nowhere(&doors, &"9".repeat(200)),
        ];
        for operation in routes(52) {
            let expected = whole(&unknown.ask(&recipient, operation).await);
            assert_eq!(expected.0, 404, "{operation}");
            for doors in &others {
                assert_eq!(whole(&doors.ask(&recipient, operation).await), expected, "{operation} at {}", doors.base);
            }
        }
        assert_eq!(recipient.get(&deleted).await.status, 200, "the other link of that collection");
        let nothing = recipient.get("/s/0123456789ABCDEFGHIJKL/no/such/place").await;
        assert_eq!((nothing.status, nothing.body), (404, recipient.get(&unknown.base).await.body));
    }

    async fn paused_and_suspended_are_one(app) {
        let mut paused = World::shared(&app, Some(LOCK)).await;
        let hidden = World::shared(&app, None).await;
        paused.edit(json!({ "state": "paused" })).await;
        let owner = hidden.maker.clone();
        let stranger = app.member(vitrine_shared::Role::Editor).await;
        let made = world::link(&stranger, &hidden.collection, &json!({})).await;
        let suspended = world::path_of(&made);
        let path = format!("/api/v1/collections/{}", hidden.collection.id);
        owner.patch(&path, 1, &json!({ "visibility": "hidden" })).await.read::<Value>();
        let recipient = app.stranger();
        let (closed, also) = (recipient.get(&paused.base).await, recipient.get(&suspended).await);
        assert_eq!(closed.status, 403);
        assert_eq!(whole(&closed), whole(&also));
        assert!(closed.text().contains("This link is closed for now"));
        recipient.get(&format!("{suspended}/collection.json")).await.problem(ProblemCode::LinkClosed);
        assert_eq!(recipient.get(&hidden.base).await.status, 200, "a link opens a hidden collection as any other");
    }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("the log").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[actix_web::test]
async fn r54_no_log_holds_a_token() {
    let log = Log::default();
    let writer = log.clone();
    let lines = tracing_subscriber::fmt().with_max_level(tracing::Level::INFO).with_writer(move || writer.clone());
    lines.try_init().expect("the only one");
    let app = TestApp::start(Backend::Sqlite).await;
    let world = World::shared(&app, Some(LOCK)).await;
    let inside = app.stranger();
    world.unlock(&inside).await;
    let doors = world.doors(&inside).await;
    for operation in routes(54) {
        for recipient in [&inside, &app.stranger()] {
            doors.ask(recipient, operation).await;
            doors.with_password("an earlier one").ask(recipient, operation).await;
        }
    }
    let said = String::from_utf8(log.0.lock().expect("the log").clone()).expect("UTF-8");
    assert!(said.contains("/s/…/assets/") && said.contains("/d/…"), "{said}");
    let token = world.base.trim_start_matches("/s/");
    for secret in [token, doors.grant.trim_start_matches("/d/"), LOCK, "earlier"] {
        assert!(!said.contains(secret), "the log holds {secret}");
    }
}
