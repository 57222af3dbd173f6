use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;
use vitrine_shared::{Asset, Collection, Page, ProblemCode, Role, UPLOAD_BYTES};

use super::stand;
use crate::harness::{Client, tus};

fn announcing(client: &Client, length: &str, metadata: &str) -> Client {
    client.with("tus-resumable", "1.0.0").with("upload-length", length).with("upload-metadata", metadata)
}

on_both! {
    async fn one_request_is_enough(app) {
        let member = app.member(Role::Contributor).await;
        let asset = member.upload("note.txt", b"hello").await;
        assert_eq!((asset.name.as_str(), asset.media_type.as_str(), asset.size), ("note.txt", "text/plain", 5));
        assert_eq!(asset.sha256, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    }

    async fn an_empty_file_is_finished_as_it_is_announced(app) {
        let member = app.member(Role::Contributor).await;
        let answer = tus::create(&member, "empty.bin", 0, None).await;
        assert_eq!((answer.status, answer.header("upload-offset")), (201, "0"));
        let asset: Asset = member.get(answer.header("content-location")).await.read();
        assert_eq!((asset.size, asset.name.as_str(), asset.media_type.as_str()), (0, "empty.bin", "application/octet-stream"));
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", asset.id)).await.body, b"");
    }

    async fn what_is_announced_is_said_again(app) {
        let member = app.member(Role::Contributor).await;
        let metadata = format!("filename {},answer NDI=", STANDARD.encode("../\u{202e}a\n b.jpg"));
        let created = announcing(&member, "7", &metadata).send("POST", "/api/v1/uploads", None).await;
        assert_eq!(created.status, 201);
        let answer = stand(&member, created.header("location")).await;
        assert_eq!(answer.status, 200);
        assert_eq!((answer.header("upload-length"), answer.header("upload-offset")), ("7", "0"));
        assert_eq!(answer.header("upload-metadata"), metadata);
        assert_eq!(answer.header("cache-control"), "no-store");
        assert!(answer.header("upload-expires").ends_with(" GMT"), "{}", answer.header("upload-expires"));
    }

    async fn lengths_that_cannot_be_are_refused(app) {
        let member = app.member(Role::Contributor).await;
        for (length, code) in [
            ("", ProblemCode::BadRequest),
            ("-1", ProblemCode::BadRequest),
            ("+5", ProblemCode::BadRequest),
            ("99999999999999999999", ProblemCode::BadRequest),
            (&*(UPLOAD_BYTES + 1).to_string(), ProblemCode::TooLarge),
        ] {
            announcing(&member, length, "").send("POST", "/api/v1/uploads", None).await.problem(code);
        }
        let deferred = announcing(&member, "", "").with("upload-defer-length", "1");
        deferred.send("POST", "/api/v1/uploads", None).await.problem(ProblemCode::BadRequest);
        announcing(&member, "1", "filename ***").send("POST", "/api/v1/uploads", None).await.problem(ProblemCode::BadRequest);
    }

    async fn the_same_file_again_is_the_asset_that_is_there(app) {
        let owner = app.member(Role::Contributor).await;
        let first = owner.upload("one.txt", b"the same").await;
        let answer = tus::create(&app.member(Role::Contributor).await, "two.txt", 8, None).await;
        assert_eq!(answer.header("vitrine-duplicate"), "");
        let other = app.member(Role::Editor).await;
        let upload = tus::create(&other, "two.txt", 8, None).await.header("location").to_owned();
        let last = tus::append(&other, &upload, 0, b"the same").await;
        let at = format!("/api/v1/assets/{}", first.id);
        assert_eq!((last.status, last.header("content-location"), last.header("vitrine-duplicate")), (204, &*at, "true"));
        let later = stand(&other, &upload).await;
        assert_eq!((later.header("content-location"), later.header("vitrine-duplicate")), (&*at, "true"));
        assert_eq!(other.get("/api/v1/assets").await.read::<Page<Asset>>().total, 1);
    }

    async fn the_same_file_comes_back_from_the_bin(app) {
        let owner = app.member(Role::Contributor).await;
        let first = owner.upload("one.txt", b"the same").await;
        owner.post("/api/v1/assets/deletions", &json!({ "assets": [first.id] })).await.read::<serde_json::Value>();
        let again = app.member(Role::Contributor).await.upload("two.txt", b"the same").await;
        assert_eq!((again.id, again.deleted_at, again.name.as_str()), (first.id, None, "one.txt"));
    }

    async fn a_file_goes_to_the_collection_that_was_asked_for(app) {
        let member = app.member(Role::Contributor).await;
        let made: Collection = member.post("/api/v1/collections", &json!({ "name": "Autumn" })).await.read();
        let asset = member.upload_to("a.txt", b"first", Some(made.id)).await;
        member.upload("b.txt", b"second").await;
        let duplicate = member.upload_to("c.txt", b"second", Some(made.id)).await;
        let held: Page<Asset> = member.get(&format!("/api/v1/assets?collection={}", made.id)).await.read();
        assert_eq!(held.items.iter().map(|asset| asset.id).collect::<Vec<_>>(), [asset.id, duplicate.id]);
        let counted: Collection = member.get(&format!("/api/v1/collections/{}", made.id)).await.read();
        assert_eq!((counted.counts.assets, counted.counts.bytes), (2, 11));
    }

    async fn a_collection_must_be_ones_own_to_take_a_file(app) {
        let owner = app.member(Role::Contributor).await;
        let open: Collection = owner.post("/api/v1/collections", &json!({ "name": "Open" })).await.read();
        let hidden = json!({ "name": "Hidden", "visibility": "hidden" });
        let hidden: Collection = owner.post("/api/v1/collections", &hidden).await.read();
        let other = app.member(Role::Contributor).await;
        tus::create(&other, "a.txt", 3, Some(open.id)).await.problem(ProblemCode::NotAllowed);
        tus::create(&other, "a.txt", 3, Some(hidden.id)).await.problem(ProblemCode::NotFound);
        let nothing = announcing(&other, "3", "collection bm8=");
        nothing.send("POST", "/api/v1/uploads", None).await.problem(ProblemCode::NotFound);
    }

    async fn a_file_whose_collection_is_gone_is_an_asset_all_the_same(app) {
        let member = app.member(Role::Contributor).await;
        let made: Collection = member.post("/api/v1/collections", &json!({ "name": "Autumn" })).await.read();
        let upload = tus::create(&member, "a.txt", 3, Some(made.id)).await.header("location").to_owned();
        assert_eq!(member.delete(&format!("/api/v1/collections/{}", made.id)).await.status, 204);
        let last = tus::append(&member, &upload, 0, b"abc").await;
        assert_eq!(last.status, 204, "{}", last.text());
        member.get(last.header("content-location")).await.read::<Asset>();
        let restored = member.post(&format!("/api/v1/collections/{}/restoration", made.id), &json!({})).await;
        assert_eq!(restored.read::<Collection>().counts.assets, 0);
    }
}
