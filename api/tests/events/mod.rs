//! What open windows are told.

use serde_json::json;
use vitrine_shared::{Change, Collection, Role};

use crate::viewer::world::{World, link};

on_both! {
    async fn who_loses_sight_of_a_collection_hears_that_it_is_gone_and_nothing_else(app) {
        let owner = app.member(Role::Contributor).await;
        let collection: Collection = owner.post("/api/v1/collections", &json!({ "name": "Drafts" })).await.read();
        let (path, id) = (format!("/api/v1/collections/{}", collection.id), collection.id);
        let (viewer, administrator) = (app.member(Role::Viewer).await, app.administrator().await);
        let (mut outside, mut inside, mut own) = (viewer.listen().await, administrator.listen().await, owner.listen().await);
        for (version, change) in (1..).zip([
            json!({ "name": "Sketches" }),
            json!({ "visibility": "hidden", "name": "Secret" }),
            // Of what is hidden, nothing is heard.
            json!({ "name": "More secret", "visibility": "hidden" }),
            json!({ "visibility": "everyone" }),
        ]) {
            owner.patch(&path, version, &change).await.read::<Collection>();
        }
        let (changed, gone) = (json!(Change::Collection { id }), json!(Change::CollectionGone { id }));
        assert_eq!(gone, json!({ "noun": "collection_gone", "id": id }));
        let note = owner.upload("last.txt", b"words").await;
        let last = json!(Change::Asset { id: note.id });
        let mut heard = Vec::new();
        while heard.last() != Some(&last) {
            heard.push(outside.next().await);
        }
        // Streams look at what is visible when they tell: the collection may be back by then.
        heard.pop();
        assert!(heard.iter().all(|change| *change == changed || *change == gone), "{heard:?}");
        for stream in [&mut inside, &mut own] {
            for _ in 0..4 {
                assert_eq!(stream.next().await, changed);
            }
        }
    }

    async fn a_hidden_collection_is_silent_for_others(app) {
        let world = World::with(&app, &json!({})).await;
        let maker = app.member(Role::Contributor).await;
        let theirs = link(&maker, &world.collection, &json!({})).await;
        let (path, id) = (format!("/api/v1/collections/{}", world.collection.id), world.collection.id);
        let mut stream = maker.listen().await;
        world.maker.patch(&path, 1, &json!({ "visibility": "hidden" })).await.read::<Collection>();
        assert_eq!(stream.next().await, json!(Change::CollectionGone { id }));
        world.maker.patch(&path, 2, &json!({ "name": "Secret" })).await.read::<Collection>();
        assert_eq!(world.maker.delete(&format!("/api/v1/links/{}", world.link.id)).await.status, 204);
        assert_eq!(maker.delete(&format!("/api/v1/links/{}", theirs.id)).await.status, 204);
        let note = maker.upload("last.txt", b"words").await;
        assert_eq!(stream.next().await, json!(Change::Asset { id: note.id }));
    }
}
