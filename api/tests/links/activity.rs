//! How a link was used, told to its managers without anybody's address.

use serde_json::json;
use vitrine::{jobs::purge, viewer::flush};
use vitrine_shared::{Counts, FieldCode, LinkActivity, ProblemCode, Role};

use super::fields;
use crate::{
    harness::{Client, TestApp},
    viewer::world::{LOCK, World, link},
};

async fn activity(app: &TestApp, world: &World, query: &str) -> LinkActivity {
    flush(&app.app).await.expect("written");
    world.maker.get(&format!("/api/v1/links/{}/activity{query}", world.link.id)).await.read()
}

/// Waits until so many downloads are counted: the last bytes are, when the answer is over, which the client may see earlier.
async fn downloaded(app: &TestApp, world: &World, downloads: u64) -> LinkActivity {
    for _ in 0..200 {
        let read = activity(app, world, "").await;
        if read.total.downloads == downloads {
            return read;
        }
        tokio::task::yield_now().await;
    }
    panic!("{downloads} downloads were not counted");
}

fn browser(app: &TestApp, name: &str) -> Client {
    app.stranger().with("user-agent", name)
}

on_both! {
    async fn days_tell_of_visits_views_and_wrong_passwords(app) {
        let mut world = World::shared(&app, None).await;
        let phone = browser(&app, "Firefox on a phone");
        phone.get(&world.base).await;
        phone.get(&world.base).await;
        browser(&app, "Firefox on a desk").get(&world.base).await;
        app.stranger().with("user-agent", "Slackbot").get(&world.base).await;
        phone.send("HEAD", &world.base, None).await;
        flush(&app.app).await.expect("written");
        app.clock.advance(jiff::SignedDuration::from_hours(24));
        world.maker = app.sign_in(&world.maker_email).await;
        world.edit(json!({ "password": LOCK })).await;
        phone.form(&format!("{}/unlock", world.base), "password=wrong-one").await;
        phone.form(&format!("{}/unlock", world.base), "password=wrong-two").await;
        phone.form(&format!("{}/unlock", world.base), &format!("password={LOCK}")).await;
        let read = activity(&app, &world, "").await;
        assert_eq!((read.days.len(), read.from < read.to), (30, true));
        let days: Vec<Counts> = read.days[28..].iter().map(|day| day.counts).collect();
        assert_eq!(days, [Counts { visits: 2, views: 3, ..Counts::default() }, Counts { failed_unlocks: 2, ..Counts::default() }]);
        assert_eq!(read.total, Counts { visits: 2, views: 3, failed_unlocks: 2, ..Counts::default() });
        assert_eq!(read.days[0].counts, Counts::default(), "a day without anything is there");
        let one = activity(&app, &world, &format!("?from={0}&to={0}", read.days[28].date)).await;
        assert_eq!((one.days.len(), one.total.visits, one.total.failed_unlocks), (1, 2, 0));
    }

    async fn downloads_are_told_by_asset_and_class(app) {
        let mut world = World::shared(&app, None).await;
        let recipient = browser(&app, "Firefox");
        let doors = world.doors(&recipient).await;
        let original = doors.place("download_link_original").1;
        let length: usize = recipient.send("HEAD", &original, None).await.header("content-length").parse().expect("well-formed");
        recipient.with("range", &format!("bytes=0-{}", length - 2)).get(&original).await;
        assert_eq!(activity(&app, &world, "").await.total.downloads, 0, "a byte is missing");
        recipient.with("range", &format!("bytes={}-", length - 1)).get(&original).await;
        downloaded(&app, &world, 1).await;
        recipient.get(&doors.place("download_link_rendition").1).await;
        downloaded(&app, &world, 2).await;
        recipient.get(&doors.grant).await;
        let read = downloaded(&app, &world, 3).await;
        assert_eq!(read.total.archives, 1);
        let classes: Vec<_> = read.classes.iter().map(|of| (of.class.as_str(), of.profile.as_deref(), of.downloads)).collect();
        assert_eq!(classes, [("original", None, 1), ("preview", Some("Preview 800"), 1), ("zip", None, 1)]);
        assert_eq!(read.assets.len(), 3, "all that was in the archive");
        assert_eq!(read.assets[0].classes.iter().map(|of| of.downloads).sum::<u64>(), read.assets[0].downloads);
        let taken: u64 = read.assets.iter().map(|asset| asset.downloads).sum();
        assert_eq!(taken, 5, "two files, and three by the archive");
        app.clock.advance(jiff::SignedDuration::from_hours(24 * 91));
        world.maker = app.sign_in(&world.maker_email).await;
        purge(&app.app).await.expect("purged");
        let from = read.from;
        let later = activity(&app, &world, &format!("?from={from}")).await;
        assert_eq!((later.total.downloads, later.total.archives, later.assets.len()), (3, 1, 0), "sums stay, the rest goes");
    }

    async fn a_file_of_a_counted_link_is_no_archive(app) {
        let world = World::with(&app, &json!({ "allow": { "originals": true }, "max_downloads": 3 })).await;
        let recipient = browser(&app, "Firefox");
        let id = world.public(&recipient, "lighthouse.jpg").await;
        let form = format!("choice=selected&asset={id}&plain=1&files=originals");
        let granted = recipient.form(&format!("{}/grants", world.base), &form).await;
        recipient.get(granted.header("location")).await;
        let read = downloaded(&app, &world, 1).await;
        assert_eq!((read.total.archives, read.classes[0].class.as_str()), (0, "original"));
        assert_eq!(read.assets[0].name.as_deref(), Some("lighthouse.jpg"));
    }

    async fn sites_are_known_by_their_origin_alone(app) {
        let mut world = World::shared(&app, None).await;
        let framed = |name: &str, page: &str| browser(&app, name).with("referer", page).with("sec-fetch-dest", "iframe");
        let embed = format!("{}/embed", world.base);
        for (name, page) in [
            ("A", "https://norden.example/private?who=ann"),
            ("A", "https://norden.example/other"),
            ("B", "https://norden.example/"),
            ("B", "http://elsewhere.example"),
            ("C", "null"),
        ] {
            framed(name, page).get(&embed).await;
        }
        framed("D", &format!("{}/s/x", app.url)).get(&embed).await;
        framed("D", "https://norden.example/").with("sec-fetch-dest", "document").get(&embed).await;
        framed("D", "https://norden.example/").get(&world.base).await;
        let read = activity(&app, &world, "").await;
        framed("A", "https://norden.example/").get(&embed).await;
        assert_eq!(activity(&app, &world, "").await.sites, read.sites, "the same visitor of the day");
        let sites: Vec<_> = read.sites.iter().map(|site| (site.site.as_str(), site.visits)).collect();
        assert_eq!(sites, [("https://norden.example", 2), ("http://elsewhere.example", 1)]);
        world.edit(json!({ "embed_sites": ["https://norden.example"] })).await;
        framed("E", "https://refused.example/").get(&embed).await;
        assert_eq!(activity(&app, &world, "").await.sites.len(), 2, "there nobody saw it");
    }

    async fn invented_sites_do_not_fill_the_table(app) {
        let world = World::shared(&app, None).await;
        let recipient = browser(&app, "Firefox").with("sec-fetch-dest", "iframe");
        for site in 0..130 {
            recipient.with("referer", &format!("https://{site}.example/")).get(&format!("{}/embed", world.base)).await;
            if site == 70 {
                flush(&app.app).await.expect("written");
            }
        }
        assert_eq!(activity(&app, &world, "").await.sites.len(), 100);
    }

    async fn it_is_a_table_for_spreadsheets(app) {
        let (maker, mut world) = (app.member(Role::Editor).await, World::shared(&app, None).await);
        let asset = maker.upload("=HYPERLINK(\"x\"), b.txt", b"a formula").await;
        let body = json!({ "name": "Odd", "assets": [asset.id] });
        world.collection = maker.post("/api/v1/collections", &body).await.read();
        world.link = link(&maker, &world.collection, &json!({ "name": "Odd/one", "allow": { "originals": true } })).await;
        world.maker = maker;
        let base = world.link.url.clone().expect("an address").replace(&app.url, "");
        let recipient = browser(&app, "Firefox");
        let id = recipient.get(&format!("{base}/collection.json")).await.read::<serde_json::Value>()["assets"][0]["id"].clone();
        recipient.get(&format!("{base}/assets/{}/original", id.as_str().expect("an id"))).await;
        let read = downloaded(&app, &world, 1).await;
        let path = format!("/api/v1/links/{}/activity", world.link.id);
        let answer = world.maker.get(&format!("{path}?format=csv&from={0}&to={0}", read.to)).await;
        assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
        assert!(answer.header("content-disposition").contains("attachment; filename=\"Odd"), "{}", answer.header("content-disposition"));
        let day = read.to;
        let expected = format!("\u{feff}date,what,name,class,count\n{day},visits,,,0\n{day},views,,,0\n{day},downloads,,,1\n{day},archives,,,0\n{day},failed_unlocks,,,0\n,asset,\"'=HYPERLINK(\"\"x\"\"), b.txt\",original,1\n");
        assert_eq!(answer.text(), expected);
        let asked = world.maker.with("accept", "text/csv").get(&path).await;
        assert_eq!(asked.header("content-type"), "text/csv; charset=utf-8");
        let json = world.maker.with("accept", "text/csv").get(&format!("{path}?format=json")).await;
        assert_eq!(json.header("content-type"), "application/json");
    }

    async fn the_days_are_a_span(app) {
        let world = World::with(&app, &json!({})).await;
        let path = format!("/api/v1/links/{}/activity", world.link.id);
        for (query, code) in [("?from=2026-02-02&to=2026-02-01", FieldCode::AfterEnd), ("?from=1000-01-01", FieldCode::TooLong)] {
            assert_eq!(fields(&world.maker.get(&format!("{path}{query}")).await, ProblemCode::Invalid), [("/from".into(), code)]);
        }
        for query in ["?from=yesterday", "?format=pdf", "?days=3"] {
            assert_eq!(world.maker.get(&format!("{path}{query}")).await.status, 400, "{query}");
        }
        assert_eq!(world.maker.get(&format!("{path}?from=9999-12-30&to=9999-12-31")).await.status, 200);
    }

    async fn who_does_not_see_the_collection_is_not_told_what_is_in_it(app) {
        let world = World::shared(&app, None).await;
        let maker = app.member(Role::Editor).await;
        let theirs = link(&maker, &world.collection, &json!({ "allow": { "originals": true } })).await;
        let recipient = browser(&app, "Firefox");
        let base = theirs.url.clone().expect("an address").replace(&app.url, "");
        let id = world.public(&recipient, "lighthouse.jpg").await;
        assert_eq!(recipient.get(&format!("{base}/assets/{id}/original")).await.status, 404, "another link's id");
        let list = recipient.get(&format!("{base}/collection.json")).await.read::<serde_json::Value>();
        let id = list["assets"][0]["id"].as_str().expect("an id").to_owned();
        recipient.get(&format!("{base}/assets/{id}/original")).await;
        let own = World { link: theirs, maker, ..world };
        assert_eq!(downloaded(&app, &own, 1).await.assets.len(), 1);
        let path = format!("/api/v1/collections/{}", own.collection.id);
        let owner = app.sign_in(&own.maker_email).await;
        owner.patch(&path, 1, &json!({ "visibility": "hidden" })).await.read::<serde_json::Value>();
        let read = activity(&app, &own, "").await;
        assert_eq!((read.total.downloads, read.assets.len()), (1, 0));
    }
}
