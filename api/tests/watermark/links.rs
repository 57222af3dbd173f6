use serde_json::json;
use vitrine_shared::{Change, FieldCode, Link, LinkOptions, ProblemCode, Session};

use super::{set, world};
use crate::viewer::world::World;

on_both! {
    async fn a_link_shows_it_only_where_one_is_set(app) {
        let world = World::shared(&app, None).await;
        let links = format!("/api/v1/collections/{}/links", world.collection.id);
        let options = || async { world.maker.get(&format!("/api/v1/collections/{}/link-options", world.collection.id)).await.read::<LinkOptions>() };
        assert!(!options().await.watermark);
        let problem = world.maker.post(&links, &json!({ "watermark": true })).await.problem(ProblemCode::NotAvailable);
        assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/watermark", FieldCode::NotAvailable));
        assert!(problem.errors[0].detail.starts_with("No watermark is set."), "{}", problem.errors[0].detail);
        let edit = format!("/api/v1/links/{}", world.link.id);
        world.maker.patch(&edit, world.link.version, &json!({ "watermark": true })).await.problem(ProblemCode::NotAvailable);
        set(&app).await;
        assert!(options().await.watermark);
        let made: Link = world.maker.post(&links, &json!({ "watermark": true })).await.read();
        assert!(made.watermark);
        let edited: Link = world.maker.patch(&edit, world.link.version, &json!({ "watermark": true })).await.read();
        assert!(edited.watermark && edited.version == world.link.version + 1);
        let kept: Link = world.maker.patch(&edit, edited.version, &json!({ "name": "Another" })).await.read();
        assert!(kept.watermark, "what is not named stays");
    }

    async fn a_search_by_faces_is_not_to_be_had_yet(app) {
        let world = world_with_mark(&app).await;
        let options: LinkOptions = world.maker.get(&format!("/api/v1/collections/{}/link-options", world.collection.id)).await.read();
        let session: Session = world.maker.get("/api/v1/session").await.read();
        assert!(!options.faces && !session.faces);
        let links = format!("/api/v1/collections/{}/links", world.collection.id);
        let problem = world.maker.post(&links, &json!({ "face_search": true })).await.problem(ProblemCode::NotAvailable);
        assert_eq!(problem.errors[0].pointer, "/face_search");
        assert_eq!(world.maker.post(&links, &json!({ "face_search": false })).await.status, 201);
    }

    async fn events_tell_of_it(app) {
        let mut window = app.administrator().await.listen().await;
        set(&app).await;
        window.until(Change::Watermark).await;
        let world = world(&app).await;
        window.until(Change::Link { id: world.link.id, collection_id: Some(world.collection.id), asset_id: None }).await;
        window.until(Change::Watermark).await;
    }
}

async fn world_with_mark(app: &crate::harness::TestApp) -> World {
    set(app).await;
    world(app).await
}
