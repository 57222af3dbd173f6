use jiff::SignedDuration;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use vitrine::entities::member;
use vitrine_shared::{ProblemCode, Right, Role, Session};

use crate::harness::{PASSWORD, until_one_waits};

on_both! {
    async fn signing_in_and_out(app) {
        let stranger = app.stranger();
        stranger.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
        let wrong = json!({ "email": "administrator@hollund.example", "password": "a wrong password" });
        let unknown = json!({ "email": "nobody@hollund.example", "password": PASSWORD });
        let (wrong, unknown) = (stranger.post("/api/v1/session", &wrong).await, stranger.post("/api/v1/session", &unknown).await);
        wrong.problem(ProblemCode::WrongCredentials);
        assert_eq!(wrong.body, unknown.body, "nobody learns which addresses have an account");

        let right = json!({ "email": " Administrator@Hollund.Example ", "password": PASSWORD });
        let answer = stranger.post("/api/v1/session", &right).await;
        let session: Session = answer.read();
        assert_eq!(session.member.role, Role::Administrator);
        let cookie = answer.header("set-cookie");
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && !cookie.contains("Max-Age"), "{cookie}");

        assert_eq!(stranger.get("/api/v1/session").await.status, 200);
        assert_eq!(stranger.delete("/api/v1/session").await.status, 204);
        stranger.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
    }

    async fn a_password_that_changes_meanwhile_lets_nobody_in(app) {
        let (_, email) = app.member_with_email(Role::Viewer).await;
        let change = app.app.database.begin().await.expect("a transaction");
        let hash = app.app.passwords.hash("another evening train").await.expect("a hash");
        member::Entity::update_many()
            .col_expr(member::Column::PasswordHash, hash.into())
            .filter(member::Column::Email.eq(&email))
            .exec(&change)
            .await
            .expect("changed");
        let stranger = app.stranger();
        let body = json!({ "email": email, "password": PASSWORD });
        let changed = async {
            until_one_waits(&change).await;
            change.commit().await.expect("changed");
        };
        let (answer, ()) = tokio::join!(stranger.post("/api/v1/session", &body), changed);
        answer.problem(ProblemCode::WrongCredentials);
        stranger.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
    }

    async fn a_session_ends_when_it_is_idle_and_one_that_stays_after_30_days(app) {
        let brief = app.administrator().await;
        let body = json!({ "email": "administrator@hollund.example", "password": PASSWORD, "stay_signed_in": true });
        let stays = app.stranger();
        let answer = stays.post("/api/v1/session", &body).await;
        assert!(answer.header("set-cookie").contains("Max-Age=2592000"));
        app.clock.advance(SignedDuration::from_hours(11));
        assert_eq!(brief.get("/api/v1/session").await.status, 200, "used within 12 hours");
        app.clock.advance(SignedDuration::from_hours(11));
        assert_eq!(brief.get("/api/v1/session").await.status, 200, "and again");
        app.clock.advance(SignedDuration::from_hours(13));
        brief.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
        assert_eq!(stays.get("/api/v1/session").await.status, 200);
        app.clock.advance(SignedDuration::from_hours(24 * 30));
        stays.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
    }

    async fn wrong_passwords_are_slowed_down_for_their_address_alone(app) {
        let attempt = |address: &'static str, password: &'static str| {
            let client = app.stranger().at_address(address.parse().expect("an address"));
            async move {
                client.post("/api/v1/session", &json!({ "email": "administrator@hollund.example", "password": password })).await
            }
        };
        for _ in 0..8 {
            attempt("203.0.113.1", "a wrong password").await.problem(ProblemCode::WrongCredentials);
        }
        let slowed = attempt("203.0.113.1", PASSWORD).await;
        slowed.problem(ProblemCode::TooManyAttempts);
        let wait: i64 = slowed.header("retry-after").parse().expect("seconds");
        assert!((1..=31).contains(&wait), "{wait}");
        assert_eq!(attempt("203.0.113.2", PASSWORD).await.status, 201, "another address is not locked out");
        app.clock.advance(SignedDuration::from_secs(wait));
        assert_eq!(attempt("203.0.113.1", PASSWORD).await.status, 201);
    }

    async fn another_sites_request_is_refused(app) {
        let member = app.administrator().await;
        let collection = json!({ "name": "Autumn" });
        for client in [
            member.with("sec-fetch-site", "cross-site"),
            member.with("sec-fetch-site", "same-site"),
            member.with("sec-fetch-site", "").with("origin", "https://evil.example"),
            member.with("sec-fetch-site", ""),
        ] {
            client.post("/api/v1/collections", &collection).await.problem(ProblemCode::CrossSite);
        }
        let own = member.with("sec-fetch-site", "").with("origin", &app.url);
        assert_eq!(own.post("/api/v1/collections", &collection).await.status, 201);
    }

    async fn roles_have_the_rights_that_were_decided(app) {
        let rights = |role| { let app = &app; async move {
            let session: Session = app.member(role).await.get("/api/v1/session").await.read();
            session.rights
        }};
        assert_eq!(rights(Role::Viewer).await, [Right::AssetView, Right::AssetDownloadProxy]);
        assert_eq!(rights(Role::Contributor).await, [
            Right::AssetView, Right::AssetDownloadProxy, Right::AssetUpload, Right::AssetEditOwn, Right::AssetDeleteOwn,
            Right::CollectionCreate, Right::LinkCreate,
        ]);
        assert_eq!(rights(Role::Editor).await.len(), 11);
        assert_eq!(rights(Role::Administrator).await.len(), 15);
    }
}
