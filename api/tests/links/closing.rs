//! Which links close when a collection is hidden, or when a member is no longer named for it: asked before it happens.

use serde_json::json;
use vitrine_shared::{Collection, LinkState, Links, ProblemCode, Role};

use crate::{
    harness::Client,
    members::id_of,
    viewer::world::{World, link},
};

async fn closing(member: &Client, path: &str, query: &str) -> Vec<String> {
    let links: Links = member.get(&format!("{path}/closing-links{query}")).await.read();
    links.items.into_iter().map(|link| link.name).collect()
}

on_both! {
    async fn what_closes_is_what_is_told_to_close(app) {
        let world = World::with(&app, &json!({ "name": "The owner's" })).await;
        let path = format!("/api/v1/collections/{}", world.collection.id);
        let none: [&str; 0] = [];
        assert_eq!(closing(&world.maker, &path, "").await, none, "the owner sees it hidden, too");

        let (named, other, third) = (app.member(Role::Contributor).await, app.member(Role::Editor).await, app.member(Role::Contributor).await);
        let administrator = app.administrator().await;
        for (maker, name) in [(&named, "Named"), (&other, "Other"), (&administrator, "Sees hidden ones")] {
            link(maker, &world.collection, &json!({ "name": name })).await;
        }
        link(&third, &world.collection, &json!({ "name": "Paused", "state": "paused" })).await;
        let members = json!({ "members": [id_of(&named).await] });
        let row: Collection = world.maker.patch(&path, 1, &members).await.read();
        assert_eq!(closing(&world.maker, &path, "").await, ["Other"]);
        assert_eq!(closing(&other, &path, "").await, ["Other"], "one's own, too");
        let without = format!("?without={}", id_of(&named).await);
        assert_eq!(closing(&world.maker, &path, &without).await, ["Other", "Named"]);
        named.get(&format!("{path}/closing-links")).await.problem(ProblemCode::NotAllowed);
        assert_eq!(world.maker.get(&format!("{path}/closing-links?without=x")).await.status, 400);

        world.maker.patch(&path, row.version, &json!({ "visibility": "hidden" })).await.read::<Collection>();
        other.get(&format!("{path}/closing-links")).await.problem(ProblemCode::NotFound);
        assert_eq!(closing(&world.maker, &path, "").await, none, "it is suspended already");
        assert_eq!(closing(&world.maker, &path, &without).await, ["Named"]);
        let links: Links = world.maker.get(&format!("{path}/links")).await.read();
        let suspended = links.items.iter().filter(|link| link.state == LinkState::Suspended);
        assert_eq!(suspended.map(|link| link.name.as_str()).collect::<Vec<_>>(), ["Paused", "Other"]);
    }
}
