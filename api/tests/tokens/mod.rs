//! Personal access tokens: who acts by one, and what it may.

use jiff::SignedDuration;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
use serde_json::{Value, json};
use vitrine::entities::member;
use vitrine_shared::{
    Collection, CreatedToken, FieldCode, Link, ProblemCode, Right, Role, Session, TeamMember, Token, Tokens,
};

use crate::{
    harness::{Client, TestApp, until_one_waits},
    members::{account, id_of},
    viewer::world::World,
};

async fn made(member: &Client, request: &Value) -> CreatedToken {
    member.post("/api/v1/tokens", request).await.read()
}

fn bearing(app: &TestApp, made: &CreatedToken) -> Client {
    app.stranger().bearing(made.secret.as_deref().expect("shown once"))
}

async fn listed(member: &Client) -> Vec<Token> {
    member.get("/api/v1/tokens").await.read::<Tokens>().items
}

on_both! {
    async fn a_token_is_shown_once_used_and_revoked_at_once(app) {
        let member = app.member(Role::Contributor).await;
        let answer = member.post("/api/v1/tokens", &json!({ "name": " Website ", "scopes": ["asset.view", "collection.create"] })).await;
        assert_eq!(answer.header("cache-control"), "no-store");
        let made: CreatedToken = answer.read();
        let secret = made.secret.clone().expect("shown once");
        assert!(secret.starts_with("vtr_") && secret.len() == 54, "{secret}");
        assert_eq!((made.token.name.as_str(), made.token.expires_at, made.token.last_used_at), ("Website", None, None));
        let list = member.get("/api/v1/tokens").await;
        assert!(!list.text().contains(&secret[4..]) && list.text().contains("Website"));

        let program = bearing(&app, &made);
        let session: Session = program.get("/api/v1/session").await.read();
        assert_eq!(session.rights, [Right::AssetView, Right::CollectionCreate]);
        assert_eq!(program.post("/api/v1/collections", &json!({ "name": "Autumn" })).await.status, 201);
        assert_eq!(member.delete(&format!("/api/v1/tokens/{}", made.token.id)).await.status, 204);
        program.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
        assert!(listed(&member).await.is_empty());
    }

    async fn a_token_may_what_both_its_scopes_and_its_member_may(app) {
        let administrator = app.administrator().await;
        let editor = app.member(Role::Editor).await;
        let token = made(&editor, &json!({ "name": "x", "scopes": ["asset.view", "collection.edit_any"] })).await;
        let program = bearing(&app, &token);
        program.post("/api/v1/collections", &json!({ "name": "No scope" })).await.problem(ProblemCode::NotAllowed);
        let path = format!("/api/v1/members/{}", id_of(&editor).await);
        administrator.patch(&path, 1, &json!({ "role": "contributor" })).await.read::<TeamMember>();
        assert_eq!(program.get("/api/v1/session").await.read::<Session>().rights, [Right::AssetView]);
        administrator.patch(&path, 2, &json!({ "role": "editor" })).await.read::<TeamMember>();
        assert_eq!(program.get("/api/v1/session").await.read::<Session>().rights, [Right::AssetView, Right::CollectionEditAny]);
    }

    async fn what_a_token_may_not_do_needs_a_session(app) {
        let member = app.administrator().await;
        let rights = member.get("/api/v1/session").await.read::<Session>().rights;
        let program = app.stranger().bearing(&member.token(&rights).await);
        program.post("/api/v1/tokens", &json!({ "name": "x", "scopes": ["asset.view"] })).await.problem(ProblemCode::SessionRequired);
        program.get("/api/v1/sessions").await.problem(ProblemCode::SessionRequired);
        program.delete("/api/v1/sessions").await.problem(ProblemCode::SessionRequired);
        let password = json!({ "current_password": crate::harness::PASSWORD, "new_password": "a slow morning ferry to Bodø" });
        program.post("/api/v1/profile/password", &password).await.problem(ProblemCode::SessionRequired);
        assert_eq!(member.get("/api/v1/session").await.status, 200);
    }

    async fn fields_that_do_not_hold_are_named(app) {
        let member = app.member(Role::Viewer).await;
        let (year, past) = (366 * 24, -1);
        let at = |hours: i64| (app.clock.now().timestamp() + SignedDuration::from_hours(hours)).to_string();
        let fields = |request: Value| { let member = &member; async move {
            let problem = member.post("/api/v1/tokens", &request).await.problem(ProblemCode::Invalid);
            problem.errors.into_iter().map(|error| (error.pointer, error.code)).collect::<Vec<_>>()
        }};
        assert_eq!(fields(json!({ "name": "", "scopes": [] })).await, [("/name".into(), FieldCode::Required), ("/scopes".into(), FieldCode::Required)]);
        assert_eq!(fields(json!({ "name": "x", "scopes": ["asset.view", "link.create"] })).await, [("/scopes/1".into(), FieldCode::NotAllowed)]);
        assert_eq!(fields(json!({ "name": "x", "scopes": ["everything"] })).await[0].0, "/scopes/0");
        assert_eq!(fields(json!({ "name": "x", "scopes": ["asset.view"], "expires_at": at(past) })).await, [("/expires_at".into(), FieldCode::Past)]);
        assert_eq!(fields(json!({ "name": "x", "scopes": ["asset.view"], "expires_at": at(year + 1) })).await, [("/expires_at".into(), FieldCode::TooLate)]);
        let token = made(&member, &json!({ "name": "x", "scopes": ["asset.view"], "expires_at": at(year - 1) })).await;
        let program = bearing(&app, &token);
        assert_eq!(program.get("/api/v1/assets").await.status, 200);
        app.clock.advance(SignedDuration::from_hours(year - 1));
        program.get("/api/v1/assets").await.problem(ProblemCode::NotSignedIn);
    }

    async fn its_last_use_is_known_to_the_minute(app) {
        let member = app.member(Role::Viewer).await;
        let token = made(&member, &json!({ "name": "x", "scopes": ["asset.view"] })).await;
        let program = bearing(&app, &token);
        program.get("/api/v1/assets").await;
        let first = listed(&member).await[0].last_used_at.expect("used");
        app.clock.advance(SignedDuration::from_secs(30));
        program.get("/api/v1/assets").await;
        assert_eq!(listed(&member).await[0].last_used_at, Some(first), "no write a request");
        app.clock.advance(SignedDuration::from_secs(31));
        program.get("/api/v1/assets").await;
        assert!(listed(&member).await[0].last_used_at > Some(first));
        let administrator = app.administrator().await;
        let seen = account(&administrator, id_of(&member).await).await.last_seen_at;
        assert!(seen >= listed(&member).await[0].last_used_at);
    }

    async fn a_token_comes_from_anywhere_and_is_not_made_up_for_by_a_cookie(app) {
        let member = app.administrator().await;
        let secret = member.token(&[Right::AssetView]).await;
        let collection = json!({ "name": "Autumn" });
        let scoped = member.bearing(&secret);
        scoped.post("/api/v1/collections", &collection).await.problem(ProblemCode::NotAllowed);
        scoped.with("authorization", &format!("bearer {secret}")).post("/api/v1/collections", &collection).await.problem(ProblemCode::NotAllowed);
        member.bearing("vtr_no-such").get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
        let elsewhere = app.stranger().bearing(&member.token(&[Right::CollectionCreate]).await);
        for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://website.example")] {
            assert_eq!(elsewhere.with(name, value).post("/api/v1/collections", &collection).await.status, 201);
        }
        // A proxy's own sign-in is none of ours.
        assert_eq!(member.with("authorization", "Basic dTpw").get("/api/v1/session").await.status, 200);
    }

    async fn ones_own_tokens_are_nobody_elses(app) {
        let (member, other) = (app.member(Role::Viewer).await, app.administrator().await);
        let token = made(&member, &json!({ "name": "x", "scopes": ["asset.view"] })).await;
        assert!(listed(&other).await.is_empty());
        other.delete(&format!("/api/v1/tokens/{}", token.token.id)).await.problem(ProblemCode::NotFound);
        assert_eq!(listed(&member).await.len(), 1);
    }

    async fn scopes_bind_when_a_link_is_made_and_the_link_outlives_the_token(app) {
        let world = World::with(&app, &json!({})).await;
        let scopes = json!(["asset.view", "asset.download_proxy", "link.create"]);
        let token = made(&world.maker, &json!({ "name": "Website", "scopes": scopes })).await;
        let program = bearing(&app, &token);
        let links = format!("/api/v1/collections/{}/links", world.collection.id);
        let problem = program.post(&links, &json!({ "allow": { "originals": true } })).await.problem(ProblemCode::Invalid);
        assert_eq!((problem.errors[0].pointer.as_str(), problem.errors[0].code), ("/allow/originals", FieldCode::NotAllowed));
        let link: Link = program.post(&links, &json!({ "allow": { "proxies": ["preview"] } })).await.read();
        assert_eq!(link.created_by.id, id_of(&world.maker).await);
        assert_eq!(world.maker.delete(&format!("/api/v1/tokens/{}", token.token.id)).await.status, 204);
        assert_eq!(app.stranger().get(link.url.as_deref().expect("an address")).await.status, 200);
        let path = format!("/api/v1/links/{}", link.id);
        let wider: Link = world.maker.patch(&path, 1, &json!({ "allow": { "originals": true, "proxies": ["preview"] } })).await.read();
        assert!(wider.effective.originals, "its maker, signed in, may give more");
        let hidden: Collection = world.maker.post("/api/v1/collections", &json!({ "name": "Drafts", "visibility": "hidden" })).await.read();
        let administrator = app.administrator().await;
        let narrow = app.stranger().bearing(&administrator.token(&[Right::AssetView, Right::LinkCreate]).await);
        narrow.post(&format!("/api/v1/collections/{}/links", hidden.id), &json!({})).await.problem(ProblemCode::NotFound);
    }

    async fn who_is_deactivated_meanwhile_gets_none(app) {
        let member = app.member(Role::Contributor).await;
        let deactivation = app.app.database.begin().await.expect("a transaction");
        member::Entity::update_many()
            .col_expr(member::Column::DeactivatedAt, Expr::value(app.clock.now()))
            .filter(member::Column::Id.eq(id_of(&member).await.0))
            .exec(&deactivation)
            .await
            .expect("deactivated");
        let deactivated = async {
            until_one_waits(&deactivation).await;
            deactivation.commit().await.expect("deactivated");
        };
        let request = json!({ "name": "Late", "scopes": ["asset.view"] });
        let (answer, ()) = tokio::join!(member.post("/api/v1/tokens", &request), deactivated);
        answer.problem(ProblemCode::NotSignedIn);
    }
}
