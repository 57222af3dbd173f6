//! A member looks at a link as its recipients would see it.

use jiff::SignedDuration;
use serde_json::{Value, json};
use vitrine::{jobs::purge, links::sweep_views, viewer::flush};
use vitrine_shared::{Collection, FieldCode, Link, LinkActivity, LinkView, Links, ProblemCode, Role};

use super::fields;
use crate::{
    harness::{Answer, Client, TestApp, pictures, until_one_waits},
    viewer::world::{LOCK, World, grant},
};

/// Path of a view's page, after its address was opened in this browser.
async fn opened(browser: &Client, view: &LinkView) -> String {
    let answer = browser.get(&view.url).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("location").to_owned()
}

async fn look(world: &World, change: &Value) -> Answer {
    world.maker.post(&format!("/api/v1/links/{}/views", world.link.id), change).await
}

async fn counted(app: &TestApp, world: &World) -> (u64, u64) {
    flush(&app.app).await.expect("written");
    let read: LinkActivity = world.maker.get(&format!("/api/v1/links/{}/activity", world.link.id)).await.read();
    (read.total.visits, read.total.downloads)
}

on_both! {
    async fn it_opens_in_one_browser_unlocked_and_counts_nothing(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let view: LinkView = look(&world, &json!({})).await.read();
        let browser = app.stranger().with("user-agent", "Firefox");
        let page = opened(&browser, &view).await;
        assert_ne!(page, world.base, "it has an address of its own");
        let whole = browser.get(&page).await;
        assert_eq!(whole.status, 200);
        assert!(whole.text().contains("Autumn in Bergen") && whole.text().contains("<aside class=\"view\">"));
        let id = crate::viewer::world::public(&browser, &page, "lighthouse.jpg").await;
        let asset = browser.get(&format!("{page}/assets/{id}")).await;
        assert!(asset.status == 200 && asset.text().contains("<aside class=\"view\">"));
        assert_eq!(browser.get(&format!("{page}/assets/{id}/original")).await.status, 200);
        let archive = grant(&browser, &page, json!({ "all": true, "files": { "originals": true } })).await;
        assert_eq!(browser.get(&archive).await.status, 200);
        assert_eq!(counted(&app, &world).await, (0, 0));
        assert!(!app.stranger().get(&format!("{}/unlock", world.base)).await.text().contains("class=\"view\""));
        for other in [app.stranger(), app.stranger().with("user-agent", "Firefox")] {
            let unknown = other.get("/s/0123456789012345678901").await;
            let answer = other.get(&page).await;
            assert_eq!((answer.status, answer.body), (404, unknown.body), "nobody else reaches it");
        }
        for path in [format!("{page}/embed"), format!("/oembed?url={}{page}", app.url)] {
            assert!(matches!(browser.get(&path).await.status, 403 | 404), "{path}");
        }
    }

    async fn its_address_lasts_a_minute_and_its_page_a_quarter_of_an_hour(app) {
        let world = World::shared(&app, None).await;
        let view: LinkView = look(&world, &json!({})).await.read();
        let browser = app.stranger();
        let page = opened(&browser, &view).await;
        let archive = grant(&browser, &page, json!({ "all": true, "files": { "originals": true } })).await;
        let (address, ticket) = view.url.rsplit_once('/').expect("a ticket");
        let forged = format!("{address}/{}", ticket.replace(&ticket[..2], "xx"));
        assert_eq!(app.stranger().get(&forged).await.status, 404);
        assert_eq!(app.stranger().get(&format!("{}/view/{ticket}", world.base)).await.status, 404);
        app.clock.advance(SignedDuration::from_secs(61));
        assert_eq!(app.stranger().get(&view.url).await.status, 404);
        assert_eq!(browser.get(&page).await.status, 200);
        app.clock.advance(SignedDuration::from_mins(14));
        assert_eq!((browser.get(&page).await.status, browser.get(&archive).await.status), (404, 404));
        purge(&app.app).await.expect("swept");
        use sea_orm::{EntityTrait, PaginatorTrait};
        let kept = vitrine::entities::link::Entity::find().count(app.app.database.read()).await.expect("a count");
        assert_eq!(kept, 1, "what is over is removed");
    }

    async fn it_shows_what_is_not_saved(app) {
        let world = World::shared(&app, None).await;
        let browser = app.stranger();
        let change = json!({ "allow": { "originals": false, "proxies": [], "attachments": false }, "message": "Only to look." });
        let page = opened(&browser, &look(&world, &change).await.read()).await;
        let id = crate::viewer::world::public(&browser, &page, "lighthouse.jpg").await;
        assert!(browser.get(&page).await.text().contains("Only to look."));
        assert_eq!(browser.get(&format!("{page}/assets/{id}/original")).await.status, 403);
        let kept: Link = world.maker.get(&format!("/api/v1/links/{}", world.link.id)).await.read();
        assert_eq!((kept.version, kept.message, kept.allow.originals), (world.link.version, None, true));
        let wrong = look(&world, &json!({ "password": "short" })).await;
        assert_eq!(fields(&wrong, ProblemCode::Invalid), [("/password".into(), FieldCode::TooShort)]);
        let new = world.maker.post(&format!("/api/v1/collections/{}/link-views", world.collection.id), &json!({ "slug": "soon-there", "password": LOCK, "starts_at": "2099-01-01T00:00:00Z", "allow": { "originals": true } })).await;
        let page = opened(&browser, &new.read()).await;
        let id = crate::viewer::world::public(&browser, &page, "lighthouse.jpg").await;
        assert_eq!(browser.get(&format!("{page}/assets/{id}/original")).await.status, 200, "neither locked nor closed for who looks");
        assert_eq!(browser.get("/s/soon-there").await.status, 404, "its slug is nobody's yet");
    }

    async fn a_selection_is_looked_at_before_it_is_a_collection(app) {
        let world = World::shared(&app, None).await;
        let (maker, browser) = (&world.maker, app.stranger());
        let lists = ["/api/v1/collections", "/api/v1/links"];
        let mut before = Vec::new();
        for path in lists {
            before.push(maker.get(path).await.body);
        }
        let assets: Vec<_> = world.assets.iter().take(2).map(|asset| asset.id).collect();
        let asked = json!({ "assets": assets, "collection": { "name": "Two of them" }, "link": { "allow": { "originals": true }, "password": LOCK, "message": "Only to look." } });
        let view: LinkView = maker.post("/api/v1/link-views", &asked).await.read();
        let page = opened(&browser, &view).await;
        let text = browser.get(&page).await.text();
        assert!(text.contains("Two of them") && text.contains("Only to look.") && text.contains("<aside class=\"view\">"));
        let archive = grant(&browser, &page, json!({ "all": true, "files": { "originals": true } })).await;
        assert_eq!(browser.get(&archive).await.status, 200);
        assert_eq!(app.stranger().get(&page).await.status, 404);
        for (path, before) in lists.into_iter().zip(before) {
            assert!(maker.get(path).await.body == before, "nothing of it in {path}");
        }
        let wrong = maker.post("/api/v1/link-views", &json!({ "assets": assets, "link": { "password": "short" } })).await;
        assert_eq!(fields(&wrong, ProblemCode::Invalid), [("/link/password".into(), FieldCode::TooShort)]);
        maker.post("/api/v1/link-views", &json!({ "assets": [], "link": {} })).await.problem(ProblemCode::Invalid);
        app.clock.advance(SignedDuration::from_mins(16));
        purge(&app.app).await.expect("swept");
        use sea_orm::{EntityTrait, PaginatorTrait};
        let db = app.app.database.read();
        let kept = (vitrine::entities::link::Entity::find().count(db).await, vitrine::entities::collection::Entity::find().count(db).await);
        assert_eq!((kept.0.expect("a count"), kept.1.expect("a count")), (1, 1), "what is over is removed, and nothing else");
    }

    async fn what_it_holds_can_go_to_the_bin_while_it_is_removed(app) {
        let world = World::shared(&app, None).await;
        let assets = json!({ "assets": [world.assets[0].id] });
        let asked = json!({ "assets": assets["assets"], "link": {} });
        let view = world.maker.post("/api/v1/link-views", &asked).await;
        assert_eq!(view.status, 201);
        app.clock.advance(SignedDuration::from_mins(16));
        let removal = app.app.database.begin().await.expect("a transaction");
        sweep_views(&removal, app.clock.now()).await.expect("swept");
        let removed = async {
            until_one_waits(&removal).await;
            removal.commit().await.expect("removed");
        };
        let (binned, ()) = tokio::join!(world.maker.post("/api/v1/assets/deletions", &assets), removed);
        assert_eq!(binned.status, 200, "{}", binned.text());
    }

    async fn it_is_no_link_of_the_team(app) {
        let world = World::shared(&app, None).await;
        let maker = &world.maker;
        let paused: Link = maker.patch(&format!("/api/v1/links/{}", world.link.id), 1, &json!({ "state": "paused" })).await.read();
        let browser = app.stranger();
        let page = opened(&browser, &look(&world, &json!({})).await.read()).await;
        assert_eq!(browser.get(&page).await.status, 200, "also of a paused one");
        let all: Links = maker.get(&format!("/api/v1/collections/{}/links", world.collection.id)).await.read();
        assert_eq!(all.items.iter().map(|link| link.id).collect::<Vec<_>>(), [paused.id]);
        let collection: Collection = maker.get(&format!("/api/v1/collections/{}", world.collection.id)).await.read();
        assert!(!collection.publication.active);
        assert_eq!(app.administrator().await.get("/api/v1/links?made_by=all").await.read::<Value>()["total"], 1);
        assert_eq!(maker.delete(&format!("/api/v1/collections/{}", world.collection.id)).await.status, 204);
        assert_eq!(browser.get(&page).await.status, 404, "it goes with its collection");
    }

    async fn it_gives_what_the_maker_may_give(app) {
        let world = World::shared(&app, None).await;
        let administrator = app.administrator().await;
        let id = crate::members::id_of(&world.maker).await;
        let any = administrator.with("if-match", "*");
        assert_eq!(any.json("PATCH", &format!("/api/v1/members/{id}"), &json!({ "role": Role::Contributor })).await.status, 200);
        let view = administrator.post(&format!("/api/v1/links/{}/views", world.link.id), &json!({})).await;
        let browser = app.stranger();
        let page = opened(&browser, &view.read()).await;
        let asset = crate::viewer::world::public(&browser, &page, "lighthouse.jpg").await;
        assert_eq!(browser.get(&format!("{page}/assets/{asset}/original")).await.status, 403);
        let direct = world.hidden.id;
        let direct: Link = administrator.post(&format!("/api/v1/assets/{direct}/links"), &json!({})).await.read();
        let refused = administrator.post(&format!("/api/v1/links/{}/views", direct.id), &json!({})).await;
        refused.problem(ProblemCode::NotAvailable);
    }

    async fn r29_a_look_at_a_link_with_the_watermark_has_it(app) {
        let administrator = app.administrator().await;
        let set = administrator.with("if-match", "*").send("PUT", "/api/v1/watermark/image", Some(pictures::png(40, 40))).await;
        assert_eq!(set.status, 200, "{}", set.text());
        let world = World::shared(&app, None).await;
        let browser = app.stranger();
        let clean = opened(&browser, &look(&world, &json!({})).await.read()).await;
        let marked = opened(&browser, &look(&world, &json!({ "watermark": true })).await.read()).await;
        let mut pictures = Vec::new();
        for page in [clean, marked] {
            let asset = crate::viewer::world::public(&browser, &page, "lighthouse.jpg").await;
            let picture = browser.get(&format!("{page}/assets/{asset}/previews/preview")).await;
            assert_eq!(picture.status, 200);
            pictures.push(picture.body);
        }
        assert_ne!(pictures[0], pictures[1]);
        let removed = administrator.with("if-match", "*").delete("/api/v1/watermark").await;
        assert_eq!(removed.status, 200, "a look keeps nobody from removing it: {}", removed.text());
    }
}
