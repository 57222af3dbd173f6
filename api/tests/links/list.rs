//! The links that a member manages, and changing several of them at once.

use serde_json::{Value, json};
use vitrine_shared::{FieldCode, Link, LinkPage, LinkState, Links, ProblemCode, Role};

use super::fields;
use crate::{
    harness::Client,
    viewer::world::{World, link},
};

async fn names(member: &Client, query: &str) -> Vec<String> {
    let page: LinkPage = member.get(&format!("/api/v1/links{query}")).await.read();
    page.items.into_iter().map(|link| link.name).collect()
}

fn versions(links: &[&Link]) -> Value {
    links.iter().map(|link| json!({ "id": link.id, "version": link.version })).collect()
}

on_both! {
    async fn mine_are_listed_and_everybodys_with_the_right(app) {
        let world = World::with(&app, &json!({ "name": "For the press" })).await;
        let contributor = app.member(Role::Contributor).await;
        let theirs = link(&contributor, &world.collection, &json!({ "name": "Agency" })).await;
        assert_eq!(names(&world.maker, "").await, ["For the press"]);
        assert_eq!(names(&contributor, "?made_by=me").await, ["Agency"]);
        let others = [format!("?made_by={}", theirs.created_by.id), "?made_by=all".into()];
        for query in &others {
            world.maker.get(&format!("/api/v1/links{query}")).await.problem(ProblemCode::NotAllowed);
        }
        let administrator = app.administrator().await;
        assert_eq!(names(&administrator, "").await, <[&str; 0]>::default());
        assert_eq!(names(&administrator, &others[0]).await, ["Agency"]);
        // Oneself, too.
        let page: LinkPage = administrator.get("/api/v1/links?made_by=all").await.read();
        assert_eq!((page.total, page.makers.len(), page.items[0].url.is_some()), (2, 3, true));
        assert_eq!(administrator.get("/api/v1/links?made_by=x").await.status, 400);
        world.delete_link().await;
        assert_eq!(names(&administrator, "?made_by=all").await, ["Agency"]);
    }

    async fn they_are_found_by_name_state_and_collection(app) {
        let world = World::with(&app, &json!({ "name": "Пресса" })).await;
        let paused = link(&world.maker, &world.collection, &json!({ "name": "Agency", "state": "paused" })).await;
        let other: vitrine_shared::Collection = world.maker.post("/api/v1/collections", &json!({ "name": "Élan" })).await.read();
        link(&world.maker, &other, &json!({ "name": "Third" })).await;
        for (query, found) in [
            ("?q=%D0%BF%D0%A0%D0%B5%D1%81", vec!["Пресса"]),
            ("?q=%C3%A9LAN", vec!["Third"]),
            ("?q=bergen", vec!["Agency", "Пресса"]),
            ("?q=%25", vec![]),
            ("?state=paused", vec!["Agency"]),
            ("?state=active&q=t", vec!["Third", "Пресса"]),
            ("?state=suspended", vec![]),
        ] {
            assert_eq!(names(&world.maker, query).await, found, "{query}");
        }
        assert_eq!(names(&world.maker, &format!("?collection={}", other.id)).await, ["Third"]);
        app.clock.advance(jiff::SignedDuration::from_secs(1));
        let path = format!("/api/v1/links/{}", paused.id);
        let soon = app.clock.now().plus_seconds(5).timestamp();
        world.maker.patch(&path, 1, &json!({ "state": "active", "expires_at": soon })).await.read::<Link>();
        assert_eq!(names(&world.maker, "?state=active&q=agency").await, ["Agency"]);
        app.clock.advance(jiff::SignedDuration::from_secs(5));
        assert_eq!(names(&world.maker, "?state=expired").await, ["Agency"], "by the clock alone");
    }

    async fn a_name_that_is_not_seen_is_not_found_by(app) {
        let world = World::with(&app, &json!({})).await;
        let maker = app.member(Role::Contributor).await;
        link(&maker, &world.collection, &json!({ "name": "Agency" })).await;
        let path = format!("/api/v1/collections/{}", world.collection.id);
        world.maker.patch(&path, 1, &json!({ "visibility": "hidden", "name": "Very secret" })).await.read::<Value>();
        assert_eq!(names(&maker, "?q=secret").await, <[&str; 0]>::default());
        let answer = maker.get("/api/v1/links?state=suspended").await;
        assert!(answer.text().contains("Agency") && !answer.text().contains("secret"), "{}", answer.text());
        assert_eq!(answer.read::<LinkPage>().items[0].collection_name, None);
        assert_eq!(names(&app.administrator().await, "?made_by=all&q=secret").await.len(), 2);
    }

    async fn pages_follow_each_other_in_every_order(app) {
        let world = World::with(&app, &json!({ "name": "1" })).await;
        let expiries = [json!("2031-01-01T00:00:00Z"), json!(null), json!("2030-01-01T00:00:00Z"), json!(null)];
        let mut made = vec![world.link.clone()];
        for (at, expires_at) in expiries.iter().enumerate() {
            app.clock.advance(jiff::SignedDuration::from_secs(1));
            made.push(link(&world.maker, &world.collection, &json!({ "name": (at + 2).to_string(), "expires_at": expires_at })).await);
        }
        for (at, visitors) in [(1, 1), (3, 2)] {
            for visitor in 0..visitors {
                let path = made[at].url.clone().expect("an address");
                app.stranger().with("user-agent", &format!("Firefox {visitor}")).get(&path).await;
            }
            app.clock.advance(jiff::SignedDuration::from_secs(1));
        }
        vitrine::viewer::flush(&app.app).await.expect("written");
        for (sort, order) in [
            ("created", ["5", "4", "3", "2", "1"]),
            ("expires", ["4", "2", "5", "3", "1"]),
            ("visited", ["4", "2", "5", "3", "1"]),
            ("visits", ["4", "2", "5", "3", "1"]),
        ] {
            let (mut read, mut cursor) = (Vec::new(), String::new());
            loop {
                let page: LinkPage = world.maker.get(&format!("/api/v1/links?sort={sort}&limit=2{cursor}")).await.read();
                assert_eq!(page.total, 5);
                read.extend(page.items.into_iter().map(|link| link.name));
                let Some(next) = page.next_cursor else { break };
                cursor = format!("&cursor={next}");
            }
            assert_eq!(read, order, "{sort}");
            let other = if sort == "created" { "visits" } else { "created" };
            if !cursor.is_empty() {
                world.maker.get(&format!("/api/v1/links?sort={other}{cursor}")).await.problem(ProblemCode::BadCursor);
            }
        }
    }

    async fn several_are_paused_resumed_and_extended_together(app) {
        let world = World::with(&app, &json!({})).await;
        let second = link(&world.maker, &world.collection, &json!({ "expires_on": "2027-01-31", "time_zone": "Europe/Berlin" })).await;
        let edit = async |links: &[&Link], change: Value| {
            world.maker.post("/api/v1/links/edits", &json!({ "links": versions(links), "change": change })).await
        };
        let paused: Links = edit(&[&second, &world.link], json!({ "state": "paused" })).await.read();
        let states: Vec<_> = paused.items.iter().map(|link| (link.id, link.state, link.version)).collect();
        assert_eq!(states, [(second.id, LinkState::Paused, 2), (world.link.id, LinkState::Paused, 2)], "in the order that was asked");
        assert_eq!(app.stranger().get(&world.base).await.status, 403);
        let [second, first] = &paused.items[..] else { panic!("two") };
        let resumed: Links = edit(&[first, second], json!({ "state": "active", "expires_on": "2028-02-01", "time_zone": "Asia/Tokyo" })).await.read();
        for link in &resumed.items {
            assert_eq!((link.state, link.expires_at.map(|at| at.to_string())), (LinkState::Active, Some("2028-02-01T15:00:00Z".into())));
        }
        let [first, second] = &resumed.items[..] else { panic!("two") };
        let permanent: Links = edit(&[first, second], json!({ "expires_on": null })).await.read();
        assert!(permanent.items.iter().all(|link| link.expires_at.is_none() && link.version == 4));
        assert_eq!(edit(&[], json!({ "state": "paused" })).await.read::<Links>().items.len(), 0);
    }

    async fn all_or_none_are_changed(app) {
        let world = World::with(&app, &json!({})).await;
        let late = link(&world.maker, &world.collection, &json!({ "starts_at": "2029-01-01T00:00:00Z" })).await;
        let contributor = app.member(Role::Contributor).await;
        let theirs = link(&contributor, &world.collection, &json!({})).await;
        let edit = async |links: Value, change: Value| {
            world.maker.post("/api/v1/links/edits", &json!({ "links": links, "change": change })).await
        };
        let delete = async |links: Value| world.maker.post("/api/v1/links/deletions", &json!({ "links": links })).await;
        let pause = json!({ "state": "paused" });
        let stale = json!([{ "id": world.link.id, "version": 1 }, { "id": late.id, "version": 7 }]);
        for answer in [edit(stale.clone(), pause.clone()).await, delete(stale).await] {
            assert_eq!(fields(&answer, ProblemCode::VersionMismatch), [("/links/1".into(), FieldCode::Changed)]);
        }
        let with_theirs = versions(&[&world.link, &theirs]);
        edit(with_theirs.clone(), pause.clone()).await.problem(ProblemCode::NotAllowed);
        delete(with_theirs).await.problem(ProblemCode::NotAllowed);
        contributor.post("/api/v1/links/deletions", &json!({ "links": [{ "id": uuid::Uuid::nil(), "version": 1 }] })).await.problem(ProblemCode::NotFound);
        let answer = edit(versions(&[&world.link, &late]), json!({ "expires_on": "2028-01-01" })).await;
        assert_eq!(fields(&answer, ProblemCode::Invalid), [("/change/starts_at".into(), FieldCode::AfterEnd)]);
        let answer = edit(versions(&[&world.link]), json!({ "expires_at": "2020-01-01T00:00:00Z" })).await;
        assert_eq!(fields(&answer, ProblemCode::Invalid), [("/change/expires_at".into(), FieldCode::Past)]);
        let answer = edit(versions(&[&world.link]), json!({ "name": "All the same" })).await;
        assert_eq!(fields(&answer, ProblemCode::Invalid), [("/change/name".into(), FieldCode::Unknown)]);
        let many: Value = (0..201).map(|_| json!({ "id": world.link.id, "version": 1 })).collect();
        assert_eq!(fields(&delete(many).await, ProblemCode::Invalid), [("/links".into(), FieldCode::TooLong)]);
        let unchanged: LinkPage = app.administrator().await.get("/api/v1/links?made_by=all&state=active").await.read();
        assert_eq!(unchanged.items.iter().map(|link| link.version).collect::<Vec<_>>(), [1, 1]);
        assert_eq!(delete(versions(&[&world.link, &late])).await.status, 204);
        assert_eq!(app.stranger().get(&world.base).await.status, 404);
        assert_eq!(names(&world.maker, "").await, <[&str; 0]>::default());
        delete(versions(&[&world.link])).await.problem(ProblemCode::NotFound);
    }

    async fn of_a_collection_that_is_not_seen_they_are_only_paused_or_deleted(app) {
        let world = World::with(&app, &json!({})).await;
        let maker = app.member(Role::Editor).await;
        let theirs = link(&maker, &world.collection, &json!({})).await;
        let path = format!("/api/v1/collections/{}", world.collection.id);
        world.maker.patch(&path, 1, &json!({ "visibility": "hidden" })).await.read::<Value>();
        let edit = async |version: i64, change: Value| {
            maker.post("/api/v1/links/edits", &json!({ "links": [{ "id": theirs.id, "version": version }], "change": change })).await
        };
        edit(1, json!({ "expires_on": null })).await.problem(ProblemCode::NotAllowed);
        edit(1, json!({ "state": "active" })).await.problem(ProblemCode::NotAllowed);
        assert_eq!(edit(1, json!({ "state": "paused" })).await.status, 200);
        let gone = json!({ "links": [{ "id": theirs.id, "version": 2 }] });
        assert_eq!(maker.post("/api/v1/links/deletions", &gone).await.status, 204);
    }
}
