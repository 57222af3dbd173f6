//! Downloads of several files.

pub mod zip;

use serde_json::{Value, json};
use vitrine_shared::{FieldCode, ProblemCode};

use crate::{
    harness::pictures,
    viewer::world::{World, grant},
};

on_both! {
    async fn an_archive_has_its_length_and_the_same_bytes_each_time(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let made = recipient.post(&format!("{}/grants", world.base), &json!({ "all": true, "files": { "originals": true } })).await;
        let body: Value = made.read();
        let path = made.header("location").to_owned();
        assert_eq!(body["url"], format!("{}{path}", app.url));
        let archive = recipient.get(&path).await;
        assert_eq!(archive.header("content-type"), "application/zip");
        assert_eq!(archive.header("content-disposition"), "attachment; filename=\"Autumn in Bergen.zip\"; filename*=UTF-8''Autumn%20in%20Bergen.zip");
        assert_eq!(body["length"], archive.body.len());
        let entries = zip::entries(&archive.body);
        assert_eq!(entries[0], ("harbour at dusk.jpg".to_owned(), pictures::jpeg(900, 600)), "no folders where there is one class");
        assert_eq!(entries.len(), 3);
        assert_eq!(recipient.get(&path).await.body, archive.body);
        let head = recipient.send("HEAD", &path, None).await;
        assert_eq!((head.status, head.header("content-length")), (200, &*archive.body.len().to_string()));
        let tag = archive.header("etag").to_owned();
        for (from, to) in [(0, 9), (20, 40_000), (archive.body.len() - 30, archive.body.len() - 1)] {
            let part = recipient.with("range", &format!("bytes={from}-{to}")).with("if-range", &tag).get(&path).await;
            let to = to.min(archive.body.len() - 1);
            assert_eq!((part.status, &part.body[..]), (206, &archive.body[from..=to]));
        }
        world.maker.upload_to("later.txt", b"later", Some(world.collection.id)).await;
        assert_eq!(recipient.get(&path).await.body, archive.body, "what is added later does not matter");
    }

    async fn a_choice_is_a_choice(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let (harbour, page) = (world.public(&recipient, "harbour at dusk.jpg").await, world.public(&recipient, "page.html").await);
        let names = |request: Value| {
            let (recipient, base) = (recipient.clone(), world.base.clone());
            async move {
                let path = grant(&recipient, &base, request).await;
                zip::entries(&recipient.get(&path).await.body).into_iter().map(|(path, _)| path).collect::<Vec<_>>()
            }
        };
        assert_eq!(names(json!({ "assets": [page, harbour], "files": { "originals": true } })).await, ["harbour at dusk.jpg", "page.html"]);
        assert_eq!(names(json!({ "all": true, "except": [page], "files": { "originals": true } })).await, ["harbour at dusk.jpg", "lighthouse.jpg"]);
        assert_eq!(
            names(json!({ "assets": [harbour, page], "files": { "originals": true, "proxies": ["preview"] } })).await,
            ["Originals/harbour at dusk.jpg", "Preview 800/harbour at dusk.jpg", "Originals/page.html"],
            "what an asset lacks is left out and never replaced"
        );
        let gone = "0000000000000000000000";
        assert_eq!(names(json!({ "assets": [harbour, gone], "files": { "originals": true } })).await, ["harbour at dusk.jpg"]);
    }

    async fn nothing_to_download_is_said(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let grants = format!("{}/grants", world.base);
        let page = world.public(&recipient, "page.html").await;
        let problem = recipient.post(&grants, &json!({ "assets": [page], "files": { "proxies": ["preview"] } })).await.problem(ProblemCode::Invalid);
        assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/files", FieldCode::Nothing));
        let problem = recipient.post(&grants, &json!({ "files": { "originals": true } })).await.problem(ProblemCode::Invalid);
        assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/assets", FieldCode::Required));
        let unticked = recipient.form(&grants, "choice=selected&files=originals").await;
        assert_eq!(unticked.status, 422);
        assert!(unticked.text().contains("Nothing was selected") && unticked.text().contains("harbour at dusk.jpg"));
        let lacking = recipient.form(&grants, &format!("choice=selected&asset={page}&files=proxy%3Apreview")).await;
        assert!(lacking.status == 422 && lacking.text().contains("has no such file"));
    }

    async fn the_form_leads_to_the_archive(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let answer = recipient.form(&format!("{}/grants", world.base), "choice=all&files=everything").await;
        assert_eq!(answer.status, 303);
        let archive = recipient.get(answer.header("location")).await;
        assert_eq!(zip::entries(&archive.body).len(), 6, "three originals, two previews and an attachment");
    }

    async fn equal_plans_are_kept_once_and_grants_are_limited(app) {
        use sea_orm::{EntityTrait, PaginatorTrait};
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        world.grant(&recipient).await;
        world.grant(&app.stranger()).await;
        let db = app.app.database.read();
        assert_eq!(vitrine::entities::plan::Entity::find().count(db).await.expect("there"), 1);
        assert_eq!(vitrine::entities::grant::Entity::find().count(db).await.expect("there"), 2);
        let mut last = 201;
        for _ in 0..60 {
            last = recipient.post(&format!("{}/grants", world.base), &json!({ "all": true, "files": { "originals": true } })).await.status;
        }
        assert_eq!(last, 429);
        assert_eq!(recipient.at_address("203.0.113.7".parse().expect("well-formed")).form(&format!("{}/grants", world.base), "choice=all&files=originals").await.status, 303);
        app.clock.advance(jiff::SignedDuration::from_hours(49));
        let transaction = app.app.database.begin().await.expect("there");
        vitrine::grants::sweep(&transaction, app.clock.now()).await.expect("there");
        transaction.commit().await.expect("there");
        assert_eq!(vitrine::entities::plan::Entity::find().count(app.app.database.read()).await.expect("there"), 0);
    }
}
