//! Oneself: profile, password, sessions.

use serde_json::json;
use vitrine_shared::{FieldCode, Instance, OwnSession, OwnSessions, ProblemCode, Profile, Role, Session};

use crate::harness::{Client, PASSWORD};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
const NEW: &str = "a slow morning ferry to Bodø";

async fn sessions(member: &Client) -> Vec<OwnSession> {
    member.get("/api/v1/sessions").await.read::<OwnSessions>().items
}

on_both! {
    async fn name_language_and_zone_are_ones_own(app) {
        let member = app.member(Role::Contributor).await;
        let answer = member.get("/api/v1/profile").await;
        let profile: Profile = answer.read();
        assert_eq!((profile.language, profile.time_zone, answer.header("etag")), (None, None, "\"1\""));
        let change = json!({ "name": " Ola Nordmann ", "language": "ru", "time_zone": "Asia/Tokyo" });
        member.json("PATCH", "/api/v1/profile", &change).await.problem(ProblemCode::VersionRequired);
        let profile: Profile = member.patch("/api/v1/profile", 1, &change).await.read();
        assert_eq!((profile.member.name.as_str(), profile.time_zone.as_deref(), profile.version), ("Ola Nordmann", Some("Asia/Tokyo"), 2));
        member.patch("/api/v1/profile", 1, &change).await.problem(ProblemCode::VersionMismatch);
        let asset = member.get("/api/v1/assets/01940000-0000-7000-8000-000000000000").await.problem(ProblemCode::NotFound);
        assert!(asset.detail.starts_with("По этому адресу"), "{}", asset.detail);
        let session: Session = member.get("/api/v1/session").await.read();
        assert_eq!(session.member.name, "Ola Nordmann");
        member.patch("/api/v1/profile", 2, &json!({ "time_zone": "Mars/Base" })).await.problem(ProblemCode::Invalid);
        member.patch("/api/v1/profile", 2, &json!({ "role": "administrator" })).await.problem(ProblemCode::Invalid);
        let profile: Profile = member.patch("/api/v1/profile", 2, &json!({ "language": null, "time_zone": null })).await.read();
        assert_eq!((profile.language, profile.time_zone, profile.member.name.as_str()), (None, None, "Ola Nordmann"));
        assert_eq!(app.stranger().get("/api/v1/instance").await.read::<Instance>().time_zone, "Europe/Berlin");
    }

    async fn another_password_ends_every_other_session(app) {
        let (here, email) = app.member_with_email(Role::Viewer).await;
        let elsewhere = app.sign_in(&email).await;
        let path = "/api/v1/profile/password";
        let wrong = here.post(path, &json!({ "current_password": "not the one", "new_password": NEW })).await.problem(ProblemCode::Invalid);
        assert_eq!((wrong.errors[0].pointer.as_str(), wrong.errors[0].code), ("/current_password", FieldCode::Wrong));
        let poor = here.post(path, &json!({ "current_password": PASSWORD, "new_password": email })).await.problem(ProblemCode::Invalid);
        assert_eq!((poor.errors[0].pointer.as_str(), poor.errors[0].code), ("/new_password", FieldCode::TooEasy));
        assert_eq!(elsewhere.get("/api/v1/session").await.status, 200);
        assert_eq!(here.post(path, &json!({ "current_password": PASSWORD, "new_password": NEW })).await.status, 204);
        assert_eq!(here.get("/api/v1/session").await.status, 200);
        elsewhere.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
        let body = |password: &str| json!({ "email": email, "password": password });
        app.stranger().post("/api/v1/session", &body(PASSWORD)).await.problem(ProblemCode::WrongCredentials);
        assert_eq!(app.stranger().post("/api/v1/session", &body(NEW)).await.status, 201);
    }

    async fn guesses_at_the_present_password_are_slowed_down(app) {
        let member = app.member(Role::Viewer).await;
        let guess = || async {
            let body = json!({ "current_password": "not the one", "new_password": NEW });
            member.post("/api/v1/profile/password", &body).await
        };
        for _ in 0..8 {
            guess().await.problem(ProblemCode::Invalid);
        }
        let slowed = guess().await;
        slowed.problem(ProblemCode::TooManyAttempts);
        assert!(slowed.header("retry-after").parse::<u64>().is_ok_and(|seconds| seconds > 0));
    }

    async fn sessions_are_listed_and_ended(app) {
        let (here, email) = app.member_with_email(Role::Viewer).await;
        let phone = app.stranger().with("user-agent", FIREFOX);
        let body = json!({ "email": email, "password": PASSWORD, "stay_signed_in": true });
        assert_eq!(phone.post("/api/v1/session", &body).await.status, 201);
        let third = app.sign_in(&email).await;
        let seen = sessions(&here).await;
        assert_eq!(seen.len(), 3);
        let current: Vec<_> = seen.iter().filter(|session| session.current).collect();
        assert_eq!((current.len(), current[0].stays, &current[0].browser), (1, false, &None));
        let other = seen.iter().find(|session| session.stays).expect("the one that stays");
        assert_eq!((other.browser.as_deref(), other.system.as_deref()), (Some("Firefox"), Some("Linux")));

        assert_eq!(here.delete(&format!("/api/v1/sessions/{}", other.id)).await.status, 204);
        phone.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
        here.delete(&format!("/api/v1/sessions/{}", other.id)).await.problem(ProblemCode::NotFound);
        let stranger = app.administrator().await;
        stranger.delete(&format!("/api/v1/sessions/{}", current[0].id)).await.problem(ProblemCode::NotFound);
        assert_eq!(here.delete("/api/v1/sessions").await.status, 204);
        third.get("/api/v1/session").await.problem(ProblemCode::NotSignedIn);
        assert_eq!((sessions(&here).await.len(), stranger.get("/api/v1/session").await.status), (1, 200));
    }
}
