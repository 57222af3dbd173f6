//! Links whose makers may give less than they did: since when, told to whom, and taken over by whom.

use serde_json::json;
use vitrine_shared::{FileClass, Link, LinkState, NoticeKind, Notices, ProblemCode, Role, SuspendedReason};

use crate::{
    harness::{Client, TestApp},
    members::{deactivated, id_of},
    viewer::world::World,
};

async fn edit_member(administrator: &Client, member: &Client, change: &serde_json::Value) {
    let id = id_of(member).await;
    let answer = administrator.with("if-match", "*").json("PATCH", &format!("/api/v1/members/{id}"), change).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

async fn read(member: &Client, link: &Link) -> Link {
    member.get(&format!("/api/v1/links/{}", link.id)).await.read()
}

async fn kinds(member: &Client) -> Vec<NoticeKind> {
    member.get("/api/v1/notices").await.read::<Notices>().items.iter().map(|notice| notice.kind).collect()
}

async fn take_over(member: &Client, link: &Link) -> crate::harness::Answer {
    let this = member.with("if-match", &format!("\"{}\"", link.version));
    this.send("PUT", &format!("/api/v1/links/{}/maker", link.id), None).await
}

async fn hidden(app: &TestApp, world: &World, owner: &Client) {
    let path = format!("/api/v1/collections/{}", world.collection.id);
    let answer = owner.with("if-match", "*").json("PATCH", &path, &json!({ "visibility": "hidden" })).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let _ = app;
}

on_both! {
    async fn less_is_given_since_the_right_was_lost(app) {
        let world = World::shared(&app, None).await;
        let administrator = app.administrator().await;
        assert_eq!(read(&administrator, &world.link).await.effective.reasons, []);
        let before = app.clock.now().timestamp();
        edit_member(&administrator, &world.maker, &json!({ "role": Role::Contributor })).await;
        let shrunk = read(&administrator, &world.link).await;
        let lost: Vec<_> = shrunk.effective.reasons.iter().map(|reason| reason.class).collect();
        assert_eq!((shrunk.state, lost), (LinkState::Active, vec![FileClass::Originals, FileClass::Attachments]));
        let since = shrunk.effective.reasons[0].since.expect("a time");
        assert!(before <= since && since <= app.clock.now().timestamp());
        let told: Notices = world.maker.get("/api/v1/notices").await.read();
        assert_eq!((told.unread, told.items[0].kind, told.items[0].classes.as_slice()), (1, NoticeKind::GivesLess, &[FileClass::Originals, FileClass::Attachments][..]));
        app.clock.advance(jiff::SignedDuration::from_mins(5));
        let name = json!({ "name": "Another" });
        edit_member(&administrator, &world.maker, &name).await;
        assert_eq!(read(&administrator, &world.link).await.effective.reasons[0].since, Some(since), "another change does not begin it anew");
        edit_member(&administrator, &world.maker, &json!({ "role": Role::Editor })).await;
        assert_eq!(read(&administrator, &world.link).await.effective.reasons, []);
        edit_member(&administrator, &world.maker, &json!({ "role": Role::Contributor })).await;
        assert_ne!(read(&administrator, &world.link).await.effective.reasons[0].since, Some(since));
        assert_eq!(kinds(&world.maker).await, [NoticeKind::GivesLess, NoticeKind::GivesLess]);
    }

    async fn a_suspended_link_says_since_when_and_is_taken_over(app) {
        let world = World::shared(&app, None).await;
        let (administrator, editor) = (app.administrator().await, app.member(Role::Editor).await);
        take_over(&administrator, &world.link).await.problem(ProblemCode::Conflict);
        edit_member(&administrator, &world.maker, &json!({ "role": Role::Viewer })).await;
        let link = read(&administrator, &world.link).await;
        assert_eq!((link.state, link.state_reason, link.may_take_over), (LinkState::Suspended, Some(SuspendedReason::MakerMayNotShare), true));
        assert!(link.state_since.is_some());
        assert_eq!(kinds(&world.maker).await, [NoticeKind::MayNotShare], "what it gives less is not told beside it");
        assert!(!read(&editor, &link).await.may_take_over);
        take_over(&editor, &link).await.problem(ProblemCode::NotAllowed);
        let stale = administrator.with("if-match", "\"7\"").send("PUT", &format!("/api/v1/links/{}/maker", link.id), None).await;
        stale.problem(ProblemCode::VersionMismatch);
        assert_eq!(app.stranger().get(&world.base).await.status, 403);
        let taken: Link = take_over(&administrator, &link).await.read();
        assert_eq!((taken.state, taken.created_by.name.as_str(), taken.version), (LinkState::Active, "Marek Sobol", link.version + 1));
        assert_eq!((taken.state_since, taken.may_take_over), (None, false));
        let page = app.stranger().get(&world.base).await;
        assert!(page.status == 200 && page.text().contains("Marek Sobol"), "its address stays");
        let told: Notices = world.maker.get("/api/v1/notices").await.read();
        assert_eq!((told.items[0].kind, told.items[0].by.as_ref().map(|by| by.name.as_str())), (NoticeKind::TakenOver, Some("Marek Sobol")));
        assert_eq!(kinds(&administrator).await, []);
        take_over(&administrator, &taken).await.problem(ProblemCode::NotAllowed);
    }

    async fn hiding_a_collection_suspends_the_links_of_others_and_tells_them(app) {
        let world = World::shared(&app, None).await;
        let other = app.member(Role::Editor).await;
        let path = format!("/api/v1/collections/{}/links", world.collection.id);
        let theirs: Link = other.post(&path, &json!({ "name": "Theirs" })).await.read();
        hidden(&app, &world, &world.maker).await;
        let link = read(&app.administrator().await, &theirs).await;
        assert_eq!((link.state_reason, link.state_since.is_some()), (Some(SuspendedReason::MakerDoesNotSee), true));
        let told: Notices = other.get("/api/v1/notices").await.read();
        assert_eq!((told.items[0].kind, told.items[0].subject.as_deref()), (NoticeKind::DoesNotSee, None), "its name is not told");
        assert_eq!(kinds(&world.maker).await, []);
    }

    async fn a_direct_link_is_taken_over_too(app) {
        let world = World::shared(&app, None).await;
        let administrator = app.administrator().await;
        let link: Link = world.maker.post(&format!("/api/v1/assets/{}/links", world.hidden.id), &json!({})).await.read();
        edit_member(&administrator, &world.maker, &deactivated()).await;
        let suspended = read(&administrator, &link).await;
        assert_eq!((suspended.state_reason, suspended.may_take_over), (Some(SuspendedReason::MakerDeactivated), true));
        let taken: Link = take_over(&administrator, &suspended).await.read();
        assert_eq!(taken.state, LinkState::Active);
        assert_eq!(app.stranger().get(&crate::viewer::world::path_of(&link)).await.status, 200);
    }
}
