//! Attachments through links.

use serde_json::{Value, json};
use vitrine_shared::{FieldCode, FileClass, Link, NotOffered, ProblemCode, Role};

use crate::{
    grants::zip,
    viewer::world::{World, grant, link},
};

fn give() -> Value {
    json!({ "allow": { "attachments": true } })
}

on_both! {
    async fn they_are_switched_on_where_there_are_some_and_by_who_may(app) {
        let world = World::with(&app, &give()).await;
        assert!(world.link.effective.attachments && world.link.effective.reasons.is_empty());
        let path = format!("/api/v1/collections/{}/links", world.collection.id);
        let contributor = app.member(Role::Contributor).await;
        let refused = contributor.post(&path, &give()).await.problem(ProblemCode::Invalid);
        assert_eq!((refused.errors[0].pointer.as_str(), refused.errors[0].code), ("/allow/attachments", FieldCode::NotAllowed));
        let bare: vitrine_shared::Collection = world.maker.post("/api/v1/collections", &json!({ "name": "Bare", "assets": [world.assets[1].id] })).await.read();
        let refused = world.maker.post(&format!("/api/v1/collections/{}/links", bare.id), &give()).await.problem(ProblemCode::Invalid);
        assert_eq!(refused.errors[0].code, FieldCode::Nothing);
    }

    async fn a_link_shrinks_when_the_last_one_goes_and_grows_back(app) {
        let world = World::with(&app, &give()).await;
        let path = format!("/api/v1/assets/{}/attachments/{}", world.assets[0].id, world.attachment.id);
        assert_eq!(world.maker.delete(&path).await.status, 204);
        let read = async || world.maker.get(&format!("/api/v1/links/{}", world.link.id)).await.read::<Link>();
        let shrunk = read().await;
        assert!(shrunk.allow.attachments && !shrunk.effective.attachments);
        assert_eq!((shrunk.effective.reasons[0].class, shrunk.effective.reasons[0].code), (FileClass::Attachments, NotOffered::Nothing));
        world.maker.attach(world.assets[1].id, "another.txt", b"another").await;
        assert!(read().await.effective.attachments);
    }

    async fn recipients_see_them_beside_their_asset(app) {
        let world = World::with(&app, &give()).await;
        world.maker.attach(world.assets[0].id, "contract.pdf", b"%PDF-1.7 and more").await;
        let recipient = app.stranger();
        let list: Value = recipient.get(&format!("{}/collection.json", world.base)).await.read();
        let attachments = list["assets"][0]["attachments"].as_array().expect("attachments").clone();
        let told: Vec<_> = attachments.iter().map(|one| (one["name"].as_str(), one["media_type"].as_str(), one["size"].as_u64())).collect();
        assert_eq!(told, [(Some("model release.txt"), Some("text/plain"), Some(8)), (Some("contract.pdf"), Some("application/pdf"), Some(17))]);
        assert_eq!(attachments[0]["sha256"], json!(world.attachment.sha256));
        assert!(!list.to_string().contains(&world.attachment.id.to_string()), "no id of the inside");
        let page = recipient.get(&world.base).await.text().replace(['\u{a0}', '\u{202f}'], " ");
        assert!(page.contains("Attachments") && page.contains("2 files, exactly 25 bytes") && page.contains("data-b=\"25\""), "{page}");
        let asset = list["assets"][0]["id"].as_str().expect("an id");
        let page = recipient.get(&format!("{}/assets/{asset}", world.base)).await.text();
        assert!(page.contains("model release.txt") && page.contains("Attachment, PDF"), "{page}");
        for attachment in &attachments {
            let url = attachment["url"].as_str().expect("an address");
            assert!(page.contains(&format!("href=\"{url}\"")), "{page}");
            let file = recipient.get(url).await;
            assert_eq!((file.status, file.body.len() as u64), (200, attachment["size"].as_u64().expect("a size")));
            assert!(file.header("content-disposition").starts_with("attachment;"));
            assert!(file.header("content-security-policy").starts_with("sandbox;"));
        }
        let other = list["assets"][1]["id"].as_str().expect("an id");
        let elsewhere = attachments[0]["url"].as_str().expect("an address").replace(asset, other);
        assert_eq!(recipient.get(&elsewhere).await.status, 404, "it belongs to another asset");
        let inside = format!("{}/assets/{asset}/attachments/{}", world.base, world.attachment.id);
        assert_eq!(recipient.get(&inside).await.status, 404);
    }

    async fn without_the_class_nothing_tells_of_them(app) {
        let world = World::with(&app, &json!({ "allow": { "originals": true } })).await;
        let recipient = app.stranger();
        let asset = world.public(&recipient, "harbour at dusk.jpg").await;
        for page in [world.base.clone(), format!("{}/assets/{asset}", world.base), format!("{}/collection.json", world.base)] {
            let told = recipient.get(&page).await.text();
            assert!(!told.contains("model release") && !told.contains("Attachment"), "{page}: {told}");
        }
        let files = json!({ "originals": true, "attachments": true });
        recipient.post(&format!("{}/grants", world.base), &json!({ "all": true, "files": files })).await.problem(ProblemCode::NotGiven);
        assert_eq!(recipient.form(&format!("{}/grants", world.base), "choice=all&files=attachments").await.status, 403);
    }

    async fn in_archives_they_lie_with_their_asset(app) {
        let world = World::shared(&app, None).await;
        let maker = &world.maker;
        let twin = maker.upload_to("harbour at dusk.jpg", b"of the same name", Some(world.collection.id)).await;
        maker.attach(world.assets[0].id, "../Model Release.txt", b"another").await;
        maker.attach(twin.id, "CON", b"console").await;
        maker.attach(twin.id, "a\u{202e}b.txt", b"turned").await;
        let recipient = app.stranger();
        let entries = async |files: Value| {
            let path = grant(&recipient, &world.base, json!({ "all": true, "files": files })).await;
            zip::entries(&recipient.get(&path).await.body)
        };
        let all = entries(json!({ "attachments": true })).await;
        let paths: Vec<&str> = all.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(&paths[..2], ["Attachments/harbour at dusk.jpg/model release.txt", "Attachments/harbour at dusk.jpg/Model Release (2).txt"]);
        assert!(paths[2].starts_with("Attachments/harbour at dusk (2).jpg/") && !paths[2].ends_with("/CON"), "{paths:?}");
        assert_eq!(paths[3], "Attachments/harbour at dusk (2).jpg/ab.txt");
        assert_eq!(all[0].1, b"I agree.");
        let both = entries(json!({ "originals": true, "attachments": true })).await;
        let folders = |name: &str| both.iter().filter(|(path, _)| path.starts_with(name)).count();
        assert_eq!((folders("Originals/"), folders("Attachments/"), both.len()), (4, 4, 8));
    }

    async fn a_grant_ends_with_any_of_its_files(app) {
        let mut world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let files = json!({ "originals": true, "attachments": true });
        let begun = grant(&recipient, &world.base, json!({ "all": true, "files": files })).await;
        let originals = grant(&recipient, &world.base, json!({ "all": true, "files": { "originals": true } })).await;
        let path = format!("/api/v1/assets/{}/attachments/{}", world.assets[0].id, world.attachment.id);
        let before = recipient.get(&begun).await;
        world.maker.patch(&path, 1, &json!({ "name": "renamed.txt" })).await.read::<Value>();
        assert_eq!(recipient.get(&begun).await.body, before.body, "names are frozen");
        world.edit(json!({ "allow": { "originals": true } })).await;
        assert_eq!((recipient.get(&begun).await.status, recipient.get(&originals).await.status), (410, 200));
        world.edit(json!({ "allow": { "originals": true, "attachments": true } })).await;
        assert_eq!(recipient.get(&begun).await.status, 200);
        let part = recipient.with("range", "bytes=5-9").get(&begun).await;
        assert_eq!((part.status, &part.body[..]), (206, &before.body[5..10]));
        assert_eq!(world.maker.delete(&path).await.status, 204);
        assert_eq!((recipient.get(&begun).await.status, recipient.get(&originals).await.status), (410, 200));
    }

    async fn where_downloads_are_counted_one_attachment_is_a_grant(app) {
        let world = World::with(&app, &json!({ "allow": { "attachments": true }, "max_downloads": 2, "embed_sites": "any" })).await;
        world.maker.attach(world.assets[0].id, "contract.pdf", b"%PDF-1.7").await;
        let recipient = app.stranger();
        let list: Value = recipient.get(&format!("{}/collection.json", world.base)).await.read();
        let first = &list["assets"][0];
        assert_eq!(first["attachments"][1]["url"], Value::Null);
        let (asset, attachment) = (first["id"].as_str().expect("an id"), first["attachments"][1]["id"].as_str().expect("an id"));
        let program = recipient.with("accept", "application/json");
        program.get(&format!("{}/assets/{asset}/attachments/{attachment}", world.base)).await.problem(ProblemCode::GrantRequired);
        for page in ["", "/embed"] {
            let page = recipient.get(&format!("{}{page}/assets/{asset}", world.base)).await.text();
            assert!(page.contains(&format!("name=\"files\" value=\"attachment:{attachment}\"")), "{page}");
        }
        let form = format!("choice=selected&asset={asset}&plain=1&files=attachment%3A{attachment}");
        let granted = recipient.form(&format!("{}/embed/grants", world.base), &form).await;
        assert_eq!(granted.status, 303);
        let file = recipient.get(granted.header("location")).await;
        assert_eq!((file.header("content-type"), file.body.as_slice()), ("application/pdf", &b"%PDF-1.7"[..]));
        assert!(file.header("content-disposition").starts_with("attachment; filename=\"contract.pdf\""));
        let ask = json!({ "assets": [asset], "files": { "attachments": true }, "attachment": attachment, "plain": true });
        let again = grant(&recipient, &world.base, ask.clone()).await;
        assert_eq!(recipient.get(&again).await.body, b"%PDF-1.7");
        recipient.post(&format!("{}/grants", world.base), &ask).await.problem(ProblemCode::NoDownloadsLeft);
        let unlimited = link(&world.maker, &world.collection, &give()).await;
        assert_eq!(unlimited.downloads_left, None);
    }

    async fn they_count_as_downloads_of_their_own_class(app) {
        let world = World::shared(&app, None).await;
        world.maker.attach(world.assets[1].id, "the same.txt", b"I agree.").await;
        let recipient = app.stranger().with("user-agent", "Firefox");
        let list: Value = recipient.get(&format!("{}/collection.json", world.base)).await.read();
        for asset in [0, 1, 1] {
            recipient.get(list["assets"][asset]["attachments"][0]["url"].as_str().expect("an address")).await;
        }
        let path = format!("/api/v1/links/{}/activity", world.link.id);
        for _ in 0..200 {
            vitrine::viewer::flush(&app.app).await.expect("written");
            let read: vitrine_shared::LinkActivity = world.maker.get(&path).await.read();
            if read.total.downloads == 2 {
                assert_eq!((read.classes[0].class.as_str(), read.classes[0].downloads, read.assets.len()), ("attachment", 2, 2));
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("two files of the same content, of which one was fetched again, are two downloads");
    }
}
