use serde_json::{Value, json};
use vitrine_shared::{Attachment, Attachments, Change, Collection, FieldCode, ProblemCode, Role};

use super::{counted, names};

on_both! {
    async fn an_attachment_is_renamed_by_version(app) {
        let owner = app.member(Role::Contributor).await;
        let asset = owner.upload("a.txt", b"a").await;
        let attached = owner.attach(asset.id, "scan0001.pdf", b"%PDF-1.7").await;
        let path = format!("/api/v1/assets/{}/attachments/{}", asset.id, attached.id);
        assert_eq!(owner.get(&path).await.header("etag"), "\"1\"");
        let answer = owner.patch(&path, 1, &json!({ "name": "  Model release, Ines.pdf " })).await;
        let renamed: Attachment = answer.read();
        assert_eq!((renamed.name.as_str(), renamed.version, answer.header("etag")), ("Model release, Ines.pdf", 2, "\"2\""));
        owner.patch(&path, 1, &json!({ "name": "Too late.pdf" })).await.problem(ProblemCode::VersionMismatch);
        owner.json("PATCH", &path, &json!({ "name": "Blind.pdf" })).await.problem(ProblemCode::VersionRequired);
        for (name, code) in [("", FieldCode::Required), ("a/b", FieldCode::Malformed), ("..", FieldCode::Malformed), (&*"x".repeat(201), FieldCode::TooLong)] {
            let problem = owner.patch(&path, 2, &json!({ "name": name })).await.problem(ProblemCode::Invalid);
            assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/name", code), "{name:.20}");
        }
        owner.patch(&path, 2, &json!({ "size": 1 })).await.problem(ProblemCode::Invalid);
        let file = owner.get(&format!("{path}/file")).await;
        assert!(file.header("content-disposition").starts_with("attachment; filename=\"Model release, Ines.pdf\""));
        assert_eq!(file.header("etag"), format!("\"{}\"", attached.sha256));
    }

    async fn who_may_do_what(app) {
        let owner = app.member(Role::Contributor).await;
        let asset = owner.upload("a.txt", b"a").await;
        let attached = owner.attach(asset.id, "release.txt", b"I agree.").await;
        let path = format!("/api/v1/assets/{}/attachments/{}", asset.id, attached.id);
        for (role, edits, takes) in [(Role::Viewer, false, false), (Role::Contributor, false, false), (Role::Editor, true, true)] {
            let other = app.member(role).await;
            let seen: Attachments = other.get(&format!("/api/v1/assets/{}/attachments", asset.id)).await.read();
            assert_eq!((seen.items.len(), seen.items[0].url.is_some()), (1, takes), "{role:?}");
            assert_eq!(other.get(&format!("{path}/file")).await.status, if takes { 200 } else { 403 }, "{role:?}");
            let asset: vitrine_shared::Asset = other.get(&format!("/api/v1/assets/{}", asset.id)).await.read();
            assert_eq!((asset.rights.edit, asset.rights.download_attachments), (edits, takes), "{role:?}");
            if !edits {
                other.patch(&path, 1, &json!({ "name": "b.txt" })).await.problem(ProblemCode::NotAllowed);
                other.delete(&path).await.problem(ProblemCode::NotAllowed);
            }
        }
        let another = owner.upload("b.txt", b"b").await;
        let elsewhere = format!("/api/v1/assets/{}/attachments/{}", another.id, attached.id);
        owner.get(&elsewhere).await.problem(ProblemCode::NotFound);
        owner.get(&format!("{elsewhere}/file")).await.problem(ProblemCode::NotFound);
        owner.patch(&elsewhere, 1, &json!({ "name": "b.txt" })).await.problem(ProblemCode::NotFound);
        owner.delete(&elsewhere).await.problem(ProblemCode::NotFound);
        assert_eq!(owner.delete(&path).await.status, 204);
        owner.delete(&path).await.problem(ProblemCode::NotFound);
        owner.get(&path).await.problem(ProblemCode::NotFound);
    }

    async fn it_comes_in_parts_and_not_twice(app) {
        let member = app.member(Role::Contributor).await;
        let asset = member.upload("a.txt", b"a").await;
        let path = member.attach(asset.id, "digits.txt", b"0123456789").await.url.expect("theirs");
        let part = member.with("range", "bytes=3-5").get(&path).await;
        assert_eq!((part.status, part.body.as_slice(), part.header("content-range")), (206, &b"345"[..], "bytes 3-5/10"));
        member.with("range", "bytes=10-").get(&path).await.problem(ProblemCode::RangeNotSatisfiable);
        let unchanged = member.with("if-none-match", part.header("etag")).get(&path).await;
        assert_eq!((unchanged.status, unchanged.body.len()), (304, 0));
        let head = member.send("HEAD", &path, None).await;
        assert_eq!((head.status, head.header("content-length"), head.body.len()), (200, "10", 0));
    }

    async fn counts_are_kept_with_every_change(app) {
        let member = app.member(Role::Editor).await;
        let [first, second] = [member.upload("a.txt", b"a").await, member.upload("b.txt", b"b").await];
        member.attach(first.id, "before.txt", b"before").await;
        let body = json!({ "name": "Autumn", "assets": [first.id, second.id] });
        let collection: Collection = member.post("/api/v1/collections", &body).await.read();
        assert_eq!((collection.counts.assets, collection.counts.bytes, collection.counts.others), (2, 2, 0), "they are no assets");
        assert_eq!(counted(&app).await, (1, 1, 6));
        let attached = member.attach(first.id, "after.txt", b"after").await;
        member.attach(first.id, "again.txt", b"after").await;
        assert_eq!(counted(&app).await, (1, 2, 11));
        member.attach(second.id, "second.txt", b"xyz").await;
        assert_eq!(counted(&app).await, (2, 3, 14));
        let bin = async |what: &str| member.post(&format!("/api/v1/assets/{what}"), &json!({ "assets": [first.id] })).await.read::<Value>();
        bin("deletions").await;
        assert_eq!(counted(&app).await, (1, 1, 3));
        let path = format!("/api/v1/assets/{}/attachments/{}", first.id, attached.id);
        member.delete(&path).await.problem(ProblemCode::NotFound);
        member.patch(&path, 1, &json!({ "name": "x" })).await.problem(ProblemCode::NotFound);
        assert_eq!(names(&member, first.id).await.len(), 2, "in the bin it keeps them");
        bin("restorations").await;
        assert_eq!(counted(&app).await, (2, 3, 14));
        assert_eq!(member.delete(&path).await.status, 204);
        assert_eq!(counted(&app).await, (2, 2, 9));
        let removals = format!("/api/v1/collections/{}/assets/removals", collection.id);
        member.post(&removals, &json!({ "assets": [second.id] })).await.read::<Value>();
        assert_eq!(counted(&app).await, (1, 1, 6));
        let (one, other) = (member.attach(first.id, "1.txt", b"1"), member.attach(first.id, "2.txt", b"22"));
        futures_util::future::join(one, other).await;
        assert_eq!(counted(&app).await, (1, 3, 9), "two at once are both counted");
    }

    async fn open_windows_and_pages_hear_of_it(app) {
        let member = app.member(Role::Editor).await;
        let asset = member.upload("a.txt", b"a").await;
        let body = json!({ "name": "Autumn", "assets": [asset.id] });
        let collection: Collection = member.post("/api/v1/collections", &body).await.read();
        let mut events = app.administrator().await.listen().await;
        let attached = member.attach(asset.id, "b.txt", b"b").await;
        let changed = Change::Asset { id: asset.id };
        assert!(events.until(changed).await.contains(&Change::Collection { id: collection.id }));
        let path = format!("/api/v1/assets/{}/attachments/{}", asset.id, attached.id);
        member.patch(&path, 1, &json!({ "name": "c.txt" })).await.read::<Value>();
        assert!(events.until(changed).await.contains(&Change::Collection { id: collection.id }));
        assert_eq!(member.delete(&path).await.status, 204);
        assert!(events.until(changed).await.contains(&Change::Collection { id: collection.id }));
    }
}
