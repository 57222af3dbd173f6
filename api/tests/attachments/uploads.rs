use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;
use vitrine_shared::{Asset, Attachment, Page, ProblemCode, Role};

use super::names;
use crate::harness::tus;

on_both! {
    async fn a_file_in_pieces_is_attached_byte_for_byte(app) {
        let member = app.member(Role::Contributor).await;
        let asset = member.upload("portrait.txt", b"portrait").await;
        let created = tus::attaching(&member, asset.id, "../Model release.pdf", 10).send("POST", "/api/v1/uploads", None).await;
        assert_eq!((created.status, created.header("content-location")), (201, ""));
        let upload = created.header("location").to_owned();
        assert_eq!(tus::append(&member, &upload, 0, b"%PDF-").await.status, 204);
        let last = tus::append(&member, &upload, 5, b"1.7\n\n").await;
        let place = last.header("content-location").to_owned();
        assert!(place.starts_with(&format!("/api/v1/assets/{}/attachments/", asset.id)), "{place}");
        assert_eq!(last.header("vitrine-duplicate"), "");
        let attachment: Attachment = member.get(&place).await.read();
        assert_eq!((attachment.name.as_str(), attachment.media_type.as_str(), attachment.size), ("Model release.pdf", "application/pdf", 10));
        assert_eq!((attachment.version, attachment.created_by.id), (1, asset.created_by.id));
        assert_eq!(member.get(&attachment.url.expect("theirs")).await.body, b"%PDF-1.7\n\n");
        let later = member.with("tus-resumable", "1.0.0").send("HEAD", &upload, None).await;
        assert_eq!(later.header("content-location"), place);
        assert_eq!(member.get("/api/v1/assets").await.read::<Page<Asset>>().total, 1, "it is no asset");
    }

    async fn the_same_file_twice_is_one_attachment_and_on_two_assets_two(app) {
        let member = app.member(Role::Contributor).await;
        let [first, second] = [member.upload("a.txt", b"a").await, member.upload("b.txt", b"b").await];
        let attached = member.attach(first.id, "release.txt", b"I agree.").await;
        let again = tus::attaching(&member, first.id, "copy.txt", 8).send("POST", "/api/v1/uploads", None).await;
        let last = tus::append(&member, again.header("location"), 0, b"I agree.").await;
        let place = format!("/api/v1/assets/{}/attachments/{}", first.id, attached.id);
        assert_eq!((last.status, last.header("content-location"), last.header("vitrine-duplicate")), (204, &*place, "true"));
        assert_eq!(names(&member, first.id).await, ["release.txt"]);
        assert_ne!(member.attach(second.id, "release.txt", b"I agree.").await.id, attached.id);
        // What is attached can be an asset as well, and the other way round.
        assert_eq!(member.upload("release.txt", b"I agree.").await.sha256, attached.sha256);
        assert_eq!(member.attach(first.id, "itself.txt", b"a").await.sha256, first.sha256);
        assert_eq!(names(&member, first.id).await, ["release.txt", "itself.txt"]);
    }

    async fn an_attachment_is_begun_once(app) {
        let member = app.member(Role::Contributor).await.with("idempotency-key", "a-key");
        let asset = member.upload("a.txt", b"a").await;
        let keyed = tus::attaching(&member, asset.id, "b.txt", 2).with("idempotency-key", "another");
        let first = keyed.send("POST", "/api/v1/uploads", None).await;
        assert_eq!(tus::append(&member, first.header("location"), 0, b"bb").await.status, 204);
        let again = keyed.send("POST", "/api/v1/uploads", None).await;
        assert_eq!((again.status, again.header("location")), (201, first.header("location")));
        assert!(again.header("content-location").contains("/attachments/"), "{:?}", again.headers);
    }

    async fn who_may_edit_the_asset_attaches_to_it(app) {
        let owner = app.member(Role::Contributor).await;
        let asset = owner.upload("a.txt", b"a").await;
        for (role, code) in [(Role::Viewer, ProblemCode::NotAllowed), (Role::Contributor, ProblemCode::NotAllowed)] {
            let other = app.member(role).await;
            tus::attaching(&other, asset.id, "b.txt", 1).send("POST", "/api/v1/uploads", None).await.problem(code);
        }
        app.member(Role::Editor).await.attach(asset.id, "editor.txt", b"b").await;
        owner.attach(asset.id, "owner.txt", b"c").await;
        assert_eq!(names(&owner, asset.id).await, ["editor.txt", "owner.txt"]);
        for asset in ["01940000-0000-7000-8000-000000000000", "x"] {
            let metadata = format!("attachment_of {}", STANDARD.encode(asset));
            let client = owner.with("tus-resumable", "1.0.0").with("upload-length", "1").with("upload-metadata", &metadata);
            client.send("POST", "/api/v1/uploads", None).await.problem(ProblemCode::NotFound);
        }
    }

    async fn the_right_is_asked_again_at_the_end(app) {
        let (owner, editor) = (app.member(Role::Contributor).await, app.member(Role::Editor).await);
        let asset = owner.upload("a.txt", b"a").await;
        let begin = async || tus::attaching(&editor, asset.id, "b.txt", 3).send("POST", "/api/v1/uploads", None).await.header("location").to_owned();
        let upload = begin().await;
        owner.post("/api/v1/assets/deletions", &json!({ "assets": [asset.id] })).await.read::<serde_json::Value>();
        tus::append(&editor, &upload, 0, b"bbb").await.problem(ProblemCode::NotFound);
        tus::attaching(&editor, asset.id, "b.txt", 3).send("POST", "/api/v1/uploads", None).await.problem(ProblemCode::NotFound);
        owner.post("/api/v1/assets/restorations", &json!({ "assets": [asset.id] })).await.read::<serde_json::Value>();
        assert_eq!(tus::append(&editor, &upload, 3, b"").await.status, 204, "what came was kept, and is attached now");
        assert_eq!(names(&owner, asset.id).await, ["b.txt"]);
        let session: vitrine_shared::Session = editor.get("/api/v1/session").await.read();
        let upload = begin().await;
        let administrator = app.administrator().await;
        let member = format!("/api/v1/members/{}", session.member.id);
        administrator.with("if-match", "*").json("PATCH", &member, &json!({ "role": "contributor" })).await.read::<serde_json::Value>();
        tus::append(&editor, &upload, 0, b"ccc").await.problem(ProblemCode::NotAllowed);
        assert_eq!(names(&owner, asset.id).await, ["b.txt"]);
    }

    async fn names_of_files_may_be_anything(app) {
        let member = app.member(Role::Contributor).await;
        let asset = member.upload("a.txt", b"a").await;
        for (at, (given, kept)) in [
            ("..\\..\\evil.exe", "evil.exe"),
            ("/etc/passwd", "passwd"),
            ("a\u{202e}gpj.exe", "agpj.exe"),
            ("\0\r\n", "file"),
            ("page.html", "page.html"),
        ].into_iter().enumerate() {
            let attached = member.attach(asset.id, given, format!("content {at}").as_bytes()).await;
            assert_eq!(attached.name, kept);
            let file = member.get(&attached.url.expect("theirs")).await;
            assert!(file.header("content-disposition").starts_with("attachment; filename=\""), "{given:?}");
            assert_eq!((file.status, file.header("x-content-type-options")), (200, "nosniff"));
            assert!(file.header("content-security-policy").starts_with("sandbox;"));
        }
    }
}
