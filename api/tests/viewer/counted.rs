//! Links whose downloads are counted and come to an end.

use futures_util::future::join_all;
use serde_json::{Value, json};
use vitrine_shared::{Link, ProblemCode};

use super::world::World;
use crate::harness::{TestApp, pictures};

async fn counted(app: &TestApp, limit: u64) -> World {
    let allow = json!({ "originals": true, "proxies": ["preview"] });
    World::with(app, &json!({ "allow": allow, "max_downloads": limit })).await
}

async fn left(world: &World) -> Option<u64> {
    let link: Link = world.maker.get(&format!("/api/v1/links/{}", world.link.id)).await.read();
    link.downloads_left
}

on_both! {
    async fn of_twenty_at_once_exactly_three_get_a_download(app) {
        let world = counted(&app, 3).await;
        let path = format!("{}/grants", world.base);
        let ask = json!({ "all": true, "files": { "originals": true } });
        let asked = (0..20).map(|_| { let (recipient, path, ask) = (app.stranger(), path.clone(), ask.clone()); async move { recipient.post(&path, &ask).await } });
        let mut statuses: Vec<u16> = join_all(asked).await.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!((&statuses[..3], &statuses[3..]), (&[201; 3][..], &[403; 17][..]));
        assert_eq!(left(&world).await, Some(0));
    }

    async fn when_they_are_used_up_looking_goes_on(app) {
        let mut world = counted(&app, 1).await;
        let recipient = app.stranger();
        let page = recipient.get(&world.base).await;
        let tag = page.header("etag").to_owned();
        let grant = world.grant(&recipient).await;
        let changed = recipient.with("if-none-match", &tag).get(&world.base).await;
        assert_eq!(changed.status, 200, "it is another page now");
        assert!(changed.text().contains("all downloads are used up") && !changed.text().contains("name=\"choice\""), "{}", changed.text());
        let id = world.public(&recipient, "harbour at dusk.jpg").await;
        let asset = recipient.get(&format!("{}/assets/{id}", world.base)).await.text();
        assert!(asset.contains("all downloads are used up") && !asset.contains("<form"), "{asset}");
        assert_eq!(recipient.get(&format!("{}/assets/{id}/previews/preview", world.base)).await.status, 200);
        let grants = format!("{}/grants", world.base);
        recipient.post(&grants, &json!({ "all": true, "files": { "originals": true } })).await.problem(ProblemCode::NoDownloadsLeft);
        let form = recipient.form(&grants, "choice=all&files=originals").await;
        assert!(form.status == 403 && form.text().contains("All downloads are used up"), "{}", form.text());
        assert_eq!(recipient.get(&grant).await.status, 200, "what was begun can be fetched");
        assert_eq!(recipient.get(&grant).await.status, 200, "and resumed");
        world.edit(json!({ "max_downloads": 2 })).await;
        assert_eq!(world.link.downloads_left, Some(1), "a higher limit gives the difference");
        world.edit(json!({ "max_downloads": null })).await;
        assert_eq!(recipient.get(&format!("{}/assets/{id}/original", world.base)).await.status, 200);
        world.edit(json!({ "max_downloads": 5 })).await;
        assert_eq!(world.link.downloads_left, Some(5), "a new limit counts from now on");
    }

    async fn files_are_taken_by_grants_alone(app) {
        let world = counted(&app, 2).await;
        let recipient = app.stranger();
        let id = world.public(&recipient, "harbour at dusk.jpg").await;
        let program = recipient.with("accept", "application/json");
        for class in ["original", "renditions/preview"] {
            let path = format!("{}/assets/{id}/{class}", world.base);
            program.get(&path).await.problem(ProblemCode::GrantRequired);
            let page = recipient.get(&path).await;
            assert!(page.status == 403 && page.text().contains("Start this download from its page"), "{}", page.text());
        }
        let list: Value = recipient.get(&format!("{}/collection.json", world.base)).await.read();
        assert_eq!(list["assets"][0]["downloads"][0]["url"], Value::Null);
        assert_eq!(left(&world).await, Some(2), "nothing was taken");
        let page = recipient.get(&format!("{}/assets/{id}", world.base)).await.text();
        assert!(page.contains(&format!("<form action=\"{}/grants\" method=\"post\">", world.base)) && page.contains(&format!("name=\"asset\" value=\"{id}\"")), "{page}");
        assert!(!page.contains("/original\""), "{page}");
        let form = recipient.form(&format!("{}/grants", world.base), &format!("choice=selected&asset={id}&plain=1&files=originals")).await;
        assert_eq!(form.status, 303);
        let file = recipient.get(form.header("location")).await;
        assert_eq!((file.status, file.header("content-type")), (200, "image/jpeg"));
        assert_eq!(file.body, pictures::jpeg(900, 600), "the file itself, no archive");
        assert!(file.header("content-disposition").starts_with("attachment; filename=\"harbour at dusk.jpg\""));
        let part = recipient.with("range", "bytes=10-19").get(form.header("location")).await;
        assert_eq!((part.status, &part.body[..]), (206, &file.body[10..20]));
        assert_eq!(left(&world).await, Some(1));
    }

    async fn what_fails_takes_nothing(app) {
        let world = counted(&app, 1).await;
        let recipient = app.stranger();
        let page = world.public(&recipient, "page.html").await;
        let grants = format!("{}/grants", world.base);
        assert_eq!(recipient.post(&grants, &json!({ "assets": [page], "files": { "proxies": ["preview"] } })).await.status, 422);
        assert_eq!(recipient.post(&grants, &json!({ "all": true, "files": { "proxies": ["fullscreen"] } })).await.status, 403);
        assert_eq!(left(&world).await, Some(1));
    }
}
