//! Requirements on links with a password: nothing behind it is told or given without it.

use serde_json::{Value, json};
use vitrine_shared::ProblemCode;

use super::{
    table::routes,
    world::{LOCK, World},
};
use crate::harness::{Answer, Client, TestApp};

/// What a locked answer must not hold.
fn secrets(world: &World, shown: &str) -> Vec<String> {
    let mut secrets = vec![
        world.collection.name.clone(),
        world.collection.id.to_string(),
        world.link.id.to_string(),
        shown.to_owned(),
    ];
    for asset in &world.assets {
        secrets.extend([asset.name.clone(), asset.id.to_string(), asset.sha256.clone()]);
    }
    secrets
}

fn assert_locked(operation: &str, answer: &Answer) {
    assert_eq!(answer.status, 401, "{operation}: {}", answer.text());
    assert!(answer.header("set-cookie").is_empty(), "{operation}");
}

/// Addresses in a page: of links, forms and pictures.
fn addresses(html: &str) -> Vec<String> {
    let quoted = html.split('"').filter(|text| text.starts_with("/s/") || text.starts_with("/d/"));
    quoted
        .flat_map(|text| text.split(", "))
        .filter_map(|text| text.split(' ').next())
        .map(|text| text.replace("&amp;", "&"))
        .collect()
}

async fn set_hash(app: &TestApp, world: &World, hash: Option<&str>) {
    use sea_orm::{ConnectionTrait, Value};
    let transaction = app.app.database.begin().await.expect("a transaction");
    let values: [Value; 2] = [hash.map(str::to_owned).into(), world.link.id.0.into()];
    let sql = vitrine::database::statement(&transaction, "UPDATE links SET password_hash = ? WHERE id = ?", values);
    transaction.execute_raw(sql).await.expect("an update");
    transaction.commit().await.expect("a commit");
}

on_both! {
    async fn r01_no_route_answers_a_locked_link(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let inside = app.stranger();
        world.unlock(&inside).await;
        let doors = world.doors(&inside).await.with_password("not it");
        for operation in routes(1) {
            let answer = doors.ask(&app.stranger(), operation).await;
            assert_locked(operation, &answer);
            let asked = doors.place(operation).1;
            for secret in secrets(&world, &doors.asset) {
                let said = answer.text().replace(&asked, "");
                assert!(!said.contains(&secret), "{operation} tells {secret}: {said}");
            }
            let head = app.stranger().send("HEAD", &asked, None).await;
            assert!(matches!(head.status, 401 | 405), "HEAD {operation}: {}", head.status);
        }
    }

    async fn r02_copied_addresses_open_nothing_elsewhere(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let inside = app.stranger();
        world.unlock(&inside).await;
        let doors = world.doors(&inside).await;
        let mut copied: Vec<String> = routes(2).into_iter().map(|operation| doors.place(operation).1).collect();
        for page in [world.base.clone(), doors.place("get_link_asset").1] {
            copied.extend(addresses(&inside.get(&page).await.text()));
        }
        copied.retain(|address| !address.starts_with("/s/-/") && !address.ends_with("/grants"));
        assert!(copied.len() > 15, "{copied:?}");
        for address in copied {
            assert_eq!(inside.get(&address).await.status, 200, "{address}");
            assert_eq!(app.stranger().get(&address).await.status, 401, "{address}");
        }
    }

    async fn r03_before_the_password_every_locked_link_says_the_same(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let other = World::with(&app, &json!({ "name": "Quite another", "password": "another-secret-42", "embed_sites": "any" })).await;
        let inside = app.stranger();
        world.unlock(&inside).await;
        let doors = world.doors(&inside).await.with_password("not it");
        let elsewhere = doors.of(&other.base);
        for operation in routes(3) {
            let said = |answer: Answer, base: &str| answer.text().replace(base, "");
            let ours = said(doors.ask(&app.stranger(), operation).await, &world.base);
            assert_eq!(ours, said(elsewhere.ask(&app.stranger(), operation).await, &other.base), "{operation}");
        }
        let problem: Value = serde_json::from_slice(&app.stranger().get(&format!("{}/collection.json", world.base)).await.body).expect("JSON");
        assert_eq!(problem.as_object().expect("an object").keys().collect::<Vec<_>>(), ["code", "detail", "status", "title"]);
    }

    async fn r04_no_address_carries_what_opens_the_link(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let inside = app.stranger();
        let unlocked = inside.form(&format!("{}/unlock", world.base), &format!("password={LOCK}")).await;
        assert_eq!(unlocked.header("location"), world.base);
        let cookie = unlocked.header("set-cookie").to_owned();
        let pass = cookie.split(['=', ';']).nth(1).expect("a value");
        let doors = world.doors(&inside).await;
        for operation in routes(4) {
            let answer = doors.ask(&inside, operation).await;
            assert!(answer.status < 400, "{operation}: {}", answer.status);
            let whole = format!("{} {}", answer.header("location"), answer.text());
            assert!(!whole.contains(pass) && !whole.contains(LOCK), "{operation}");
            let (method, path) = doors.place(operation);
            if method == "GET" {
                let with_pass = app.stranger().get(&format!("{path}?vitrine_unlock={pass}&token={pass}")).await;
                assert_eq!(with_pass.status, 401, "{operation}");
            }
        }
    }

    async fn r05_a_token_alone_is_exchanged_for_nothing(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        for operation in routes(5) {
            for body in ["", "password=", "password=%20", "next=/"] {
                let path = if operation == "unlock_link" { "unlock" } else { "embed/unlock" };
                let answer = app.stranger().form(&format!("{}/{path}", world.base), body).await;
                assert_locked(operation, &answer);
            }
        }
    }

    async fn r06_a_pass_is_a_cookie_of_one_path(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let inside = app.stranger();
        let unlocked = inside.form(&format!("{}/unlock", world.base), &format!("password={LOCK}")).await;
        let granted = inside.form(&format!("{}/grants", world.base), "choice=all&files=originals").await;
        assert_eq!(routes(6), ["create_embed_grant", "create_grant", "unlock_embed", "unlock_link"]);
        for (answer, path) in [(&unlocked, world.base.as_str()), (&granted, granted.header("location"))] {
            let cookie = answer.header("set-cookie");
            for part in ["HttpOnly", "SameSite=Lax", &format!("Path={path}")] {
                assert!(cookie.split("; ").any(|has| has == part), "{cookie} lacks {part}");
            }
        }
        let framed = app.stranger().form(&format!("{}/embed/unlock", world.base), &format!("password={LOCK}")).await;
        assert_eq!((framed.status, framed.header("location")), (303, &*format!("{}/embed", world.base)));
        let granted = inside.form(&format!("{}/embed/grants", world.base), "choice=all&files=originals").await;
        for (answer, path) in [(&framed, world.base.as_str()), (&granted, granted.header("location"))] {
            let cookie = answer.header("set-cookie");
            for part in ["HttpOnly", "SameSite=None", "Secure", "Partitioned", &format!("Path={path}")] {
                assert!(cookie.split("; ").any(|has| has == part), "{cookie} lacks {part}");
            }
        }
        let (_, other) = world.another(&json!({ "password": LOCK })).await;
        assert_eq!(inside.get(&other).await.status, 401, "a pass opens its link alone");
        let open = world.another(&json!({ "allow": { "originals": true } })).await.1;
        let granted = app.stranger().form(&format!("{open}/grants"), "choice=all&files=originals").await;
        assert_eq!((granted.status, granted.header("set-cookie")), (303, ""), "a download manager has no cookies");
    }

    async fn r08_a_damaged_hash_opens_nothing(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let inside = app.stranger();
        world.unlock(&inside).await;
        let doors = world.doors(&inside).await;
        for damaged in ["", "$argon2id$", "plain text"] {
            set_hash(&app, &world, Some(damaged)).await;
            for operation in routes(8) {
                for password in ["", damaged, LOCK] {
                    let answer = doors.with_password(password).ask(&app.stranger(), operation).await;
                    assert!(matches!(answer.status, 401 | 429), "{operation} with {damaged:?}: {}", answer.status);
                }
            }
        }
    }

    async fn r09_another_password_ends_every_unlock(app) {
        for change in [json!({ "password": "now-another-9" }), json!({ "password": LOCK })] {
            let mut world = World::shared(&app, Some(LOCK)).await;
            let inside = app.stranger();
            world.unlock(&inside).await;
            let doors = world.doors(&inside).await;
            world.edit(change).await;
            for operation in routes(9) {
                let answer = doors.ask(&inside, operation).await;
                let ended = if operation == "get_grant" { 410 } else { 401 };
                assert_eq!(answer.status, ended, "{operation}");
            }
        }
    }

    async fn r09_a_first_password_shuts_out_who_was_in(app) {
        let mut world = World::shared(&app, None).await;
        let recipient = app.stranger();
        let doors = world.doors(&recipient).await;
        world.edit(json!({ "password": LOCK })).await;
        for operation in routes(9) {
            let ended = if operation == "get_grant" { 410 } else { 401 };
            assert_eq!(doors.ask(&recipient, operation).await.status, ended, "{operation}");
        }
        world.edit(json!({ "name": "Renamed" })).await;
        world.unlock(&recipient).await;
        let before = world.link.clone();
        world.edit(json!({ "name": "Renamed again", "allow": { "originals": true } })).await;
        assert_eq!(recipient.get(&world.base).await.status, 200, "only the password ends an unlock");
        assert!(before.has_password && world.link.has_password);
        world.edit(json!({ "password": null })).await;
        assert_eq!(app.stranger().get(&world.base).await.status, 200);
    }

    async fn r10_a_password_in_an_address_is_nothing(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        assert_eq!(routes(10), ["get_link_page", "unlock_embed", "unlock_link"]);
        assert_eq!(app.stranger().get(&format!("{}?password={LOCK}", world.base)).await.status, 401);
        let by_get = app.stranger().get(&format!("{}/unlock?password={LOCK}", world.base)).await;
        assert_eq!((by_get.status, by_get.header("set-cookie")), (405, ""));
        assert_eq!(app.stranger().get(&format!("{}/embed/unlock?password={LOCK}", world.base)).await.status, 405);
        let empty = app.stranger().form(&format!("{}/unlock?password={LOCK}", world.base), "").await;
        assert_eq!(empty.status, 401);
    }

    async fn r36_a_locked_page_shows_no_picture_and_no_count(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let inside = app.stranger();
        world.unlock(&inside).await;
        let doors = world.doors(&inside).await.with_password("not it");
        for operation in routes(36) {
            let said = doors.ask(&app.stranger(), operation).await.text();
            for sign in ["<img", "data-t=", "og:", "previews/", "<title>Autumn"] {
                assert!(!said.contains(sign), "{operation} has {sign}");
            }
        }
    }

    async fn the_door_says_what_went_wrong_and_leads_back(app) {
        let world = World::shared(&app, Some(LOCK)).await;
        let recipient = app.stranger();
        let page = format!("{}/assets/0123456789012345678901?lang=en", world.base);
        assert!(recipient.get(&page).await.text().contains(&format!("value=\"{page}\"")));
        let wrong = recipient.form(&format!("{}/unlock", world.base), "password=not+it").await;
        assert!(wrong.text().contains("Capital letters count"), "{}", wrong.text());
        let back = |next: &str| format!("password={LOCK}&next={next}");
        let unlock = |body: String| { let recipient = recipient.clone(); let path = format!("{}/unlock", world.base); async move { recipient.form(&path, &body).await.header("location").to_owned() } };
        assert_eq!(unlock(back(&page.replace('?', "%3F"))).await, page);
        assert_eq!(unlock(back("https://evil.example/")).await, world.base);
    }
}

#[actix_web::test]
async fn what_programs_ask_of_a_locked_link_is_answered_with_a_problem() {
    let app = TestApp::start(crate::harness::Backend::Sqlite).await;
    let world = World::shared(&app, Some(LOCK)).await;
    let program: Client = app.stranger().with("accept", "application/json");
    program.get(&world.base).await.problem(ProblemCode::PasswordRequired);
    program
        .post(&format!("{}/grants", world.base), &json!({ "all": true, "files": {} }))
        .await
        .problem(ProblemCode::PasswordRequired);
}
