//! What open windows are told.

use std::time::Duration;

use jiff::SignedDuration;
use serde_json::{Value, json};
use vitrine::{events, jobs};
use vitrine_shared::{Change, Collection, Link, ProblemCode, Right, Role, TeamMember};

use crate::{
    harness::{Backend, Client, TestApp},
    members::{account, deactivated, id_of},
    viewer::world::{World, link},
};

on_both! {
    async fn a_members_change_is_told_and_the_stream_of_who_is_gone_ends(app) {
        let administrator = app.administrator().await;
        let member = app.member(Role::Editor).await;
        let id = id_of(&member).await;
        let path = format!("/api/v1/members/{id}");
        let (mut window, mut own) = (administrator.listen().await, member.listen().await);
        let mut program = app.stranger().bearing(&member.token(&[Right::AssetView]).await).listen().await;
        administrator.patch(&path, 1, &json!({ "role": "viewer" })).await.read::<TeamMember>();
        for stream in [&mut window, &mut own, &mut program] {
            stream.until(Change::Member { id }).await;
        }
        administrator.patch(&path, 2, &deactivated()).await.read::<TeamMember>();
        window.until(Change::Member { id }).await;
        own.ends().await;
        program.ends().await;
    }

    async fn a_stream_ends_with_its_token_and_its_session(app) {
        let member = app.member(Role::Viewer).await;
        let made: vitrine_shared::CreatedToken = member.post("/api/v1/tokens", &json!({ "name": "x", "scopes": ["asset.view"] })).await.read();
        let mut program = app.stranger().bearing(made.secret.as_deref().expect("shown once")).listen().await;
        assert_eq!(member.delete(&format!("/api/v1/tokens/{}", made.token.id)).await.status, 204);
        program.ends().await;
        let mut own = member.listen().await;
        assert_eq!(member.delete("/api/v1/session").await.status, 204);
        own.ends().await;
    }

    async fn a_stream_begins_in_the_past_as_far_as_it_is_asked_to(app) {
        let member = app.member(Role::Editor).await;
        let create = async |name: &str| -> Collection { member.post("/api/v1/collections", &json!({ "name": name })).await.read() };
        create("Long ago").await;
        app.clock.advance(SignedDuration::from_secs(60));
        let lately = create("Lately").await;
        let mut with_past = member.listen_from(15).await;
        let mut plain = member.listen().await;
        let now = create("Now").await;
        for id in [lately.id, now.id] {
            assert_eq!(with_past.next().await, Some(Change::Collection { id }));
        }
        assert_eq!(plain.next().await, Some(Change::Collection { id: now.id }));
        member.get("/api/v1/events?past=-1").await.problem(ProblemCode::BadRequest);
        // Who slept before anything was told says where the stream began, and hears it all.
        app.clock.advance(SignedDuration::from_secs(3600));
        let mut woken = member.with("last-event-id", &plain.id).listen_from(15).await;
        assert_eq!(woken.next().await, Some(Change::Collection { id: now.id }));
    }

    async fn who_slept_longer_than_events_are_kept_is_told_to_begin_anew(app) {
        let (member, email) = app.member_with_email(Role::Editor).await;
        let create = async |by: &Client| by.post("/api/v1/collections", &json!({ "name": "Autumn" })).await.read::<Collection>();
        create(&member).await;
        let slept = member.listen().await.id;
        create(&member).await;
        app.clock.advance(SignedDuration::from_hours(25));
        jobs::purge(&app.app).await.expect("purged");
        let member = app.sign_in(&email).await;
        let woken = member.with("last-event-id", &slept);
        for _ in 0..2 {
            woken.get("/api/v1/events").await.problem(ProblemCode::BadCursor);
            create(&member).await;
        }
        let mut anew = member.listen().await;
        let made = create(&member).await;
        assert_eq!(anew.next().await, Some(Change::Collection { id: made.id }));
    }

    async fn who_slept_through_many_hears_each_once_and_then_what_is_new(app) {
        let member = app.member(Role::Viewer).await;
        let slept = member.listen().await.id;
        let many: Vec<_> = (1..=1_200).map(|id| Change::Asset { id: uuid::Uuid::from_u128(id).into() }).collect();
        for these in many.chunks(400) {
            let transaction = app.app.database.begin().await.expect("a transaction");
            events::tell(&transaction, app.clock.now(), these).await.expect("told");
            transaction.commit().await.expect("committed");
        }
        let note = app.member(Role::Editor).await.upload("note.txt", b"words").await;
        let mut woken = member.with("last-event-id", &slept).listen_from(0).await;
        let heard = woken.until(Change::Asset { id: note.id }).await;
        let heard: Vec<_> = heard.into_iter().filter(|change| matches!(change, Change::Asset { .. })).collect();
        assert_eq!(heard, many);
        // Who is cut off after the first hears all the others when they come back, however long ago they were written.
        app.clock.advance(SignedDuration::from_secs(60));
        let settled = slept.parse::<i64>().expect("a number") + 1_200;
        let settles = async {
            while app.app.feed.place() < settled {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), settles).await.expect("read once more");
        let mut cut = member.with("last-event-id", &slept).listen_from(0).await;
        assert_eq!(cut.until(many[0]).await.len(), 0, "oldest first");
        let mut back = member.with("last-event-id", &cut.id).listen_from(0).await;
        let heard = back.until(Change::Asset { id: note.id }).await;
        assert!(many[1..].iter().all(|change| heard.contains(change)));
    }

    async fn links_and_collections_of_who_is_deactivated_are_told(app) {
        let world = World::with(&app, &json!({})).await;
        let administrator = app.administrator().await;
        let viewer = app.member(Role::Viewer).await;
        let mut window = viewer.listen().await;
        let id = id_of(&world.maker).await;
        let version = account(&administrator, id).await.version;
        administrator.patch(&format!("/api/v1/members/{id}"), version, &deactivated()).await.read::<Value>();
        window.until(Change::Collection { id: world.collection.id }).await;
        let seen: Collection = viewer.get(&format!("/api/v1/collections/{}", world.collection.id)).await.read();
        assert!(!seen.publication.active, "the chain icon is gone");
    }

    async fn links_that_close_as_their_collection_is_hidden_are_told(app) {
        let world = World::with(&app, &json!({})).await;
        let other = app.member(Role::Contributor).await;
        let path = format!("/api/v1/collections/{}", world.collection.id);
        let theirs: Link = other.post(&format!("{path}/links"), &json!({ "name": "Other" })).await.read();
        let closes = Change::Link { id: theirs.id, collection_id: Some(world.collection.id), asset_id: None };
        let mut window = world.maker.listen().await;
        for (version, visibility) in [(1, "hidden"), (2, "everyone")] {
            world.maker.patch(&path, version, &json!({ "visibility": visibility })).await.read::<Collection>();
            let before = window.until(closes).await;
            assert!(before.iter().all(|change| matches!(change, Change::Collection { .. })), "the own link stays as it is: {before:?}");
        }
    }

    async fn named_members_are_told_and_who_is_none_any_more_once_more(app) {
        let owner = app.member(Role::Contributor).await;
        let (named, other) = (app.member(Role::Viewer).await, app.member(Role::Viewer).await);
        let (named_id, other_id) = (id_of(&named).await, id_of(&other).await);
        let hidden: Collection = owner.post("/api/v1/collections", &json!({ "name": "Drafts", "visibility": "hidden" })).await.read();
        let (id, path) = (hidden.id, format!("/api/v1/collections/{}", hidden.id));
        let (mut one, mut two) = (named.listen().await, other.listen().await);
        owner.patch(&path, 1, &json!({ "members": [named_id] })).await.read::<Collection>();
        one.until(Change::Collection { id }).await;
        owner.patch(&path, 2, &json!({ "members": [other_id] })).await.read::<Collection>();
        assert_eq!(one.next().await, Some(Change::CollectionGone { id }));
        assert_eq!(two.next().await, Some(Change::Collection { id }), "nothing was told while it was hidden from them");
        named.get(&path).await.problem(vitrine_shared::ProblemCode::NotFound);
    }

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
        let (changed, gone) = (Change::Collection { id }, Change::CollectionGone { id });
        let note = owner.upload("last.txt", b"words").await;
        let heard = outside.until(Change::Asset { id: note.id }).await;
        // Streams look at what is visible when they tell: the collection may be back by then.
        assert!(heard.iter().all(|change| *change == changed || *change == gone), "{heard:?}");
        for stream in [&mut inside, &mut own] {
            for _ in 0..4 {
                assert_eq!(stream.next().await, Some(changed));
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
        // Their link is suspended with it.
        assert_eq!(stream.next().await, Some(Change::Notice { member: id_of(&maker).await }));
        assert_eq!(stream.next().await, Some(Change::CollectionGone { id }));
        world.maker.patch(&path, 2, &json!({ "name": "Secret" })).await.read::<Collection>();
        assert_eq!(world.maker.delete(&format!("/api/v1/links/{}", world.link.id)).await.status, 204);
        assert_eq!(maker.delete(&format!("/api/v1/links/{}", theirs.id)).await.status, 204);
        let note = maker.upload("last.txt", b"words").await;
        assert_eq!(stream.next().await, Some(Change::Asset { id: note.id }));
    }
}

/// SQLite has one writer, so that nothing is committed late.
#[actix_web::test]
async fn what_is_committed_late_is_told_late() {
    let app = TestApp::start(Backend::Postgres).await;
    let member = app.member(Role::Viewer).await;
    let mut window = member.listen().await;
    let now = app.clock.now();
    let [late, early] = [1, 2].map(|id| Change::Asset { id: uuid::Uuid::from_u128(id).into() });
    let waits = app.app.database.begin().await.expect("a transaction");
    events::tell(&waits, now, &[late]).await.expect("told");
    // It began long ago itself, and waited for a lock before it told.
    let other = app.app.database.begin().await.expect("a transaction");
    events::tell(&other, now.plus_seconds(-60), &[early]).await.expect("told");
    other.commit().await.expect("committed");
    assert_eq!(window.next().await, Some(early));
    waits.commit().await.expect("committed");
    assert_eq!(window.next().await, Some(late));
}
