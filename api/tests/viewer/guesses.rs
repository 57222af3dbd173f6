//! Guessing at passwords.

use super::{
    table::routes,
    world::{LOCK, World},
};

on_both! {
    async fn r11_guesses_are_slowed_down_by_address_and_in_all(app) {
        assert_eq!(routes(11), ["unlock_embed", "unlock_link"]);
        let world = World::shared(&app, Some(LOCK)).await;
        let unlock = format!("{}/unlock", world.base);
        let guesser = app.stranger().at_address("198.51.100.7".parse().expect("well-formed"));
        let framed = format!("{}/embed/unlock", world.base);
        let mut statuses = Vec::new();
        // Both doors have one lock.
        for door in [&unlock, &framed].into_iter().cycle().take(9) {
            statuses.push(guesser.form(door, "password=not+it").await.status);
        }
        assert_eq!(statuses, [401, 401, 401, 401, 401, 401, 401, 401, 429]);
        let right = guesser.form(&unlock, &format!("password={LOCK}")).await;
        assert_eq!(right.status, 429, "charged before the password is looked at");
        assert!(right.header("retry-after").parse::<u64>().expect("seconds") > 0);
        assert!(right.text().contains("Too many attempts"));
        world.unlock(&app.stranger().at_address("203.0.113.1".parse().expect("well-formed"))).await;
        app.clock.advance(jiff::SignedDuration::from_secs(61));
        assert_eq!(guesser.form(&unlock, &format!("password={LOCK}")).await.status, 303);
    }

    async fn r13_long_passwords_are_refused_before_they_are_hashed(app) {
        assert_eq!(routes(13), ["unlock_embed", "unlock_link"]);
        let world = World::shared(&app, Some(LOCK)).await;
        let unlock = format!("{}/unlock", world.base);
        // More than there are tries: nothing was charged, as nothing was hashed.
        let framed = format!("{}/embed/unlock", world.base);
        for door in [&unlock, &framed].into_iter().cycle().take(12) {
            assert_eq!(app.stranger().form(door, &format!("password={}", "x".repeat(257))).await.status, 422);
        }
        assert_eq!(app.stranger().form(&unlock, &format!("password={}", "x".repeat(256))).await.status, 401);
        assert_eq!(app.stranger().form(&unlock, &format!("password={}", "x".repeat(5_000))).await.status, 413);
    }
}

#[actix_web::test]
async fn r11_everybody_together_is_slowed_down_too() {
    use vitrine::access::throttle::{Pace, charge};
    let app = crate::harness::TestApp::start(crate::harness::Backend::Sqlite).await;
    let world = World::shared(&app, Some(LOCK)).await;
    // A hundred guesses from all over the world, without the hundred hashes.
    let earlier = [("unlock link", &world.link.id.0.as_bytes()[..], Pace { burst: 100, seconds: 5 }); 99];
    charge(&app.app, &earlier).await.expect("within the bounds");
    let unlock = format!("{}/unlock", world.base);
    let mut statuses = Vec::new();
    for n in 0..8 {
        let guesser = app.stranger().at_address(format!("198.51.100.{n}").parse().expect("well-formed"));
        statuses.push(guesser.form(&unlock, "password=no").await.status);
    }
    assert_eq!((statuses[0], statuses[7]), (401, 429), "{statuses:?}");
}
