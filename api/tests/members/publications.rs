use serde_json::json;
use vitrine_shared::{Collection, Link, MemberPublications, ProblemCode, Right};

use super::id_of;
use crate::viewer::world::World;

on_both! {
    async fn what_closes_is_said_before_a_member_is_deactivated(app) {
        let world = World::with(&app, &json!({ "name": "Press" })).await;
        let administrator = app.administrator().await;
        let path = format!("/api/v1/members/{}/publications", id_of(&world.maker).await);
        let hidden: Collection = world.maker.post("/api/v1/collections", &json!({ "name": "Drafts", "visibility": "hidden" })).await.read();
        let links = format!("/api/v1/collections/{}/links", hidden.id);
        let paused: Link = world.maker.post(&links, &json!({ "state": "paused" })).await.read();
        let found: MemberPublications = administrator.get(&path).await.read();
        let names: Vec<_> = found.items.iter().map(|link| (link.name.as_str(), link.collection.as_ref().map(|collection| collection.id))).collect();
        assert_eq!((names, found.unseen), (vec![("Press", Some(world.collection.id))], 0), "active ones only");
        assert_eq!((found.items[0].link, found.items[0].visits, found.items[0].last_visited_at), (world.link.id, 0, None));

        world.maker.patch(&format!("/api/v1/links/{}", paused.id), 1, &json!({ "state": "active" })).await.read::<Link>();
        assert_eq!(administrator.get(&path).await.read::<MemberPublications>().items.len(), 2);
        let manager = app.stranger().bearing(&administrator.token(&[Right::MemberManage]).await);
        let found: MemberPublications = manager.get(&path).await.read();
        assert_eq!((found.items.len(), found.unseen), (1, 1), "no name of what is hidden from the caller");
        administrator.get("/api/v1/members/01940000-0000-7000-8000-000000000000/publications").await.problem(ProblemCode::NotFound);
    }
}
