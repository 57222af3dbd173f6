//! Requirements on what is given: never more than the link says, and nothing that runs.

use serde_json::{Value, json};
use vitrine_shared::ProblemCode;

use super::{
    table::routes,
    world::{self, World},
};
use crate::{grants::zip, harness::pictures};

on_both! {
    async fn r26_a_class_that_is_not_given_is_403_everywhere(app) {
        let world = World::with(&app, &json!({})).await;
        let recipient = app.stranger();
        let asset = world.public(&recipient, "harbour at dusk.jpg").await;
        let doors = world::Doors { base: world.base.clone(), attachment: asset.clone(), asset, grant: "/d/0".into(), origin: app.url.clone(), password: String::new() };
        for operation in routes(26).into_iter().filter(|operation| operation.starts_with("download_")) {
            let path = doors.place(operation).1;
            assert_eq!(recipient.get(&path).await.status, 403, "{operation}");
            assert_eq!(recipient.send("HEAD", &path, None).await.status, 403, "HEAD {operation}");
            assert_eq!(recipient.with("range", "bytes=0-9").get(&path).await.status, 403, "a range of {operation}");
            recipient.with("accept", "application/json").get(&path).await.problem(ProblemCode::NotGiven);
        }
        for grants in routes(26).into_iter().filter(|operation| operation.starts_with("create_")).map(|operation| doors.place(operation).1) {
            for files in ["originals", "proxy:preview", "proxy:fullscreen"] {
                assert_eq!(recipient.form(&grants, &format!("choice=all&files={files}")).await.status, 403);
            }
            for files in [json!({ "originals": true }), json!({ "proxies": ["thumbnail"] }), json!({ "attachments": true })] {
                let answer = recipient.post(&grants, &json!({ "all": true, "files": files })).await;
                answer.problem(ProblemCode::NotGiven);
            }
        }
        for path in [format!("{}/assets/{}/renditions/fullscreen", world.base, doors.asset), format!("{}/assets/{}/renditions/none", world.base, doors.asset)] {
            assert_eq!(recipient.get(&path).await.status, 403);
        }
    }

    async fn r26_a_grant_ends_when_its_class_is_no_longer_given(app) {
        let mut world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        world.edit(json!({ "allow": { "originals": false, "proxies": ["preview"] } })).await;
        assert_eq!(doors.ask(&recipient, "get_grant").await.status, 410);
        assert_eq!(recipient.send("HEAD", &doors.grant, None).await.status, 410);
        assert_eq!(recipient.with("range", "bytes=0-9").get(&doors.grant).await.status, 410);
        assert_eq!(doors.ask(&recipient, "download_link_original").await.status, 403);
    }

    async fn r27_looking_works_with_downloads_off(app) {
        assert_eq!(routes(27), ["get_link_preview"]);
        let world = World::with(&app, &json!({})).await;
        let recipient = app.stranger();
        let id = world.public(&recipient, "harbour at dusk.jpg").await;
        let original = pictures::jpeg(900, 600);
        for (profile, longer) in [("thumbnail", 500), ("preview", 800), ("fullscreen", 900)] {
            let answer = recipient.get(&format!("{}/assets/{id}/previews/{profile}", world.base)).await;
            assert_eq!((answer.status, answer.header("content-type")), (200, "image/jpeg"), "{profile}");
            let picture = image::load_from_memory(&answer.body).expect("a picture");
            assert_eq!(picture.width().max(picture.height()), longer, "{profile}");
            assert_ne!(answer.body, original, "{profile}");
        }
        assert_eq!(recipient.get(&format!("{}/assets/{id}/previews/original", world.base)).await.status, 404);
    }

    async fn r43_nothing_of_users_runs_on_our_origin(app) {
        let world = World::shared(&app, None).await;
        let svg = world.maker.upload_to("logo.svg", br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#, Some(world.collection.id)).await;
        world.maker.preview_of(svg.id).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        for operation in routes(43) {
            let answer = doors.ask(&recipient, operation).await;
            assert!(answer.header("content-security-policy").contains("sandbox"), "{operation}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{operation}");
        }
        for name in ["page.html", "logo.svg"] {
            let id = world.public(&recipient, name).await;
            for query in ["", "?type=text/html", "?download=false"] {
                let answer = recipient.get(&format!("{}/assets/{id}/original{query}", world.base)).await;
                assert_eq!(answer.status, 200, "{name}");
                assert!(answer.header("content-disposition").starts_with("attachment;"), "{name}");
                assert!(answer.header("content-security-policy").starts_with("sandbox;"), "{name}");
                assert_eq!(answer.header("x-content-type-options"), "nosniff");
            }
            assert_eq!(recipient.get(&format!("{}/assets/{id}/previews/preview", world.base)).await.status, 404, "{name}");
        }
    }

    async fn r45_names_in_archives_are_safe(app) {
        assert_eq!(routes(45), ["create_grant", "get_grant"]);
        let world = World::shared(&app, None).await;
        let names = ["..\\..\\evil.txt", "../../evil.txt", "/etc/passwd", "C:\\con.txt", "CON", "a\u{202e}gpj.exe", "lighthouse.jpg", "LIGHTHOUSE.JPG"];
        for (at, name) in names.iter().enumerate() {
            world.maker.upload_to(name, format!("content {at}").as_bytes(), Some(world.collection.id)).await;
        }
        let recipient = app.stranger();
        let grant = world.grant(&recipient).await;
        let paths: Vec<String> = zip::entries(&recipient.get(&grant).await.body).into_iter().map(|(path, _)| path).collect();
        assert_eq!(paths.len(), 3 + names.len() + 2);
        for path in &paths {
            let (folder, name) = path.split_once('/').expect("a folder");
            assert!(["Originals", "Preview 800"].contains(&folder), "{path}");
            assert!(!name.contains(['/', '\\', ':', '\u{202e}']) && !name.starts_with("..") && name != "CON", "{path}");
        }
        let mut folded: Vec<String> = paths.iter().map(|path| path.to_lowercase()).collect();
        folded.sort();
        folded.dedup();
        assert_eq!(folded.len(), paths.len(), "unique on every system: {paths:?}");
    }

    async fn r46_names_split_no_header(app) {
        let world = World::shared(&app, None).await;
        let evil = "a\"; filename=b.exe; \\x\r\nSet-Cookie: c=d.jpg";
        world.maker.patch(&format!("/api/v1/collections/{}", world.collection.id), 1, &json!({ "name": "Ü\" ; 100%" })).await.read::<Value>();
        let asset = world.maker.upload_to(evil, &pictures::jpeg(120, 80), Some(world.collection.id)).await;
        world.maker.preview_of(asset.id).await;
        world.maker.attach(asset.id, evil, b"attached").await;
        let recipient = app.stranger();
        let list: Value = recipient.get(&format!("{}/collection.json", world.base)).await.read();
        let last = list["assets"].as_array().expect("assets").last().expect("an asset");
        let id = |thing: &Value| thing["id"].as_str().expect("an id").to_owned();
        let doors = world::Doors { asset: id(last), attachment: id(&last["attachments"][0]), ..world.doors(&recipient).await };
        for operation in routes(46) {
            let answer = doors.ask(&recipient, operation).await;
            let header = answer.header("content-disposition");
            assert!(header.starts_with("attachment; filename=\"") && header.contains("filename*=UTF-8''"), "{operation}: {header}");
            assert_eq!(header.matches('"').count(), 2, "{operation}: {header}");
            assert!(answer.header("set-cookie").is_empty(), "{operation}");
        }
    }
}
