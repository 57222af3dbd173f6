//! Visits and downloads are counted honestly.

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use vitrine::{
    entities::{event, link_day},
    viewer::flush,
};
use vitrine_shared::Link;

use super::world::World;
use crate::harness::TestApp;

/// Visits and downloads of all days.
async fn counted(app: &TestApp, world: &World) -> (i64, i64) {
    flush(&app.app).await.expect("written");
    let of_link = link_day::Entity::find().filter(link_day::Column::LinkId.eq(world.link.id.0));
    let days = of_link.all(app.app.database.read()).await.expect("days");
    days.iter().fold((0, 0), |(visits, downloads), day| (visits + day.visits, downloads + day.downloads))
}

on_both! {
    async fn a_visit_is_one_recipient_on_one_day(app) {
        let world = World::shared(&app, None).await;
        let phone = app.stranger().with("user-agent", "Firefox on a phone");
        let tag = phone.get(&world.base).await.header("etag").to_owned();
        let id = world.public(&phone, "lighthouse.jpg").await;
        phone.get(&format!("{}/assets/{id}", world.base)).await;
        phone.with("if-none-match", &tag).get(&world.base).await;
        assert_eq!(counted(&app, &world).await, (1, 0));
        app.stranger().with("user-agent", "Firefox on a desk").get(&world.base).await;
        phone.at_address("198.51.100.9".parse().expect("well-formed")).get(&world.base).await;
        assert_eq!(counted(&app, &world).await, (3, 0));
        app.clock.advance(jiff::SignedDuration::from_hours(24));
        phone.get(&world.base).await;
        assert_eq!(counted(&app, &world).await, (4, 0));
        let link: Link = app.sign_in(&world.maker_email).await.get(&format!("/api/v1/links/{}", world.link.id)).await.read();
        assert_eq!((link.visits, link.downloads), (4, 0));
        assert_eq!(link.last_visited_at.map(|at| at > world.link.created_at), Some(true));
    }

    async fn robots_locked_doors_and_head_are_no_visits(app) {
        let mut world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        for agent in ["WhatsApp/2.23", "Slackbot-LinkExpanding 1.0", "TelegramBot (like TwitterBot)"] {
            let robot = recipient.with("user-agent", agent);
            robot.get(&world.base).await;
            robot.get(&doors.grant).await;
            robot.get(&doors.place("download_link_original").1).await;
        }
        for operation in ["get_link_page", "get_grant", "download_link_original"] {
            recipient.send("HEAD", &doors.place(operation).1, None).await;
        }
        world.edit(json!({ "password": "quiet-otter" })).await;
        recipient.get(&world.base).await;
        assert_eq!(counted(&app, &world).await, (0, 0));
    }

    async fn a_download_is_counted_when_all_of_it_was_fetched(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger().with("user-agent", "Firefox");
        let doors = world.doors(&recipient).await;
        for operation in ["get_grant", "download_link_original", "download_link_rendition"] {
            let path = doors.place(operation).1;
            let before = counted(&app, &world).await.1;
            let length: usize = recipient.send("HEAD", &path, None).await.header("content-length").parse().expect("well-formed");
            recipient.with("range", &format!("bytes={}-", length / 2)).get(&path).await;
            recipient.with("range", &format!("bytes=0-{}", length / 2 - 2)).get(&path).await;
            assert_eq!(counted(&app, &world).await.1, before, "{operation}: a byte is missing");
            recipient.with("range", &format!("bytes={}-{}", length / 2 - 1, length / 2)).get(&path).await;
            until(&app, &world, before + 1, operation).await;
            recipient.get(&path).await;
            assert_eq!(counted(&app, &world).await.1, before + 1, "{operation}: fetched again it is the same");
        }
        recipient.get(&doors.place("get_link_preview").1).await;
        assert_eq!(counted(&app, &world).await.1, 3, "looking is no download");
    }

    async fn open_windows_hear_of_visits_every_ten_seconds_at_most(app) {
        let world = World::shared(&app, None).await;
        let told = async || {
            flush(&app.app).await.expect("written");
            let events = event::Entity::find().all(app.app.database.read()).await.expect("events");
            let of_link = |event: &event::Model| event.change.contains(&world.link.id.to_string());
            events.into_iter().filter(of_link).count()
        };
        let before = told().await;
        app.stranger().get(&world.base).await;
        assert_eq!(told().await, before + 1);
        app.stranger().with("user-agent", "Another").get(&world.base).await;
        assert_eq!(told().await, before + 1, "so soon they are told of nothing");
        app.clock.advance(jiff::SignedDuration::from_secs(10));
        assert_eq!(told().await, before + 2, "what came meanwhile is told of then");
        app.clock.advance(jiff::SignedDuration::from_secs(10));
        assert_eq!(told().await, before + 2);
    }

    async fn nobodys_address_is_kept(app) {
        use sea_orm::ConnectionTrait;
        let world = World::shared(&app, None).await;
        app.stranger().get(&world.base).await;
        flush(&app.app).await.expect("written");
        let rows = |table: &str| {
            let sql = vitrine::database::statement(app.app.database.read(), &format!("SELECT COUNT(*) AS rows FROM {table}"), []);
            let database = app.app.database.clone();
            async move { database.read().query_one_raw(sql).await.expect("there").expect("there").try_get::<i64>("", "rows").expect("there") }
        };
        assert_eq!((rows("visitors").await, rows("visitor_salts").await), (1, 1));
        app.clock.advance(jiff::SignedDuration::from_hours(24));
        app.stranger().get(&world.base).await;
        flush(&app.app).await.expect("written");
        assert_eq!((rows("visitors").await, rows("visitor_salts").await), (1, 1), "yesterday's are gone with their salt");
        assert_eq!(counted(&app, &world).await.0, 2);
    }
}

/// The last bytes are counted when the answer is over, which the client may see a moment earlier.
async fn until(app: &TestApp, world: &World, downloads: i64, operation: &str) {
    for _ in 0..200 {
        if counted(app, world).await.1 == downloads {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("{operation}: no download was counted");
}
