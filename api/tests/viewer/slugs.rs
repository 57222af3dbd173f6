//! Links by the name that somebody gave them.

use serde_json::json;
use vitrine_shared::ProblemCode;

use super::{
    table::routes,
    world::{LOCK, World},
};
use crate::harness::Backend;

on_both! {
    async fn r53_a_slug_stands_wherever_a_token_does(app) {
        let allow = json!({ "originals": true, "proxies": ["preview"], "attachments": true });
        let world = World::with(&app, &json!({ "slug": "autumn-press", "allow": allow, "password": LOCK, "embed_sites": "any" })).await;
        for base in ["/s/autumn-press", "/s/Autumn-Press"] {
            let locked = app.stranger().get(base).await;
            assert_eq!((locked.status, locked.text().contains(&format!("action=\"{base}/unlock\""))), (401, true));
            let inside = app.stranger();
            let unlocked = inside.form(&format!("{base}/unlock"), &format!("password={LOCK}")).await;
            assert_eq!((unlocked.status, unlocked.header("location")), (303, base));
            assert!(unlocked.header("set-cookie").contains(&format!("Path={base};")), "{}", unlocked.header("set-cookie"));
            let by_token = app.stranger();
            world.unlock(&by_token).await;
            let doors = world.doors(&by_token).await.of(base);
            for operation in routes(53) {
                let answer = doors.ask(&inside, operation).await;
                assert!(matches!(answer.status, 200 | 201 | 303), "{operation} at {base}: {}", answer.status);
                assert!(!answer.text().contains(&world.base), "{operation} tells the token");
            }
        }
        let by_token = app.stranger();
        world.unlock(&by_token).await;
        assert_eq!(by_token.get("/s/autumn-press").await.status, 401, "each address has its own cookie");
    }

    async fn r53_a_slug_that_was_taken_away_opens_nothing(app) {
        let mut world = World::with(&app, &json!({ "slug": "for-a-while" })).await;
        let recipient = app.stranger();
        assert_eq!(recipient.get("/s/for-a-while").await.status, 200);
        world.edit(json!({ "slug": "another-name" })).await;
        let gone = recipient.get("/s/for-a-while").await;
        let never = recipient.get("/s/never-was-one").await;
        assert_eq!((gone.status, gone.body), (404, never.body));
        assert_eq!(recipient.get("/s/another-name").await.status, 200);
        assert_eq!(recipient.get(&world.base).await.status, 200);
        world.delete_link().await;
        assert_eq!(recipient.get("/s/another-name").await.status, 404);
    }

    async fn r53_guesses_at_slugs_are_slowed_down_by_address(app) {
        let world = World::with(&app, &json!({ "slug": "well-hidden" })).await;
        let guesser = app.stranger().at_address("198.51.100.7".parse().expect("well-formed"));
        for n in 0..60 {
            assert_eq!(guesser.get(&format!("/s/guess-{n}")).await.status, 404);
        }
        let slowed = guesser.get("/s/guess-60").await;
        assert_eq!(slowed.status, 429);
        assert!(slowed.header("retry-after").parse::<u64>().expect("seconds") > 0);
        assert_eq!(guesser.get("/s/well-hidden").await.status, 429, "what is there is hidden from them too");
        guesser.get("/s/well-hidden/collection.json").await.problem(ProblemCode::TooManyAttempts);
        assert_eq!(guesser.get(&world.base).await.status, 200, "nobody guesses tokens");
        let other = app.stranger().at_address("203.0.113.1".parse().expect("well-formed"));
        assert_eq!(other.get("/s/well-hidden").await.status, 200);
        app.clock.advance(jiff::SignedDuration::from_secs(11));
        assert_eq!(guesser.get("/s/well-hidden").await.status, 200);
    }
}

#[actix_web::test]
async fn r53_oembed_knows_slugs_and_tells_no_token() {
    let app = crate::harness::TestApp::start(Backend::Sqlite).await;
    let world = World::with(&app, &json!({ "slug": "autumn-press" })).await;
    let told = app.stranger().get(&format!("/oembed?url={}/s/autumn-press", app.url)).await;
    assert!(told.status == 200 && told.text().contains("/s/autumn-press/embed"), "{}", told.text());
    assert!(!told.text().contains(&world.base), "{}", told.text());
}

#[actix_web::test]
async fn r53_looking_by_slug_spends_nothing() {
    let app = crate::harness::TestApp::start(Backend::Sqlite).await;
    World::with(&app, &json!({ "slug": "looked-at" })).await;
    for _ in 0..70 {
        assert_eq!(app.stranger().get("/s/looked-at").await.status, 200);
    }
}
