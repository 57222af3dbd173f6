//! Links in frames of other sites.

use serde_json::{Value, json};
use vitrine_shared::ProblemCode;

use super::{
    table::routes,
    world::{LOCK, World},
};
use crate::harness::{Answer, pictures};

fn ancestors(answer: &Answer) -> String {
    let policy = answer.header("content-security-policy");
    let directive = policy.split("; ").find_map(|directive| directive.strip_prefix("frame-ancestors "));
    directive.unwrap_or_else(|| panic!("{policy} lets everybody frame it")).to_owned()
}

on_both! {
    async fn r50_only_embedded_pages_are_framed_and_where_they_may_be(app) {
        let mut world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        let sites = [
            (json!("any"), "*"),
            (json!(["https://a.example", "http://localhost:3000"]), "https://a.example http://localhost:3000"),
        ];
        for (chosen, expected) in sites {
            world.edit(json!({ "embed_sites": chosen })).await;
            for operation in routes(50) {
                let answer = doors.ask(&recipient, operation).await;
                let expected = if operation.starts_with("get_embed_") { expected } else { "'none'" };
                assert_eq!(ancestors(&answer), expected, "{operation}");
            }
        }
        world.edit(json!({ "embed_sites": "none" })).await;
        for operation in ["get_embed_page", "get_embed_asset", "create_embed_grant", "unlock_embed"] {
            let refused = doors.ask(&recipient, operation).await;
            assert_eq!((refused.status, ancestors(&refused)), (403, "*".to_owned()), "{operation}: the framing site shows a sentence");
            assert!(refused.text().contains("This link is not shown here") && !refused.text().contains("Autumn"), "{operation}");
            assert_eq!(refused.header("set-cookie"), "", "{operation}");
            doors.ask(&recipient.with("accept", "application/json"), operation).await.problem(ProblemCode::EmbeddingRefused);
        }
        assert_eq!(recipient.get(&world.base).await.status, 200);
        let (_, locked) = world.another(&json!({ "password": LOCK })).await;
        assert_eq!(recipient.get(&format!("{locked}/embed")).await.status, 403, "with a password none may, unless chosen");
        let (_, chosen) = world.another(&json!({ "password": LOCK, "embed_sites": ["https://a.example"] })).await;
        let door = recipient.get(&format!("{chosen}/embed")).await;
        assert_eq!((door.status, ancestors(&door)), (401, "https://a.example".to_owned()));
        assert!(door.text().contains(&format!("action=\"{chosen}/embed/unlock\"")), "{}", door.text());
    }

    async fn what_is_in_a_frame_stays_there_or_opens_a_window(app) {
        let world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        for operation in ["get_embed_page", "get_embed_asset"] {
            let page = doors.ask(&recipient, operation).await;
            assert_eq!(page.status, 200, "{operation}");
            for anchor in page.text().split("<a ").skip(1).map(|rest| rest.split('>').next().unwrap_or("")) {
                let stays = anchor.contains(&format!("href=\"{}/embed", world.base)) || anchor.contains("href=\"#main\"");
                let opens = anchor.contains("target=\"_blank\" rel=\"noopener\"");
                assert!(stays || opens, "{operation}: {anchor}");
            }
            assert!(!page.text().contains(&format!("action=\"{}/grants\"", world.base)), "{operation}");
            assert_eq!(page.header("x-robots-tag"), "noindex, nofollow");
        }
        let page = recipient.get(&format!("{}/embed", world.base)).await.text();
        assert!(page.contains("All 3 items") && !page.contains("og:") && !page.contains("name=\"choice\""), "{page}");
        let form = recipient.form(&format!("{}/embed/grants", world.base), &format!("choice=selected&asset={}&plain=1&files=originals", doors.asset)).await;
        assert_eq!((form.status, form.header("set-cookie")), (303, ""));
        assert_eq!(recipient.get(form.header("location")).await.body, pictures::jpeg(900, 600));
    }

    async fn a_locked_link_opens_in_its_frame(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let recipient = app.stranger();
        let page = format!("{}/embed/assets/0123456789012345678901", world.base);
        assert!(recipient.get(&page).await.text().contains(&format!("name=\"next\" value=\"{page}\"")));
        let unlock = format!("{}/embed/unlock", world.base);
        let wrong = recipient.form(&unlock, "password=not+it").await;
        assert_eq!((wrong.status, ancestors(&wrong)), (401, "*".to_owned()));
        let long = recipient.form(&unlock, &format!("password={}", "x".repeat(300))).await;
        assert_eq!((long.status, ancestors(&long)), (422, "*".to_owned()));
        let right = recipient.form(&unlock, &format!("password={LOCK}&next={page}")).await;
        assert_eq!((right.status, right.header("location")), (303, &*page));
        let pass = right.header("set-cookie").split(';').next().expect("a cookie").to_owned();
        // A client of plain HTTP keeps no secure cookie; a browser does, for this machine.
        let inside = recipient.with("cookie", &pass);
        let opened = inside.get(&format!("{}/embed", world.base)).await;
        assert!(opened.status == 200 && opened.text().contains("harbour at dusk.jpg"), "{}", opened.text());
        assert!(!opened.text().contains("og:"), "no card of a link with a password");
    }

    async fn ends_are_said_in_frames_too(app) {
        let mut world = World::shared(&app, None).await;
        let recipient = app.stranger();
        world.edit(json!({ "state": "paused" })).await;
        let frame = format!("{}/embed", world.base);
        let closed = recipient.get(&frame).await;
        assert_eq!((closed.status, ancestors(&closed)), (403, "*".to_owned()));
        assert_eq!(closed.body, recipient.get(&world.base).await.body);
        world.delete_link().await;
        let gone = recipient.get(&frame).await;
        assert_eq!((gone.status, ancestors(&gone)), (404, "*".to_owned()));
        let nothing: Value = serde_json::from_slice(&recipient.with("accept", "application/json").get(&frame).await.body).expect("JSON");
        assert_eq!(nothing["code"], "not_found");
    }
}
