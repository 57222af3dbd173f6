//! What a link tells beside its pictures: a message, properties, whether it may be listed, from when it is open.

use serde_json::{Value, json};

use super::world::{LOCK, World};
use crate::harness::{TestApp, pictures};

/// A picture with a title, a description and an author in it.
async fn titled(app: &TestApp, request: &Value) -> (World, String) {
    let world = World::with(app, request).await;
    let titled = world
        .maker
        .upload_to("DSC_01042.jpg", &pictures::titled_jpeg("Stem vase, chalk"), Some(world.collection.id))
        .await;
    world.maker.preview_of(titled.id).await;
    let id = world.public(&app.stranger(), "DSC_01042.jpg").await;
    (world, id)
}

on_both! {
    async fn a_message_is_text_with_its_lines(app) {
        let message = "Dear all,\n<b>these</b> are for the press: https://example.com";
        let world = World::with(&app, &json!({ "message": message })).await;
        let page = app.stranger().get(&world.base).await.text();
        let html = page.split("<p class=\"lede\" dir=\"auto\">").nth(1).and_then(|rest| rest.split("</p>").next()).expect("a message");
        assert_eq!(html.replace("&#60;", "<").replace("&#62;", ">"), message, "line breaks are kept, nothing is clickable");
        assert!(!html.contains('<'), "{html}");
        let list: Value = app.stranger().get(&format!("{}/collection.json", world.base)).await.read();
        assert_eq!(list["message"], message);
        let (_, locked) = world.another(&json!({ "message": message, "password": LOCK })).await;
        let locked = app.stranger().get(&locked).await;
        assert!(locked.status == 401 && !locked.text().contains("Dear all"), "not before the password");
    }

    async fn properties_are_shown_or_nowhere(app) {
        let (mut world, id) = titled(&app, &json!({})).await;
        let recipient = app.stranger();
        let places = [world.base.clone(), format!("{}/assets/{id}", world.base), format!("{}/collection.json", world.base)];
        for place in &places {
            assert!(recipient.get(place).await.text().contains("Stem vase, chalk"), "{place}");
        }
        world.edit(json!({ "show_properties": false })).await;
        let first = world.public(&recipient, "page.html").await;
        for place in places.iter().chain([&format!("{}/assets/{first}", world.base)]) {
            let said = recipient.get(place).await.text();
            assert!(!said.contains("Stem vase"), "{place}: {said}");
            assert!(said.contains("DSC_01042.jpg"), "{place}: the file's name stands in its place");
        }
        let list: Value = recipient.get(&places[2]).await.read();
        assert_eq!(list["assets"][0]["properties"], Value::Null);
    }

    async fn r49_pages_of_a_link_are_listed_only_where_it_says_so(app) {
        let mut world = World::with(&app, &json!({ "indexable": true, "allow": { "originals": true, "proxies": ["preview"] } })).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        for operation in ["get_link_page", "get_link_asset"] {
            let page = doors.ask(&recipient, operation).await;
            assert_eq!((page.header("x-robots-tag"), page.text().contains("name=\"robots\"")), ("", false), "{operation}");
            let kept = doors.ask(&recipient.with("if-none-match", page.header("etag")), operation).await;
            assert_eq!((kept.status, kept.header("x-robots-tag")), (304, ""), "{operation}");
        }
        for operation in ["get_link_preview", "download_link_original", "create_grant", "get_grant", "get_link_collection"] {
            assert_eq!(doors.ask(&recipient, operation).await.header("x-robots-tag"), "noindex, nofollow", "{operation}");
        }
        world.edit(json!({ "password": LOCK })).await;
        world.unlock(&recipient).await;
        let locked = recipient.get(&world.base).await;
        assert_eq!((locked.status, locked.header("x-robots-tag")), (200, "noindex, nofollow"), "one with a password never");
        assert!(locked.text().contains("<meta name=\"robots\" content=\"noindex\">"));
    }

    async fn before_its_start_a_link_is_closed_as_a_paused_one_is(app) {
        let world = World::with(&app, &json!({ "starts_at": "2027-01-01T00:00:00Z" })).await;
        let mut paused = World::shared(&app, None).await;
        paused.edit(json!({ "state": "paused" })).await;
        let recipient = app.stranger();
        let (early, closed) = (recipient.get(&world.base).await, recipient.get(&paused.base).await);
        assert_eq!((early.status, &early.body), (403, &closed.body));
        let start: jiff::Timestamp = "2027-01-01T00:00:00Z".parse().expect("an instant");
        app.clock.advance(start.duration_since(app.clock.now().timestamp()));
        assert_eq!(recipient.get(&world.base).await.status, 200);
    }
}
