//! What a recipient sees and does.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::world::{World, link, path_of};
use crate::harness::TestApp;

on_both! {
    async fn the_page_is_whole_without_script(app) {
        let request = json!({ "allow": { "originals": true, "proxies": ["preview"] }, "expires_on": "2027-03-28", "expires_time": "18:00", "time_zone": "Europe/Berlin" });
        let world = World::with(&app, &request).await;
        let page = app.stranger().get(&world.base).await;
        let text = page.text().replace('\u{a0}', " ");
        for part in [
            "<title>Autumn in Bergen · Hollund</title>", "A editor", "28 March 2027 at 18:00, CEST (UTC+2)", "Originals", "Preview 800",
            "3 items", "2 pictures", "value=\"originals\"", "value=\"proxy:preview\"", "name=\"choice\" value=\"all\"", "name=\"robots\"",
        ] {
            assert!(text.contains(part), "the page lacks {part}: {text}");
        }
        assert!(page.header("content-security-policy").contains("style-src 'sha256-"));
        assert_eq!(page.header("vary"), "Accept-Language, Cookie");
        let id = world.public(&app.stranger(), "harbour at dusk.jpg").await;
        let asset = app.stranger().get(&format!("{}/assets/{id}", world.base)).await.text();
        for part in ["1 of 3", "900 × 600", "rel=\"next\"", &format!("{}/assets/{id}/original", world.base), "previews/fullscreen?v=1-1 900w"] {
            assert!(asset.contains(part), "the asset's page lacks {part}: {asset}");
        }
        assert!(!asset.contains("rel=\"prev\""));
    }

    async fn the_language_is_the_recipients(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let page = recipient.with("accept-language", "ru,en;q=0.5").get(&world.base).await;
        assert!(page.text().contains("<html lang=\"ru\">"));
        let english = recipient.with("accept-language", "ru").get(&format!("{}?lang=en", world.base)).await;
        assert!(english.text().contains("<html lang=\"en\">"));
        assert_ne!(page.header("etag"), english.header("etag"));
        let other = recipient.with("accept-language", "en").with("if-none-match", page.header("etag")).get(&world.base).await;
        assert_eq!(other.status, 200, "a page in another language is another page");
    }

    async fn a_kept_page_is_not_modified_until_something_on_it_changes(app) {
        let mut world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let tag = recipient.get(&world.base).await.header("etag").to_owned();
        let kept = recipient.with("if-none-match", &tag);
        let unchanged = kept.get(&world.base).await;
        assert_eq!(unchanged.status, 304);
        assert_eq!(unchanged.header("content-security-policy"), "", "the policy of the kept page stays");
        let body = json!({ "assets": [world.assets[0].id] });
        let removals = format!("/api/v1/collections/{}/assets/removals", world.collection.id);
        assert_eq!(world.maker.post(&removals, &body).await.status, 200);
        let changed = kept.get(&world.base).await;
        assert_eq!(changed.status, 200);
        let kept = recipient.with("if-none-match", changed.header("etag"));
        world.edit(json!({ "allow": { "originals": false } })).await;
        assert_eq!(kept.get(&world.base).await.status, 200);
    }

    async fn every_asset_is_on_one_of_the_pages(app) {
        let world = World::shared(&app, None).await;
        for n in 0..64 {
            world.maker.upload_to(&format!("note {n}.txt"), format!("note {n}").as_bytes(), Some(world.collection.id)).await;
        }
        let recipient = app.stranger();
        let (mut path, mut seen, mut pages) = (world.base.clone(), Vec::new(), 0);
        loop {
            let page = recipient.get(&path).await.text();
            let prefix = format!("<a href=\"{}/assets/", world.base);
            seen.extend(page.split(&prefix).skip(1).map(|rest| rest[..22].to_owned()));
            pages += 1;
            let Some((_, rest)) = page.split_once(&format!("{}?after=", world.base)) else { break };
            path = format!("{}?after={}", world.base, rest.split('"').next().expect("a cursor"));
        }
        assert_eq!((pages, seen.len(), seen.iter().collect::<BTreeSet<_>>().len()), (2, 67, 67));
        for cursor in ["x", "0123456789012345678901", "0123456789012345678901.zz", "0123456789012345678901.8", "é.80"] {
            assert_eq!(recipient.get(&format!("{}?after={cursor}", world.base)).await.status, 404, "{cursor}");
        }
    }

    async fn an_empty_collection_has_a_page(app) {
        let world = World::shared(&app, None).await;
        let empty: vitrine_shared::Collection = world.maker.post("/api/v1/collections", &json!({ "name": "Soon" })).await.read();
        let base = path_of(&link(&world.maker, &empty, &json!({})).await);
        let page = app.stranger().get(&base).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("Nothing here yet"), "{}", page.text());
        let list: Value = app.stranger().get(&format!("{base}/collection.json")).await.read();
        assert_eq!(list["assets"], json!([]));
    }

    async fn names_are_text_everywhere(app) {
        let world = World::shared(&app, None).await;
        let name = "</title><script>alert(1)</script>\" onload='x' \u{202e}gpj";
        world.maker.upload_to(&format!("{name}.txt"), b"x", Some(world.collection.id)).await;
        let path = format!("/api/v1/collections/{}", world.collection.id);
        world.maker.patch(&path, 1, &json!({ "name": name })).await.read::<Value>();
        let recipient = app.stranger();
        let list: Value = recipient.get(&format!("{}/collection.json", world.base)).await.read();
        let id = list["assets"][3]["id"].as_str().expect("an id").to_owned();
        for page in [world.base.clone(), format!("{}/assets/{id}", world.base)] {
            let text = recipient.get(&page).await.text();
            assert!(!text.contains("<script>alert") && !text.contains("onload='x'"), "{text}");
            assert!(text.contains("&#60;script&#62;") || text.contains("&lt;script&gt;"), "{text}");
        }
    }

    async fn a_file_is_given_in_ranges_and_by_head(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let id = world.public(&recipient, "harbour at dusk.jpg").await;
        let path = format!("{}/assets/{id}/original", world.base);
        let file = recipient.get(&path).await;
        assert_eq!(file.header("accept-ranges"), "bytes");
        let tag = file.header("etag").to_owned();
        let part = recipient.with("range", "bytes=100-199").with("if-range", &tag).get(&path).await;
        assert_eq!((part.status, &part.body[..]), (206, &file.body[100..200]));
        assert_eq!(part.header("content-range"), format!("bytes 100-199/{}", file.body.len()));
        let whole = recipient.with("range", "bytes=100-199").with("if-range", "\"another\"").get(&path).await;
        assert_eq!((whole.status, whole.body), (200, file.body.clone()));
        let beyond = recipient.with("range", "bytes=99999999-").get(&path).await;
        assert_eq!((beyond.status, beyond.header("content-range")), (416, &*format!("bytes */{}", file.body.len())));
        let head = recipient.send("HEAD", &path, None).await;
        assert_eq!((head.status, head.header("content-length"), head.body.len()), (200, &*file.body.len().to_string(), 0));
    }

    async fn what_is_no_request_is_refused_plainly(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let grants = format!("{}/grants", world.base);
        assert_eq!(recipient.form(&grants, "choice=all").await.status, 400);
        assert_eq!(recipient.form(&grants, "choice=all&files=all").await.status, 400);
        assert_eq!(recipient.send("POST", &grants, Some(b"x".to_vec())).await.status, 415);
        assert_eq!(recipient.post(&grants, &json!({ "all": 1 })).await.status, 422);
        assert_eq!(recipient.form(&format!("{}/unlock", world.base), "password=%ff").await.status, 303, "an open link needs none");
        assert_eq!(recipient.get(&format!("{}?after=a&after=b", world.base)).await.status, 400);
    }
}

#[actix_web::test]
async fn the_recipients_address_serves_nothing_of_the_members() {
    let app = TestApp::start(crate::harness::Backend::Sqlite).await;
    let world = World::shared(&app, None).await;
    let socket = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", socket.local_addr().expect("an address"));
    let server = vitrine::server::listen(app.app.clone(), socket, vitrine::app::Side::Recipients, 1).expect("a server");
    let handle = server.handle();
    actix_web::rt::spawn(server);
    let recipient = crate::harness::Client::new(&url);
    assert_eq!(recipient.get(&world.base).await.status, 200);
    for path in ["/", "/api/v1/instance", "/assets", "/api/docs/"] {
        assert_eq!(recipient.get(path).await.status, 404, "{path}");
    }
    handle.stop(false).await;
}
