//! Requirements on what a link reaches.

use std::collections::BTreeSet;

use proptest::{
    prelude::*,
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use serde_json::{Value, json};
use vitrine_shared::{AssetId, Role};

use super::{
    table::routes,
    world::{self, World},
};
use crate::{
    grants::zip,
    harness::{Client, TestApp},
};

/// Changes a member's role, which no route of this version does.
async fn set_role(app: &TestApp, email: &str, role: Role) {
    use sea_orm::ConnectionTrait;
    let transaction = app.app.database.begin().await.expect("a transaction");
    let values = [role.as_str().into(), email.into()];
    let sql = vitrine::database::statement(&transaction, "UPDATE members SET role_id = ? WHERE email = ?", values);
    transaction.execute_raw(sql).await.expect("an update");
    transaction.commit().await.expect("a commit");
}

async fn listed(recipient: &Client, base: &str) -> Value {
    recipient.get(&format!("{base}/collection.json")).await.read()
}

on_both! {
    async fn r14_ids_of_one_link_mean_nothing_in_another(app) {
        let ours = World::shared(&app, None).await;
        let theirs = World::shared(&app, None).await;
        let (_, same) = ours.another(&json!({ "allow": { "originals": true, "proxies": ["preview"] } })).await;
        let recipient = app.stranger();
        let doors = ours.doors(&recipient).await;
        for operation in routes(14) {
            for base in [&theirs.base, &same] {
                let answer = if operation.starts_with("create_") {
                    let body = json!({ "assets": [doors.asset], "files": { "originals": true } });
                    recipient.post(&doors.of(base).place(operation).1, &body).await
                } else {
                    doors.of(base).ask(&recipient, operation).await
                };
                assert_eq!(answer.status, 404, "{operation}");
            }
            let unshared = super::world::Doors { asset: ours.hidden.id.to_string(), ..doors.clone() };
            if !operation.starts_with("create_") {
                assert_eq!(unshared.ask(&recipient, operation).await.status, 404, "{operation}: an id of the inside");
            }
        }
    }

    async fn r16_only_what_is_shared_is_listed(app) {
        let world = World::shared(&app, None).await;
        let other: vitrine_shared::Collection = world.maker.post("/api/v1/collections", &json!({ "name": "Contracts", "assets": [world.hidden.id] })).await.read();
        let doors = world.doors(&app.stranger()).await;
        for operation in routes(16) {
            let said = doors.ask(&app.stranger(), operation).await.text();
            assert!(said.contains("harbour at dusk.jpg") && said.contains("Autumn in Bergen"), "{operation}");
            for secret in ["not shared.jpg", "Contracts", &other.id.to_string(), &world.maker_email] {
                assert!(!said.contains(secret), "{operation} tells {secret}");
            }
        }
    }

    async fn r19_what_is_taken_away_is_gone_at_once(app) {
        for removal in ["assets/deletions".to_owned(), "collections/{}/assets/removals".to_owned()] {
            let world = World::shared(&app, None).await;
            let recipient = app.stranger();
            let doors = world.doors(&recipient).await;
            let asset = world.assets.iter().find(|asset| asset.name == "harbour at dusk.jpg").expect("an asset");
            let path = format!("/api/v1/{}", removal.replace("{}", &world.collection.id.to_string()));
            assert_eq!(world.maker.post(&path, &json!({ "assets": [asset.id] })).await.status, 200);
            for operation in routes(19) {
                let answer = if operation.starts_with("create_") {
                    let body = json!({ "assets": [doors.asset], "files": { "originals": true } });
                    recipient.post(&doors.place(operation).1, &body).await
                } else {
                    doors.ask(&recipient, operation).await
                };
                assert_eq!(answer.status, if operation == "get_grant" { 410 } else { 404 }, "{operation} after {removal}");
            }
        }
    }

    async fn r19_what_the_maker_may_no_longer_give_is_not_given(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        set_role(&app, &world.maker_email, Role::Contributor).await;
        assert_eq!(doors.ask(&recipient, "download_link_original").await.status, 403);
        assert_eq!(doors.ask(&recipient, "download_link_attachment").await.status, 403);
        assert_eq!(doors.ask(&recipient, "get_grant").await.status, 410);
        assert_eq!(doors.ask(&recipient, "download_link_rendition").await.status, 200);
        set_role(&app, &world.maker_email, Role::Viewer).await;
        for operation in ["get_link_page", "get_link_preview", "download_link_rendition", "get_grant", "get_link_collection"] {
            assert_eq!(doors.ask(&recipient, operation).await.status, 403, "{operation}");
        }
        set_role(&app, &world.maker_email, Role::Editor).await;
        assert_eq!(doors.ask(&recipient, "get_grant").await.status, 200, "it comes back with the right");
        assert_eq!(doors.ask(&recipient, "download_link_original").await.status, 200);
        assert_eq!(doors.ask(&recipient, "download_link_attachment").await.status, 200);
    }

    async fn r18_list_archive_and_single_files_agree(app) {
        let mut world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let ids: Vec<AssetId> = world.assets.iter().map(|asset| asset.id).collect();
        let mut runner = TestRunner::deterministic();
        // Which asset is in the bin, which is taken out, and what the link gives.
        let gives = (any::<bool>(), any::<bool>(), any::<bool>());
        let states = (prop::collection::vec(any::<bool>(), 3), prop::collection::vec(any::<bool>(), 3), gives);
        assert!(routes(18).contains(&"get_grant"));
        for _ in 0..8 {
            let (binned, out, (originals, previews, attachments)) = states.new_tree(&mut runner).expect("a state").current();
            let some = |marks: &[bool]| ids.iter().zip(marks).filter(|(_, mark)| **mark).map(|(id, _)| *id).collect::<Vec<_>>();
            let collection = format!("/api/v1/collections/{}/assets", world.collection.id);
            assert_eq!(world.maker.post("/api/v1/assets/restorations", &json!({ "assets": ids })).await.status, 200);
            assert_eq!(world.maker.post(&collection, &json!({ "assets": ids })).await.status, 200);
            let proxies: &[&str] = if previews { &["preview"] } else { &[] };
            world.edit(json!({ "allow": { "originals": originals, "proxies": proxies, "attachments": attachments } })).await;
            for (path, assets) in [(format!("{collection}/removals"), some(&out)), ("/api/v1/assets/deletions".into(), some(&binned))] {
                if !assets.is_empty() {
                    assert_eq!(world.maker.post(&path, &json!({ "assets": assets })).await.status, 200);
                }
            }
            agree(&recipient, &world, &ids, (originals, previews, attachments)).await;
        }
    }

    async fn r21_a_recipient_changes_nothing(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        for operation in routes(21) {
            let path = doors.place(operation).1;
            for method in ["PUT", "PATCH", "DELETE"] {
                let answer = recipient.send(method, &path, None).await;
                assert!(matches!(answer.status, 404 | 405), "{method} {operation}: {}", answer.status);
            }
        }
        let document = serde_json::to_value(vitrine::app::document()).expect("JSON");
        // Open to whoever has the code or the password that they ask for, which no link gives.
        let own = ["setup_instance", "create_session", "get_upload_options", "preview_invitation", "accept_invitation"];
        for (path, item) in document["paths"].as_object().expect("paths") {
            for (method, operation) in item.as_object().expect("a path") {
                let id = operation["operationId"].as_str().expect("an id");
                if method == "get" || operation["tags"][0] == "recipients" || own.contains(&id) {
                    continue;
                }
                let path = path.replace("{id}", &world.collection.id.to_string());
                let answer = recipient.json(&method.to_uppercase(), &path, &json!({})).await;
                assert_eq!(answer.status, 401, "{id}");
            }
        }
    }
}

/// List, page, archive and single files show and give the same.
async fn agree(recipient: &Client, world: &World, ids: &[AssetId], gives: (bool, bool, bool)) {
    let (originals, previews, attachments) = gives;
    let list = listed(recipient, &world.base).await;
    let assets = list["assets"].as_array().expect("assets");
    let page = recipient.get(&world.base).await.text();
    let mut files = BTreeSet::new();
    for asset in assets {
        let id = asset["id"].as_str().expect("an id");
        assert!(page.contains(&format!("/assets/{id}\"")), "the page lacks {id}");
        assert_eq!(recipient.get(&format!("{}/assets/{id}", world.base)).await.status, 200);
        let listed = ["downloads", "attachments"].map(|kind| asset[kind].as_array().expect("a list"));
        for download in listed.into_iter().flatten() {
            let answer = recipient.get(download["url"].as_str().expect("an address")).await;
            assert_eq!((answer.status, answer.body.len() as u64), (200, download["size"].as_u64().expect("a size")));
            files.insert((download["name"].as_str().expect("a name").to_owned(), answer.body));
        }
        for (class, is_given) in [("original", originals), ("renditions/preview", previews)] {
            let answer = recipient.get(&format!("{}/assets/{id}/{class}", world.base)).await;
            let lacks = class != "original" && asset["previews"].as_array().expect("previews").is_empty();
            let expected = if !is_given {
                403
            } else if lacks {
                404
            } else {
                200
            };
            assert_eq!(answer.status, expected, "{class} of {}", asset["name"]);
        }
    }
    assert_eq!(page.matches("class=\"pic ").count(), assets.len());
    let own: BTreeSet<&str> = assets.iter().map(|asset| asset["name"].as_str().expect("a name")).collect();
    assert!(own.len() <= ids.len() && own.iter().all(|name| world.assets.iter().any(|asset| asset.name == *name)));
    let proxies: &[&str] = if previews { &["preview"] } else { &[] };
    let ask =
        json!({ "all": true, "files": { "originals": originals, "proxies": proxies, "attachments": attachments } });
    if files.is_empty() {
        assert_eq!(recipient.post(&format!("{}/grants", world.base), &ask).await.status, 422);
        return;
    }
    let grant = world::grant(recipient, &world.base, ask).await;
    let archived = zip::entries(&recipient.get(&grant).await.body);
    let archived =
        archived.into_iter().map(|(path, bytes)| (path.rsplit('/').next().expect("a name").to_owned(), bytes));
    assert_eq!(archived.collect::<BTreeSet<_>>(), files);
}
