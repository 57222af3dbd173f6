//! What chat programs and other sites show of a link: OpenGraph and oEmbed.

use serde_json::{Value, json};
use vitrine_shared::ProblemCode;

use super::{
    table::routes,
    world::{Doors, LOCK, World},
};
use crate::harness::{Answer, Client, TestApp};

/// The lines of a page that programs make a card of.
fn card(page: &str) -> Vec<String> {
    let signs = ["property=\"og:", "name=\"twitter:", "+oembed"];
    page.lines().filter(|line| signs.iter().any(|sign| line.contains(sign))).map(str::to_owned).collect()
}

fn content(card: &[String], property: &str) -> String {
    let line = card
        .iter()
        .find(|line| line.contains(&format!("\"{property}\"")))
        .unwrap_or_else(|| panic!("{property} in {card:?}"));
    line.split("content=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a content").to_owned()
}

async fn oembed(app: &TestApp, client: &Client, base: &str, more: &str) -> Answer {
    client.get(&format!("/oembed?url={}{base}{more}", app.url)).await
}

fn whole(answer: &Answer) -> (u16, Vec<(String, String)>, Vec<u8>) {
    let text = |value: &reqwest::header::HeaderValue| value.to_str().unwrap_or_default().to_owned();
    let headers =
        answer.headers.iter().filter(|(name, _)| *name != "date").map(|(name, value)| (name.to_string(), text(value)));
    let mut headers: Vec<_> = headers.collect();
    headers.sort();
    (answer.status, headers, answer.body.clone())
}

on_both! {
    async fn an_open_link_has_a_card(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let page = card(&recipient.get(&world.base).await.text());
        assert_eq!(content(&page, "og:title"), "Autumn in Bergen");
        assert_eq!(content(&page, "og:description"), "3 items");
        assert_eq!(content(&page, "og:site_name"), "Hollund");
        assert_eq!(content(&page, "og:url"), format!("{}{}", app.url, world.base));
        assert_eq!(content(&page, "twitter:card"), "summary_large_image");
        let image = content(&page, "og:image");
        assert!(image.starts_with(&format!("{}{}/assets/", app.url, world.base)), "{image}");
        let picture = recipient.get(&image).await;
        let picture = image::load_from_memory(&picture.body).expect("a picture");
        assert_eq!([picture.width(), picture.height()].map(|side| side.to_string()), [content(&page, "og:image:width"), content(&page, "og:image:height")]);
        let discovery = page.iter().find(|line| line.contains("+oembed")).and_then(|line| line.split("href=\"").nth(1)?.split('"').next()).expect("an address");
        let discovery = discovery.replace("&#38;", "&");
        assert_eq!(recipient.get(&discovery).await.read::<Value>()["title"], "Autumn in Bergen");
        let id = world.public(&recipient, "lighthouse.jpg").await;
        let asset = card(&recipient.get(&format!("{}/assets/{id}", world.base)).await.text());
        assert_eq!(content(&asset, "og:title"), "lighthouse.jpg");
    }

    async fn oembed_describes_a_frame(app) {
        let mut world = World::shared(&app, None).await;
        let recipient = app.stranger().with("sec-fetch-site", "cross-site");
        let answer = oembed(&app, &recipient, &world.base, "&maxwidth=500&format=json").await;
        assert_eq!((answer.header("content-type"), answer.header("access-control-allow-origin")), ("application/json", "*"));
        let told: Value = answer.read();
        assert_eq!((&told["version"], &told["type"], &told["title"]), (&json!("1.0"), &json!("rich"), &json!("Autumn in Bergen")));
        assert_eq!((&told["width"], &told["height"], &told["provider_name"], &told["author_name"]), (&json!(500), &json!(470), &json!("Hollund"), &json!("A editor")));
        assert!(told["html"].as_str().is_some_and(|html| html.starts_with(&format!("<iframe src=\"{}{}/embed\"", app.url, world.base))), "{told}");
        assert!(told["thumbnail_width"].as_u64().is_some_and(|width| width <= 500), "{told}");
        assert_eq!(recipient.get(told["thumbnail_url"].as_str().expect("a picture")).await.status, 200);
        oembed(&app, &recipient, &world.base, "&format=xml").await.problem(ProblemCode::FormatNotOffered);
        assert_eq!(recipient.get("/oembed").await.status, 400);
        world.edit(json!({ "embed_sites": "none" })).await;
        let told: Value = oembed(&app, &recipient, &world.base, "").await.read();
        assert_eq!((&told["type"], &told["html"]), (&json!("link"), &Value::Null));
    }

    async fn r37_what_is_not_open_to_everybody_has_no_card(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        let mut paused = World::shared(&app, None).await;
        paused.edit(json!({ "state": "paused" })).await;
        let (_, locked) = world.another(&json!({ "password": LOCK, "embed_sites": "any", "slug": "locked-one" })).await;
        let (_, scheduled) = world.another(&json!({ "starts_at": "2030-01-01T00:00:00Z" })).await;
        let (_, expired) = world.another(&json!({ "expires_at": "2026-12-01T00:00:00Z" })).await;
        app.clock.advance(jiff::SignedDuration::from_hours(24 * 30));
        let unknown = doors.of("/s/0123456789ABCDEFGHIJKL");
        let others = [&paused.base, &locked, &scheduled, &expired, "/s/locked-one", "/s/no-such-slug", "/s/x"].map(|base| doors.of(base));
        for operation in routes(37) {
            let expected = unknown.ask(&recipient, operation).await;
            for doors in &others {
                let answer = doors.ask(&recipient, operation).await;
                if operation == "get_oembed" {
                    assert_eq!(answer.status, 404);
                    assert_eq!(whole(&answer), whole(&expected), "{operation} at {}", doors.base);
                } else {
                    assert!(answer.status > 400, "{operation} at {}", doors.base);
                    assert_eq!(card(&answer.text()), card(&expected.text()), "{operation} at {}", doors.base);
                }
            }
            let open = doors.ask(&recipient, operation).await;
            assert!(operation == "get_oembed" || card(&open.text()).len() > 5, "{operation}");
        }
        recipient.form(&format!("{locked}/unlock"), &format!("password={LOCK}")).await;
        let inside = recipient.get(&locked).await;
        assert_eq!((inside.status, card(&inside.text())), (200, Vec::new()), "nor has a page behind a password");
    }

    async fn r44_names_are_text_in_cards_and_frames(app) {
        let world = World::shared(&app, None).await;
        let name = "</title><script>alert(1)</script>\" onload='x' \u{202e}gpj\u{2028}end";
        let path = format!("/api/v1/collections/{}", world.collection.id);
        world.maker.patch(&path, 1, &json!({ "name": name.replace('\u{2028}', " ") })).await.read::<Value>();
        let odd = world.maker.upload_to(&format!("{name}.jpg"), &crate::harness::pictures::jpeg(200, 100), Some(world.collection.id)).await;
        world.maker.preview_of(odd.id).await;
        let recipient = app.stranger();
        let list: Value = recipient.get(&format!("{}/collection.json", world.base)).await.read();
        let id = list["assets"][3]["id"].as_str().expect("an id").to_owned();
        let doors = Doors { asset: id, ..world.doors(&recipient).await };
        for operation in routes(44) {
            let answer = doors.ask(&recipient, operation).await;
            assert_eq!(answer.status, 200, "{operation}");
            let said = match operation {
                "get_oembed" => answer.read::<Value>()["html"].as_str().expect("a frame").to_owned(),
                _ => answer.text(),
            };
            assert!(!said.contains("<script>alert") && !said.contains("onload='x'") && !said.contains("\" onload"), "{operation}: {said}");
            assert!(!card(&said).iter().any(|line| line.contains('\u{202e}')), "{operation}");
            if operation == "get_oembed" {
                assert_eq!(said.matches('<').count(), 2, "{said}");
            }
        }
        let code = world.maker.get(&format!("/api/v1/links/{}/embed", world.link.id)).await.read::<Value>();
        assert_eq!(code["html"].as_str().expect("a frame").matches('<').count(), 2, "{code}");
        let drawn = world.maker.get(&format!("/api/v1/links/{}/qr.svg", world.link.id)).await.text();
        assert!(!drawn.contains("script"), "a drawing has no title");
    }
}
