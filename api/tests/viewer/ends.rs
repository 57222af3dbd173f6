//! What ends a link, and downloads that run.

use serde_json::json;
use vitrine_shared::ProblemCode;

use super::world::{LOCK, World, grant, public};
use crate::harness::{TestApp, pictures};

on_both! {
    async fn an_expired_link_says_so_without_naming_anything(app) {
        let request = json!({ "expires_on": "2026-12-24", "time_zone": "Europe/Berlin", "password": LOCK });
        let world = World::with(&app, &request).await;
        let recipient = app.stranger();
        assert_eq!(recipient.get(&world.base).await.status, 401);
        app.clock.advance(jiff::SignedDuration::from_hours(24 * 365));
        let page = recipient.get(&world.base).await;
        assert_eq!(page.status, 410, "a locked link that has expired says that and asks for nothing");
        assert!(page.text().contains("It opened until the end of 24 December 2026, CET (UTC+1)"), "{}", page.text());
        assert!(!page.text().contains("Autumn") && !page.text().contains("<form"));
        recipient.get(&format!("{}/collection.json", world.base)).await.problem(ProblemCode::LinkExpired);
        let unlock = recipient.form(&format!("{}/unlock", world.base), &format!("password={LOCK}")).await;
        assert_eq!((unlock.status, unlock.header("set-cookie")), (410, ""));
        let russian = recipient.with("accept-language", "ru").get(&world.base).await.text();
        assert!(russian.contains("24 декабря 2026"), "{russian}");
    }

    async fn a_grant_lives_two_days_and_never_longer_than_its_link(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let grant = world.grant(&recipient).await;
        app.clock.advance(jiff::SignedDuration::from_hours(47));
        assert_eq!(recipient.get(&grant).await.status, 200);
        app.clock.advance(jiff::SignedDuration::from_hours(2));
        assert_eq!(recipient.get(&grant).await.status, 410);
        assert_eq!(recipient.get(&world.base).await.status, 200);
    }

    async fn a_paused_link_comes_back_as_it_was(app) {
        let mut world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        world.edit(json!({ "state": "paused" })).await;
        for operation in ["get_link_page", "get_link_preview", "download_link_original", "get_grant", "create_grant"] {
            assert_eq!(doors.ask(&recipient, operation).await.status, 403, "{operation}");
        }
        world.edit(json!({ "state": "active" })).await;
        for operation in ["get_link_page", "get_link_preview", "download_link_original", "get_grant"] {
            assert_eq!(doors.ask(&recipient, operation).await.status, 200, "{operation}");
        }
    }

    async fn deleting_the_collection_ends_its_links_for_ever(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        let path = format!("/api/v1/collections/{}", world.collection.id);
        assert_eq!(world.maker.delete(&path).await.status, 204);
        for operation in ["get_link_page", "get_link_preview", "download_link_original", "get_grant"] {
            assert_eq!(doors.ask(&recipient, operation).await.status, 404, "{operation}");
        }
        assert_eq!(world.maker.post(&format!("{path}/restoration"), &json!({})).await.status, 200);
        assert_eq!(recipient.get(&world.base).await.status, 404);
    }

    async fn a_running_download_is_cut_short_when_its_link_ends(app) {
        let mut world = World::shared(&app, None).await;
        // More than what the sockets between us hold.
        let large = vec![7_u8; 48_000_000];
        world.maker.upload_to("film.bin", &large, Some(world.collection.id)).await;
        let recipient = app.stranger();
        let id = public(&recipient, &world.base, "film.bin").await;
        let all = grant(&recipient, &world.base, json!({ "all": true, "files": { "originals": true } })).await;
        for (path, change) in [
            (format!("{}/assets/{id}/original", world.base), json!({ "allow": { "originals": false } })),
            (all, json!({ "state": "paused" })),
        ] {
            world.edit(json!({ "allow": { "originals": true, "proxies": ["preview"] } })).await;
            let mut running = begin(&app, &path).await;
            let length: usize = running.headers()["content-length"].to_str().expect("ASCII").parse().expect("well-formed");
            let mut received = running.chunk().await.expect("a first part").expect("a first part").len();
            world.edit(change).await;
            let error = loop {
                match running.chunk().await {
                    Ok(Some(part)) => received += part.len(),
                    Ok(None) => break None,
                    Err(error) => break Some(error),
                }
            };
            assert!(error.is_some(), "a shorter file must not look whole");
            assert!(received < length, "{received} of {length}");
        }
    }
}

async fn begin(app: &TestApp, path: &str) -> reqwest::Response {
    reqwest::get(format!("{}{path}", app.url)).await.expect("an answer")
}

#[actix_web::test]
async fn a_file_that_is_short_on_the_disk_never_looks_whole() {
    let app = TestApp::start(crate::harness::Backend::Sqlite).await;
    let world = World::shared(&app, None).await;
    let id = world.public(&app.stranger(), "harbour at dusk.jpg").await;
    let asset = world.assets.iter().find(|asset| asset.name == "harbour at dusk.jpg").expect("an asset");
    let file = app.app.config.storage.join("originals").join(&asset.sha256[..2]).join(&asset.sha256);
    assert_eq!(std::fs::read(&file).expect("the original"), pictures::jpeg(900, 600));
    std::fs::write(&file, b"cut").expect("written");
    // The connection may break before its first bytes are out: then there is no answer at all.
    if let Ok(answer) = reqwest::get(format!("{}{}/assets/{id}/original", app.url, world.base)).await {
        assert_eq!(answer.status(), 200);
        assert!(answer.bytes().await.is_err());
    }
}
