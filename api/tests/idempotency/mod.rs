//! `Idempotency-Key`: a creation that is asked for again happens once.

use jiff::SignedDuration;
use serde_json::json;
use vitrine_shared::{
    Collection, CreatedToken, Link, Links, OneTimeAddress, Page, ProblemCode, Role, TeamMember, Tokens,
};

use crate::{
    harness::{Client, tus},
    viewer::world::World,
};

fn keyed(client: &Client, key: &str) -> Client {
    client.with("idempotency-key", key)
}

/// Creations of what has no key of its own: nothing is kept (a password, a member's look at a link), one at most can be
/// (set-up), another secret stands for it (a session, an invitation's one-time code), or a new one is the point (a reset).
const WITHOUT_KEY: [&str; 8] = [
    "accept_invitation",
    "create_collection_link_view",
    "create_link_view",
    "create_link_view_of_selection",
    "create_session",
    "generate_link_password",
    "reset_member_password",
    "setup_instance",
];

#[test]
fn every_creation_takes_a_key() {
    let document = serde_json::to_value(vitrine::app::document()).expect("JSON");
    let posts = document["paths"].as_object().expect("paths").values().filter_map(|path| path.get("post"));
    for operation in posts.filter(|post| post["responses"].get("201").is_some() && post["tags"][0] != "recipients") {
        let id = operation["operationId"].as_str().expect("an id");
        let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
        let takes_key = parameters.iter().any(|parameter| parameter["name"] == "Idempotency-Key");
        assert_eq!(takes_key, !WITHOUT_KEY.contains(&id), "{id}");
    }
}

on_both! {
    async fn the_same_request_again_is_answered_and_makes_nothing(app) {
        let member = keyed(&app.member(Role::Contributor).await, "a-key");
        let body = json!({ "name": "Autumn" });
        let first = member.post("/api/v1/collections", &body).await;
        let again = member.post("/api/v1/collections", &body).await;
        assert_eq!((first.status, again.status, first.header("location")), (201, 201, again.header("location")));
        assert_eq!(first.body, again.body);
        assert_eq!(member.get("/api/v1/collections").await.read::<Page<Collection>>().total, 1);
        member.post("/api/v1/collections", &json!({ "name": "Winter" })).await.problem(ProblemCode::KeyReused);
        member.post("/api/v1/collections?lang=ru", &body).await.problem(ProblemCode::KeyReused);
        assert_eq!(keyed(&member, "another").post("/api/v1/collections", &json!({ "name": "Winter" })).await.status, 201);
        let other = keyed(&app.member(Role::Contributor).await, "a-key");
        assert_eq!(other.post("/api/v1/collections", &json!({ "name": "Spring" })).await.status, 201, "each member has keys of their own");
        let renamed = member.patch(first.header("location"), 1, &json!({ "name": "Late autumn" })).await;
        assert_eq!(renamed.status, 200);
        assert_eq!(member.post("/api/v1/collections", &body).await.read::<Collection>().name, "Late autumn", "as it is now");
        assert_eq!(member.delete(first.header("location")).await.status, 204);
        member.post("/api/v1/collections", &body).await.problem(ProblemCode::NotFound);
    }

    async fn of_many_at_once_one_creates(app) {
        let member = keyed(&app.member(Role::Contributor).await, "a-key");
        let body = json!({ "name": "Autumn" });
        let answers = futures_util::future::join_all((0..6).map(|_| member.post("/api/v1/collections", &body))).await;
        let ids: std::collections::HashSet<_> = answers.iter().map(|answer| answer.read::<Collection>().id).collect();
        assert_eq!(ids.len(), 1);
        assert_eq!(member.get("/api/v1/collections").await.read::<Page<Collection>>().total, 1);
    }

    async fn what_failed_leaves_the_key_free_and_a_day_later_it_is_free_again(app) {
        let member = app.member(Role::Contributor).await;
        let keyed = keyed(&member, "a-key");
        let unknown = json!({ "name": "Autumn", "assets": ["01940000-0000-7000-8000-000000000000"] });
        keyed.post("/api/v1/collections", &unknown).await.problem(ProblemCode::Invalid);
        assert_eq!(keyed.post("/api/v1/collections", &json!({ "name": "Autumn" })).await.status, 201);
        app.clock.advance(SignedDuration::from_hours(11));
        member.get("/api/v1/session").await;
        app.clock.advance(SignedDuration::from_hours(11));
        member.get("/api/v1/session").await;
        keyed.post("/api/v1/collections", &json!({ "name": "Winter" })).await.problem(ProblemCode::KeyReused);
        app.clock.advance(SignedDuration::from_hours(2));
        assert_eq!(keyed.post("/api/v1/collections", &json!({ "name": "Winter" })).await.status, 201);
        for odd in [" ", &*"x".repeat(256)] {
            let client = member.with("idempotency-key", odd);
            client.post("/api/v1/collections", &json!({ "name": "Odd" })).await.problem(ProblemCode::BadRequest);
        }
    }

    async fn a_link_is_made_once_though_the_collection_changed(app) {
        let world = World::with(&app, &json!({})).await;
        let maker = keyed(&world.maker, "a-key");
        let path = format!("/api/v1/collections/{}/links", world.collection.id);
        let body = json!({ "name": "Press", "password": "quiet-otter-417-birch", "allow": { "originals": true } });
        let first: Link = maker.post(&path, &body).await.read();
        let all: Vec<_> = world.assets.iter().map(|asset| asset.id).collect();
        let removals = format!("/api/v1/collections/{}/assets/removals", world.collection.id);
        assert_eq!(world.maker.post(&removals, &json!({ "assets": all })).await.status, 200);
        let again: Link = maker.post(&path, &body).await.read();
        assert_eq!((first.id, first.url), (again.id, again.url));
        assert_eq!(maker.get(&path).await.read::<Links>().items.len(), 2);
        let other = json!({ "name": "Press", "password": "quiet-otter-418-birch", "allow": { "originals": true } });
        maker.post(&path, &other).await.problem(ProblemCode::KeyReused);
    }

    async fn a_secret_is_not_repeated(app) {
        let administrator = keyed(&app.administrator().await, "a-key");
        let body = json!({ "name": "x", "scopes": ["asset.view"] });
        let first: CreatedToken = administrator.post("/api/v1/tokens", &body).await.read();
        let again: CreatedToken = administrator.post("/api/v1/tokens", &body).await.read();
        assert_eq!((first.token.id, first.secret.is_some(), again.secret), (again.token.id, true, None));
        assert_eq!(administrator.get("/api/v1/tokens").await.read::<Tokens>().items.len(), 1);
        let administrator = keyed(&administrator, "another");
        let body = json!({ "name": "Ines", "email": "ines@hollund.example", "role": "viewer" });
        let first: OneTimeAddress = administrator.post("/api/v1/members", &body).await.read();
        let again: OneTimeAddress = administrator.post("/api/v1/members", &body).await.read();
        assert_eq!((first.member.id, first.url.is_some(), again.url), (again.member.id, true, None));
        let code = first.url.expect("there").split_once('#').expect("a code").1.to_owned();
        assert_eq!(app.stranger().post("/api/v1/invitations/previews", &json!({ "code": code })).await.status, 200, "the first still works");
        assert_eq!(administrator.get("/api/v1/members").await.read::<Page<TeamMember>>().total, 2);
    }

    async fn an_upload_is_begun_once(app) {
        let member = keyed(&app.member(Role::Contributor).await, "a-key");
        let first = tus::create(&member, "note.txt", 4, None).await;
        let upload = first.header("location").to_owned();
        assert_eq!(tus::append(&member, &upload, 0, b"no").await.status, 204);
        let again = tus::create(&member, "note.txt", 4, None).await;
        assert_eq!((again.status, again.header("location"), again.header("upload-offset")), (201, upload.as_str(), "2"));
        tus::create(&member, "other.txt", 4, None).await.problem(ProblemCode::KeyReused);
        assert_eq!(tus::append(&member, &upload, 2, b"te").await.status, 204);
        let done = tus::create(&member, "note.txt", 4, None).await;
        assert!(done.header("content-location").starts_with("/api/v1/assets/"), "{:?}", done.headers);
        assert_eq!(member.with("tus-resumable", "1.0.0").delete(&upload).await.status, 204);
        let anew = tus::create(&member, "note.txt", 4, None).await;
        assert!(anew.status == 201 && anew.header("location") != upload, "one that was given up is begun anew");
    }
}
