//! Text is sent compressed to who takes it, and files as they are.

use std::io::Read;

use brotli::Decompressor;
use flate2::read::GzDecoder;
use serde_json::json;

use crate::{harness::Answer, viewer::world::World};

fn varies(answer: &Answer) -> bool {
    answer
        .headers
        .get_all("vary")
        .iter()
        .any(|value| value.to_str().is_ok_and(|value| value.to_ascii_lowercase().contains("accept-encoding")))
}

on_both! {
    async fn text_is_coded_as_the_caller_takes_it(app) {
        let world = World::with(&app, &json!({})).await;
        let link = format!("/api/v1/links/{}", world.link.id);
        let (stranger, maker) = (app.stranger(), &world.maker);
        let doors = [world.base.clone(), format!("{}/embed", world.base), "/s/nothing-here".to_owned(), "/".to_owned(), "/api/openapi.json".to_owned()];
        for path in [link.clone(), format!("/api/v1/collections/{}/links", world.collection.id), "/api/v1/links".to_owned()] {
            let answer = maker.with("accept-encoding", "br").get(&path).await;
            assert!(answer.header("content-encoding").is_empty() && answer.text().contains(&world.base), "an address must not be guessed by lengths: {path}");
        }
        let rooms = [format!("{link}/activity"), "/api/v1/assets".to_owned(), "/api/v1/collections".to_owned(), format!("/api/v1/assets?collection={}", world.collection.id)];
        // The rooms tell how often the doors were opened, and that is written while they are asked: they come first.
        for (client, path) in rooms.iter().map(|path| (maker, path)).chain(doors.iter().map(|path| (&stranger, path))) {
            let plain = client.get(path).await;
            assert!(plain.body.len() > 400 && plain.header("content-encoding").is_empty() && varies(&plain), "{path}");
            let brotli = client.with("accept-encoding", "gzip, deflate, br, zstd").get(path).await;
            assert_eq!((brotli.status, brotli.header("content-encoding")), (plain.status, "br"), "{path}");
            let mut text = Vec::new();
            Decompressor::new(&brotli.body[..], 4096).read_to_end(&mut text).expect("it is coded");
            assert!(text == plain.body && brotli.body.len() < plain.body.len() && varies(&brotli), "{path}");
            let gzip = client.with("accept-encoding", "gzip").get(path).await;
            assert_eq!(gzip.header("content-encoding"), "gzip", "{path}");
            let mut text = Vec::new();
            GzDecoder::new(&gzip.body[..]).read_to_end(&mut text).expect("it is coded");
            assert!(text == plain.body, "{path}");
            for name in ["etag", "cache-control", "content-type", "content-security-policy", "x-robots-tag"] {
                assert_eq!(brotli.header(name), plain.header(name), "{name} of {path}");
            }
        }
        let coded = stranger.with("accept-encoding", "br").get(&world.base).await;
        let again = stranger.with("accept-encoding", "br").with("if-none-match", coded.header("etag")).get(&world.base).await;
        assert_eq!((again.status, again.body.len()), (304, 0));
    }

    async fn files_and_events_are_sent_as_they_are(app) {
        let world = World::with(&app, &json!({ "allow": { "originals": true, "proxies": [], "attachments": true } })).await;
        let member = world.maker.with("accept-encoding", "gzip, br");
        let text = "Nothing in here is worth its bytes.\n".repeat(100);
        let asset = world.maker.upload("notes.txt", text.as_bytes()).await;
        let path = format!("/api/v1/assets/{}/original", asset.id);
        let whole = member.get(&path).await;
        assert_eq!((whole.text(), whole.header("content-encoding"), whole.header("accept-ranges")), (text.clone(), "", "bytes"));
        let part = member.with("range", "bytes=5-9").get(&path).await;
        assert_eq!((part.status, part.text(), part.header("content-length")), (206, text[5..10].to_owned(), "5"));
        let head = member.send("HEAD", &path, None).await;
        assert_eq!(head.header("content-length"), text.len().to_string());
        let events = member.head_of("/api/v1/events").await;
        assert_eq!((events.status, events.header("content-encoding")), (200, ""));
    }
}
