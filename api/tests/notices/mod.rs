//! What makers of links are told.

use jiff::SignedDuration;
use serde_json::json;
use vitrine::{jobs::sweep, viewer::flush};
use vitrine_shared::{Change, Link, Notice, NoticeKind, Notices, Role};

use crate::{
    harness::{Client, TestApp},
    members::id_of,
    viewer::world::{World, grant, link},
};

async fn notices(member: &Client) -> Notices {
    member.get("/api/v1/notices").await.read()
}

async fn kinds(member: &Client) -> Vec<NoticeKind> {
    notices(member).await.items.iter().map(|notice| notice.kind).collect()
}

/// Waits until something is told: a download is over when its last bytes are handed out, which the client may see earlier.
async fn told(app: &TestApp, member: &Client, count: usize) -> Vec<Notice> {
    for _ in 0..200 {
        flush(&app.app).await.expect("written");
        let read = notices(member).await.items;
        if read.len() == count {
            return read;
        }
        tokio::task::yield_now().await;
    }
    panic!("{count} were not told");
}

async fn recipient(app: &TestApp, world: &World) {
    let recipient = app.stranger().with("user-agent", "Firefox");
    recipient.get(&world.base).await;
    let archive = grant(&recipient, &world.base, json!({ "all": true, "files": { "originals": true } })).await;
    recipient.get(&archive).await;
}

on_both! {
    async fn the_first_visit_and_the_first_download_are_told_once(app) {
        let mut world = World::shared(&app, None).await;
        let mut events = world.maker.listen().await;
        app.stranger().with("user-agent", "Slackbot").get(&world.base).await;
        recipient(&app, &world).await;
        let items = told(&app, &world.maker, 2).await;
        let mut first: Vec<_> = items.iter().map(|notice| notice.kind).collect();
        first.sort_by_key(|kind| *kind == NoticeKind::Downloaded);
        assert_eq!(first, [NoticeKind::Opened, NoticeKind::Downloaded]);
        assert_eq!((items[0].link, items[0].link_name.as_str(), items[0].subject.as_deref()), (world.link.id, "For the press", Some("Autumn in Bergen")));
        assert_eq!((items[0].collection_id, items[0].is_read, items[0].is_link_gone), (Some(world.collection.id), false, false));
        events.until(Change::Notice { member: id_of(&world.maker).await }).await;
        app.clock.advance(SignedDuration::from_hours(24));
        world.maker = app.sign_in(&world.maker_email).await;
        recipient(&app, &world).await;
        flush(&app.app).await.expect("written");
        assert_eq!(notices(&world.maker).await.items.len(), 2, "the next ones are not");
    }

    async fn they_are_read_up_to_one(app) {
        let world = World::shared(&app, None).await;
        recipient(&app, &world).await;
        let items = told(&app, &world.maker, 2).await;
        let stranger = app.member(Role::Editor).await;
        assert_eq!(stranger.post("/api/v1/notices/readings", &json!({ "up_to": items[0].id })).await.status, 204);
        assert_eq!(notices(&world.maker).await.unread, 2, "each reads their own");
        assert_eq!(world.maker.post("/api/v1/notices/readings", &json!({ "up_to": items[1].id })).await.status, 204);
        let read = notices(&world.maker).await;
        assert_eq!((read.unread, read.items[0].is_read, read.items[1].is_read), (1, false, true));
        assert_eq!(world.maker.post("/api/v1/notices/readings", &json!({ "up_to": items[0].id })).await.status, 204);
        assert_eq!(notices(&world.maker).await.unread, 0);
    }

    async fn what_others_do_to_a_link_is_told(app) {
        let mut world = World::shared(&app, None).await;
        let administrator = app.administrator().await;
        let path = format!("/api/v1/links/{}", world.link.id);
        world.edit(json!({ "state": "paused" })).await;
        world.edit(json!({ "state": "active" })).await;
        assert_eq!(kinds(&world.maker).await, [], "one's own doings are no news");
        let paused: Link = administrator.patch(&path, world.link.version, &json!({ "state": "paused" })).await.read();
        administrator.patch(&path, paused.version, &json!({ "name": "Renamed" })).await;
        let notice = notices(&world.maker).await.items.remove(0);
        assert_eq!((notice.kind, notice.by.map(|by| by.name), notice.link_name.as_str()), (NoticeKind::Paused, Some("Marek Sobol".into()), "Renamed"));
        let other = link(&world.maker, &world.collection, &json!({})).await;
        let asked = json!({ "links": [{ "id": other.id, "version": 1 }], "change": { "state": "paused" } });
        assert_eq!(administrator.post("/api/v1/links/edits", &asked).await.status, 200);
        assert_eq!(kinds(&world.maker).await, [NoticeKind::Paused, NoticeKind::Paused]);
        assert_eq!(administrator.delete(&path).await.status, 204);
        let gone = notices(&world.maker).await.items;
        assert_eq!((gone[0].kind, gone[0].is_link_gone, gone[2].is_link_gone), (NoticeKind::Deleted, true, true));
        let asked = json!({ "links": [{ "id": other.id, "version": 2 }] });
        assert_eq!(administrator.post("/api/v1/links/deletions", &asked).await.status, 204);
        let last = link(&world.maker, &world.collection, &json!({})).await;
        assert_eq!(administrator.delete(&format!("/api/v1/collections/{}", world.collection.id)).await.status, 204);
        let read = notices(&world.maker).await.items;
        assert_eq!((read[0].kind, read[0].link, read[1].kind), (NoticeKind::CollectionDeleted, last.id, NoticeKind::Deleted));
        assert_eq!(kinds(&administrator).await, []);
    }

    async fn ends_are_told_three_days_before_and_when_they_come(app) {
        let world = World::shared(&app, None).await;
        let in_days = |days: i64| (app.clock.now().timestamp() + SignedDuration::from_hours(24 * days)).to_string();
        let long = link(&world.maker, &world.collection, &json!({ "expires_at": in_days(10) })).await;
        let short = link(&world.maker, &world.collection, &json!({ "expires_at": in_days(1) })).await;
        sweep(&app.app).await.expect("swept");
        assert_eq!(kinds(&world.maker).await, [], "who sets an end so near knows");
        app.clock.advance(SignedDuration::from_hours(25));
        let maker = app.sign_in(&world.maker_email).await;
        for _ in 0..2 {
            sweep(&app.app).await.expect("swept");
            let read = notices(&maker).await.items;
            assert_eq!(read.iter().map(|notice| (notice.kind, notice.link)).collect::<Vec<_>>(), [(NoticeKind::Expired, short.id)]);
        }
        app.clock.advance(SignedDuration::from_hours(6 * 24));
        let maker = app.sign_in(&world.maker_email).await;
        for _ in 0..2 {
            sweep(&app.app).await.expect("swept");
            let read = notices(&maker).await.items;
            assert_eq!((read.len(), read[0].kind, read[0].link, read[0].expires_at), (2, NoticeKind::EndsSoon, long.id, long.expires_at));
        }
        let later = json!({ "expires_at": (app.clock.now().timestamp() + SignedDuration::from_hours(24 * 4)).to_string() });
        maker.patch(&format!("/api/v1/links/{}", long.id), long.version, &later).await;
        app.clock.advance(SignedDuration::from_hours(36));
        sweep(&app.app).await.expect("swept");
        let maker = app.sign_in(&world.maker_email).await;
        assert_eq!(kinds(&maker).await[0], NoticeKind::EndsSoon, "another end is another notice");
        assert_eq!(notices(&maker).await.items.len(), 3);
    }

    async fn the_last_download_of_a_limit_is_told(app) {
        let world = World::with(&app, &json!({ "allow": { "originals": true }, "max_downloads": 1 })).await;
        let recipient = app.stranger();
        grant(&recipient, &world.base, json!({ "all": true, "files": { "originals": true } })).await;
        assert_eq!(kinds(&world.maker).await, [NoticeKind::UsedUp]);
    }
}
